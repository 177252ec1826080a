import { globSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const at = (path: string) => new URL(`../../${path}`, import.meta.url);
const read = (path: string) => readFileSync(at(path), 'utf8');
const texts: Record<string, string> = Object.assign(
  {},
  ...[
    ...readdirSync(at('assets/text/en')).map((name) => `assets/text/en/${name}`),
    ...globSync('assets/scenarios/*/{text,notes}.en.json', { cwd: at('') }),
  ].map((path) => JSON.parse(read(path))),
);
const ids = Object.keys(texts);
const ruleset: { parameters: Record<string, number> } = JSON.parse(read('assets/rulesets/standard.json'));
/** Plurals and choices; the content linter compiles them. */
const ICU = /\{\s*\w+\s*,/;
const families = new Set([...ids.map((id) => id.split('.')[0]), 'ui', 'deskui']);

const sources = readdirSync(at('client'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|(^|\/)demo\./.test(name))
  .map((name) => ({ name, code: read(`client/${name}`) }));

/** Every string in the client that can only be a text id: its first word is a family of texts. */
function named(pattern: RegExp, isThere: (id: string) => boolean): string[] {
  return sources.flatMap(({ name, code }) =>
    [...code.matchAll(pattern)]
      .map(([, id]) => id)
      .filter((id) => families.has(id.split('.')[0]) && !isThere(id))
      .map((id) => `client/${name}: ${id}`),
  );
}

test('every text that a page names is written', () => {
  expect(named(/'([a-z]\w*(?:\.\w+)+)'/g, (id) => texts[id] !== undefined || id in ruleset.parameters)).toEqual([]);
});

test('every family of texts that a page picks from has members', () => {
  const fits = (id: string) => {
    const parts = id.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
    const pattern = new RegExp(`^${parts.join('\\w+(?:\\.\\w+)*?')}$`);
    return ids.some((one) => pattern.test(one));
  };
  expect(named(/`([a-z]\w*\.(?:[\w.]|\$\{[^}`]*\})+)`/g, fits)).toEqual([]);
});

test('no text is empty, and none has a half-open blank', () => {
  expect(
    ids.filter((id) => texts[id].trim() === '' || (!ICU.test(texts[id]) && /\{\w*$|\{[^}]*\s/.test(texts[id]))),
  ).toEqual([]);
});

test('no id is written twice with different words', () => {
  const files = readdirSync(at('assets/text/en')).map(
    (name) => JSON.parse(read(`assets/text/en/${name}`)) as typeof texts,
  );
  const seen = new Map<string, string>();
  const torn = files.flatMap((file) =>
    Object.entries(file).flatMap(([id, text]) => {
      const before = seen.get(id);
      seen.set(id, text);
      return before !== undefined && before !== text ? [id] : [];
    }),
  );
  expect(torn).toEqual([]);
});

test('no sentence is made by joining texts or by making them small: each language does that its own way', () => {
  const made = sources.filter(({ code }) => /\.join\('[,;] '\)|\bt\(.*\)\.toLowerCase\(\)/.test(code));
  expect(made.map(({ name }) => name)).toEqual([]);
});

test('a goal with two steps says that the first brings about half of its points, and it does', () => {
  type Goal = { id: string; first: number; second: number; points: [number, number] };
  const goals: Goal[] = Object.values<Goal[]>(JSON.parse(read('assets/rulesets/standard.json')).agendas).flat();
  for (const { id, points } of goals.filter(({ first, second }) => first !== second)) {
    expect(texts[`agenda.${id}.text`]).toContain('about half the points');
    expect(Math.abs(2 * points[0] - points[1]), id).toBeLessThanOrEqual(1);
  }
});

test('the signed number that places go by is never called a rank, which reads as a place', () => {
  expect(ids.filter((id) => id !== 'grammar.labelsOnly' && /(?<!\{)\brank\b/i.test(texts[id] ?? ''))).toEqual([]);
});
