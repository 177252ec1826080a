import { posix } from 'node:path';
import { doors, edges, guardedModules, testEdges, typeEdges } from './edges.ts';
import { type Import, memberName, parseSource, references, type Source } from './parse.ts';

const longestSource = 500;

/** Integer in, same integer out on every engine; all else in Math may differ in the last bit. */
const exactMath = [...['floor', 'ceil', 'trunc', 'round', 'abs', 'sign', 'min', 'max', 'sqrt', 'imul', 'clz32']].map(
  (name) => `Math.${name}`,
);

/** What differs from machine to machine, or from call to call. */
const OUTSIDE: Record<string, string> = Object.fromEntries([
  ...['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'requestAnimationFrame', 'fetch'].map(
    (name) => [name, 'shared code runs on the server, too: take it from the caller'],
  ),
  ...['process', 'Buffer', 'require', 'setImmediate', '__dirname'].map((name) => [
    name,
    'shared code runs in the browser, too: take it from the caller',
  ]),
  ...['Date', 'performance'].map((name) => [name, 'take the time from the caller']),
  ...['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'queueMicrotask'].map((name) => [
    name,
    'rules answer at once; clocks are the server’s',
  ]),
  ['crypto', 'take chance from the state’s generator'],
  ...['globalThis', 'global', 'eval', 'Function'].map((name) => [name, 'it hides what is used; name that itself']),
]);

/** Folders outside the project that its files must not speak of. */
const foreign = [['..', 'shared', 'design'].join('/'), ['', 'work', 'shared'].join('/')];

/** Everything wrong with one file of the project, one sentence each; `path` is relative to the project. */
export function problemsOf(path: string, content: string, source = sourceOf(path, content)): string[] {
  const problems = foreign.filter((name) => content.includes(name)).map((name) => `${path}: speaks of ${name}`);
  const lines = content.split('\n').length - 1;
  if (/\.(tsx?|mjs|js|css|html)$/.test(path) && lines > longestSource) {
    problems.push(`${path}: ${lines} lines, over ${longestSource}; split it by what it holds`);
  }
  if (!source) return problems;
  return [...problems, ...importProblems(source), ...chanceProblems(source), ...secretProblems(source)];
}

/** What a file of code holds; undefined for other files. */
export function sourceOf(path: string, content: string): Source | undefined {
  return /\.(tsx?|mjs|js)$/.test(path) ? parseSource(path, content) : undefined;
}

function importProblems({ path, imports }: Source): string[] {
  const zone = zoneOf(path);
  if (zone === undefined) return path.startsWith('shared/') ? [`${path}: is in no zone of tools/walls/edges.ts`] : [];
  return imports.flatMap((edge) => {
    const shut = shutDoor(path, edge);
    if (shut) return [`${path}:${edge.line}: ${edge.specifier} ${shut}`];
    return isAllowed(path, zone, edge) ? [] : [`${path}:${edge.line}: ${zone} may not import ${edge.specifier}`];
  });
}

/** Why this file may not go through the door that it would have to; undefined where there is none. */
function shutDoor(path: string, { specifier }: Import): string | undefined {
  if (isTest(path)) return undefined;
  const target = targetOf(path, specifier);
  const within = (zones: readonly string[], file: string) => zones.find((zone) => covers(zone, file));
  return doors.find(({ to, from }) => {
    const zone = within(to, target);
    return zone !== undefined && !covers(zone, path) && within(from, path) === undefined;
  })?.why;
}

function isAllowed(path: string, zone: string, { specifier, isType }: Import): boolean {
  const target = targetOf(path, specifier);
  const allowed = [zone, ...(edges[zone] ?? [])];
  if (isType) allowed.push(...typeEdgesOf(zone));
  if (isTest(path)) allowed.push(...testEdges, zone.split('/')[0] ?? zone);
  return allowed.some((entry) => covers(entry, target));
}

/** A client folder may do with types what client may. */
function typeEdgesOf(zone: string): readonly string[] {
  return typeEdges[zone] ?? typeEdges[zone.split('/')[0] ?? zone] ?? [];
}

/** 'npm:name' for a package, the specifier itself for a Node module, else the path within the project. */
function targetOf(path: string, specifier: string): string {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('.')) return posix.join(posix.dirname(path), bare);
  if (bare.startsWith('node:')) return bare;
  return `npm:${bare.split('/', bare.startsWith('@') ? 2 : 1).join('/')}`;
}

function covers(entry: string, target: string): boolean {
  if (entry === target) return true;
  if (guardedModules.includes(target)) return false;
  return entry.endsWith('*') ? target.startsWith(entry.slice(0, -1)) : target.startsWith(`${entry}/`);
}

function zoneOf(path: string): string | undefined {
  const zones = Object.keys(edges).filter((zone) => path === zone || path.startsWith(`${zone}/`));
  return zones.sort((a, b) => b.length - a.length)[0];
}

const isTest = (path: string) => /\.test\.tsx?$/.test(path);

/** In shared/ the same orders must give the same game everywhere: no machine, no chance, no clock, no inexact number. */
function chanceProblems({ path, nodes, lineOf }: Source): string[] {
  if (!path.startsWith('shared/')) return [];
  const members = nodes.filter((node) => memberName(node) !== undefined);
  const asObject = new Set(members.map(({ object }) => object));
  const outside = [...references(nodes)].flatMap((node) => {
    const name = String(node.name);
    const at = `${path}:${lineOf(node)}: ${name} in shared/;`;
    if (Object.hasOwn(OUTSIDE, name)) return [`${at} ${OUTSIDE[name]}`];
    return name === 'Math' && !asObject.has(node) ? [`${at} name the function: Math.floor(...)`] : [];
  });
  const chance = members
    .filter((node) => memberName(node) === 'Math.random')
    .map((node) => `${path}:${lineOf(node)}: Math.random in shared/; take chance from the state’s generator`);
  return [...outside, ...chance, ...(isRule(path) ? inexactProblems({ path, nodes, lineOf }) : [])];
}

const isRule = (path: string) => path.startsWith('shared/rules/') && !isTest(path);

function inexactProblems({ path, nodes, lineOf }: Omit<Source, 'imports'>): string[] {
  return nodes.flatMap((node) => {
    const name = memberName(node);
    const at = `${path}:${lineOf(node)}:`;
    if (name?.startsWith('Math.') && name !== 'Math.random' && !exactMath.includes(name))
      return [`${at} ${name} differs between engines; rules use integers and ${exactMath.join(', ')}`];
    if (node.operator === '**' || node.operator === '**=')
      return [`${at} ** differs between engines; multiply instead`];
    return [];
  });
}

/** Screens and opponents know the game through views alone, so the whole state's type is no word of theirs. */
function secretProblems({ path, nodes, lineOf }: Source): string[] {
  if (isTest(path) || !/^(client|shared\/ai)\//.test(path)) return [];
  const names = nodes.filter((node) => node.type === 'Identifier' && node.name === 'GameState');
  return [...new Set(names.map(lineOf))].map(
    (line) => `${path}:${line}: GameState holds every secret; read a SeatView`,
  );
}
