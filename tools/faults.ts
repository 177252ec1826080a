import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROWS, type Row } from './faults/rows.ts';

/*
 * npm run test:faults [-- --write] [-- --short] [-- F1 B3 ...]: runs the tests of all rows, or of those named, and prints
 * a row each; --write puts the table into docs/guarantees.md.
 */
const root = fileURLToPath(new URL('../', import.meta.url));
const GUARANTEES = join(root, 'docs/guarantees.md');
const [BEGIN, END] = ['<!-- faults: npm run test:faults -- --write -->', '<!-- /faults -->'];

type Result = { fullName: string; status: string; meta?: { figure?: string } };
type File = { name: string; assertionResults: Result[] };

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith('--'));
const rows = ROWS.filter(({ id }) => named.length === 0 || named.includes(id));
const files = [...new Set(rows.flatMap((row) => ('by' in row ? row.by.map((by) => by.split('#')[0]) : [])))];
const results = await run(files);
const table = rows.map((row) => ({ ...row, ...judged(row) }));
const lines = table.map(({ id, what, verdict, figures }) => `| ${id} | ${what} | ${verdict} | ${figures} |`);
const failed = table.filter(({ verdict }) => verdict === 'FAILED').map(({ id }) => id);
console.log([...headOf(lines), ...lines].join('\n'));
if (args.includes('--write')) write();
if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}.`);
process.exit(failed.length > 0 ? 1 : 0);

/** Runs test files; answers what each test came to. */
async function run(files: readonly string[]): Promise<File[]> {
  if (files.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'comity-faults-'));
  const out = join(folder, 'results.json');
  const reporters = ['--reporter=json', `--outputFile=${out}`, '--reporter=default'];
  const child = spawn(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...reporters, ...files], {
    cwd: root,
    // The table is what belongs on standard output.
    stdio: ['ignore', 2, 2],
    env: { ...process.env, COMITY_FAULTS: args.includes('--short') ? 'short' : 'long' },
  });
  await once(child, 'exit');
  const { testResults } = JSON.parse(readFileSync(out, 'utf8')) as { testResults: File[] };
  rmSync(folder, { recursive: true });
  return testResults;
}

function judged(row: Row): { verdict: string; figures: string } {
  if (!('by' in row)) return { verdict: 'does not apply', figures: row.cannot };
  const groups = row.by.map(testsOf);
  const all = groups.flat();
  const good = groups.every((group) => group.length > 0 && group.every(({ status }) => status !== 'failed'));
  const ran = all.filter(({ status }) => status === 'passed').length;
  const figures = all.map(({ meta }) => meta?.figure).filter(Boolean);
  const shown =
    figures.length > 0
      ? figures.join('; ')
      : `${ran} tests in ${row.by.map((by) => `\`${by.split('#')[0]}\``).join(', ')}`;
  return { verdict: good && ran > 0 ? 'passed' : 'FAILED', figures: shown };
}

function testsOf(by: string): Result[] {
  const [file = '', words = ''] = by.split('#');
  const tests = results
    .filter(({ name }) => relative(root, name) === file)
    .flatMap(({ assertionResults }) => assertionResults);
  return tests.filter(({ fullName }) => new RegExp(words).test(fullName));
}

/** When and where, how many rows came to what, and the table's head. */
function headOf(lines: readonly string[]): string[] {
  const count = (verdict: string) => lines.filter((line) => line.includes(`| ${verdict} |`)).length;
  const place = `${cpus().length} cores of ${cpus()[0]?.model ?? 'an unknown machine'}, Node ${process.versions.node}`;
  const counts = `${count('passed')} rows passed, ${count('FAILED')} failed, ${count('does not apply')} do not apply, ${count('not run yet')} not run yet`;
  return [
    `${new Date().toISOString().slice(0, 10)}, ${place}: ${counts}.`,
    '',
    '| row | what is done | verdict | figure, or why it cannot apply |',
    '|---|---|---|---|',
  ];
}

/** Rows that did not run now keep what an earlier run found of them. */
function write(): void {
  const before = readFileSync(GUARANTEES, 'utf8');
  const [from, to] = [before.indexOf(BEGIN), before.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${GUARANTEES} has lost the two marks between which the table stands.`);
  const known = new Map([...before.slice(from, to).matchAll(/^\| (\w+) \|.*$/gm)].map(([line, id]) => [id, line]));
  for (const [at, { id }] of rows.entries()) known.set(id, lines[at]);
  const all = ROWS.map(({ id, what }) => known.get(id) ?? `| ${id} | ${what} | not run yet | |`);
  writeFileSync(
    GUARANTEES,
    `${before.slice(0, from + BEGIN.length)}\n\n${[...headOf(all), ...all].join('\n')}\n\n${before.slice(to)}`,
  );
}
