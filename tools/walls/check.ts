import { posix } from 'node:path';
import { edges, guardedModules, testEdges, typeEdges } from './edges.ts';
import { constructedName, type Import, memberName, parseSource, type Source } from './parse.ts';

const longestSource = 500;

/** Integer in, same integer out on every engine; all else in Math may differ in the last bit. */
const exactMath = [...['floor', 'ceil', 'trunc', 'round', 'abs', 'sign', 'min', 'max', 'sqrt', 'imul', 'clz32']].map(
  (name) => `Math.${name}`,
);

/** Folders outside the project that its files must not speak of. */
const foreign = [['..', 'shared', 'design'].join('/'), ['', 'work', 'shared'].join('/')];

/** Everything wrong with one file of the project, one sentence each; `path` is relative to the project. */
export function problemsOf(path: string, content: string): string[] {
  const problems = foreign.filter((name) => content.includes(name)).map((name) => `${path}: speaks of ${name}`);
  const lines = content.split('\n').length - 1;
  if (/\.(tsx?|mjs|js|css|html)$/.test(path) && lines > longestSource) {
    problems.push(`${path}: ${lines} lines, over ${longestSource}; split it by what it holds`);
  }
  if (!/\.(tsx?|mjs|js)$/.test(path)) return problems;
  const source = parseSource(path, content);
  return [...problems, ...importProblems(source), ...chanceProblems(source), ...secretProblems(source)];
}

function importProblems({ path, imports }: Source): string[] {
  const zone = zoneOf(path);
  if (zone === undefined) return [];
  return imports
    .filter((edge) => !isAllowed(path, zone, edge))
    .map(({ specifier, line }) => `${path}:${line}: ${zone} may not import ${specifier}`);
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

/** In shared/ the same orders must give the same game everywhere: no chance, no clock, no inexact number. */
function chanceProblems({ path, nodes, lineOf }: Source): string[] {
  if (!path.startsWith('shared/')) return [];
  const inRules = path.startsWith('shared/rules/') && !isTest(path);
  return nodes.flatMap((node) => {
    const name = memberName(node) ?? (constructedName(node) === 'Date' ? 'new Date' : undefined);
    const at = () => `${path}:${lineOf(node)}:`;
    if (name === 'Math.random' || name === 'Date.now' || name === 'new Date' || name === 'performance.now') {
      return [`${at()} ${name} in shared/; take chance from the state's generator and time from the caller`];
    }
    if (inRules && name?.startsWith('Math.') && !exactMath.includes(name)) {
      return [`${at()} ${name} differs between engines; rules use integers and ${exactMath.join(', ')}`];
    }
    if (inRules && (node.operator === '**' || node.operator === '**=')) {
      return [`${at()} ** differs between engines; multiply instead`];
    }
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
