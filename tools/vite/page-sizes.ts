/** The part of a built chunk that is read here. */
export type BuiltChunk = {
  fileName: string;
  isEntry: boolean;
  facadeModuleId: string | null;
  imports: readonly string[];
  dynamicImports: readonly string[];
  moduleIds: readonly string[];
};

/** How much script a page loads, in KiB: to stand there (in a lesson's lobby, where it has one) and hear from the server, with its map and all else that it may load later, and whether it waits for what sockets need. */
export type Page = { name: string; first: number; all: number; waitsForSocket: boolean };

/** Bytes of a page's texts and icons: of what it shows at first, and of what it may load later. */
export type Texts = { first: number; later: number };

const PAGE = /\/client\/pages\/([\w-]+)\/index\.tsx$/;
const SOCKET = /\/node_modules\/@colyseus\/sdk\//;
/** Pages that open a socket, and so load what it needs. */
const SOCKETS = new Set(['table', 'lesson', 'console', 'projector', 'class-debrief', 'story', 'check']);

/** The sizes of all pages, from the built chunks. */
export function pagesOf(
  chunks: readonly BuiltChunk[],
  sizeOf: (file: string) => number,
  textsOf: (page: string) => Texts = () => ({ first: 0, later: 0 }),
): Page[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const entry = chunks.find(({ isEntry }) => isEntry);
  const starts = chunks.filter((chunk) => PAGE.test(chunk.facadeModuleId ?? ''));
  const isPage = (file: string) => starts.some(({ fileName }) => fileName === file);
  const holds = (file: string, what: RegExp) => byName.get(file)?.moduleIds.some((id) => what.test(id)) ?? false;

  /** All that is loaded from these files on; another page, which only the address leads to, is not. */
  function reach(
    from: readonly string[],
    later: boolean,
    through: (file: string) => boolean = () => true,
  ): Set<string> {
    const reached = new Set<string>();
    const visit = (file: string) => {
      const chunk = byName.get(file);
      if (!chunk || reached.has(file) || !through(file)) return;
      reached.add(file);
      chunk.imports.forEach(visit);
      if (later) for (const file of chunk.dynamicImports) if (!isPage(file)) visit(file);
    };
    from.forEach(visit);
    return reached;
  }
  const size = (files: Iterable<string>, texts: number) =>
    Math.round(([...files].reduce((sum, file) => sum + sizeOf(file), texts) / 1024) * 10) / 10;
  const socket = chunks.filter(({ fileName }) => holds(fileName, SOCKET)).map(({ fileName }) => fileName);
  return starts.map(({ fileName, facadeModuleId }) => {
    const name = PAGE.exec(facadeModuleId ?? '')?.[1] ?? '';
    const from = [fileName, ...(entry ? [entry.fileName] : [])];
    const opens = SOCKETS.has(name);
    const texts = textsOf(name);
    return {
      name,
      first: size(reach(opens ? [...from, ...socket] : from, false), texts.first),
      all: size(
        reach(from, true, (file) => opens || !socket.includes(file)),
        texts.first + texts.later,
      ),
      waitsForSocket: [...reach(from, false)].some((file) => socket.includes(file)),
    };
  });
}

/** KiB of script: at first, and in all where more comes later. */
type Budget = { first: number; all?: number };

/** What a page may load. Wanted are at most 40 for join, 60 for start, 120 for a table without its map, 150 for a console, and 520 for all of any page. A number grows only by what a page newly shows. */
const BUDGETS: Record<string, Budget> = {
  cards: { first: 37 },
  check: { first: 41 },
  console: { first: 89, all: 488 },
  debrief: { first: 93, all: 295 },
  'class-debrief': { first: 120, all: 340 },
  host: { first: 46, all: 60 },
  join: { first: 33 },
  lesson: { first: 58, all: 441 },
  lti: { first: 29 },
  pack: { first: 36, all: 75 },
  portfolio: { first: 75, all: 88 },
  press: { first: 27, all: 41 },
  privacy: { first: 26 },
  projector: { first: 137, all: 335 },
  replay: { first: 64, all: 252 },
  report: { first: 75, all: 88 },
  shelf: { first: 27 },
  start: { first: 34, all: 44 },
  story: { first: 76, all: 282 },
  table: { first: 120, all: 413 },
};

/** What is over its budget: one sentence each. */
export function excesses(pages: readonly Page[]): string[] {
  return pages.flatMap(({ name, first, all, waitsForSocket }) => {
    const budget = BUDGETS[name];
    if (!budget) return [`client/pages/${name} has no budget: add one to tools/vite/page-sizes.ts.`];
    const over = (what: string, size: number, most: number) =>
      size > most
        ? [
            `client/pages/${name} loads ${size} KiB of script ${what}; ${most} are allowed: load less, or later, or raise its number in tools/vite/page-sizes.ts by what it newly shows.`,
          ]
        : [];
    return [
      ...over('at first', first, budget.first),
      ...over('in all', all, budget.all ?? budget.first),
      ...(waitsForSocket
        ? [`client/pages/${name} waits for @colyseus/sdk: import it where the socket is opened.`]
        : []),
    ];
  });
}
