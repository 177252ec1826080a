/** What is left of a lesson whose record cannot be read: enough to know its host and to hand out what there is. */
export type Remnant = {
  id: string;
  code: string;
  /** Hash of the host's key. */
  hostKey: string;
  /** The record as it lies there; nobody can promise what is in it. */
  record: string;
};

/** A lesson that cannot be opened: it is set aside, so that its host can export and delete it and nobody else is held up. */
export class LessonAside extends Error {
  readonly remnant: Remnant;

  constructor(remnant: Remnant, why: string) {
    super(`Lesson ${remnant.id} is set aside: ${why}.`);
    this.name = 'LessonAside';
    this.remnant = remnant;
  }
}
