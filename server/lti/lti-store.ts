/** What LTI needs of a store. A write is on the disk when its promise is kept. */
export type LtiStore = {
  /** The tool's own signing key; the one that is given is kept where there is none yet. */
  key(fresh: () => Promise<string>): Promise<string>;
  /** Keeps something that may be taken once, until `expires` (ms since 1970). */
  put(id: string, content: string, expires: number): Promise<void>;
  /** What is kept under that id and not out of date; it stays. */
  look(id: string, now: number): Promise<string | undefined>;
  /** The same, and it is gone: of many who ask at once, one gets it. */
  take(id: string, now: number): Promise<string | undefined>;
  /** Forgets what is out of date. */
  sweep(now: number): Promise<void>;
  /** The lesson that a link of a course opens. */
  lessonAt(link: string): Promise<string | undefined>;
  /** From now on that link opens this lesson, for as long as there is one. */
  place(link: string, lesson: string): Promise<void>;
};
