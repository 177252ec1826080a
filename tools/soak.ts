import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Measured, ScriptedClass } from '../bench/load/scripted-class.ts';
import { WatchedProcess } from '../bench/load/watched-process.ts';
import { SERVER } from './setup/server.mjs';

/*
 * npm run soak -- --minutes N: lessons are made, played and left without end, and what grows slowly is watched: memory
 * and open files. What the server holds may grow by one megabyte an hour once the first fifth of the time, for warming up,
 * is over. All its memory is told too, but not judged: within an hour it goes up and down by more than ten megabytes.
 */
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '30' }, students: { type: 'string', default: '14' } },
});
const [minutes, students] = [Number(values.minutes), Number(values.students)];
if (!(minutes > 0)) throw new Error('Say how long: npm run soak -- --minutes 30');
const PORT = 4146;
/** Milliseconds that one lesson is played. */
const LESSON = 20_000;
const GROWTH_MOST = 1;
/** Lessons in which what is no longer needed is collected at least once: the least of them is what is held. */
const COLLECTED_WITHIN = 10;

const folder = mkdtempSync(join(tmpdir(), 'comity-soak-'));
const env = { COMITY_DB: join(folder, 'soak.sqlite'), COMITY_COUNTDOWN_MS: '0', COMITY_PROXIES: '127.0.0.1' };
const server = await WatchedProcess.start(SERVER, PORT, env, '/health');
const begun = performance.now();
const samples: { minute: number; memoryMb: number; oldMb: number; files: number }[] = [];
let lessons = 0;
const errors = new Measured();
try {
  while (performance.now() - begun < minutes * 60_000) {
    const one = await ScriptedClass.join(server.url, lessons++, students);
    await one.start();
    await wait(1000);
    one.play(10, errors);
    await wait(Math.min(LESSON, minutes * 30_000));
    await one.close();
    await one.remove();
    const minute = Math.round((performance.now() - begun) / 6000) / 10;
    const files = readdirSync(`/proc/${server.pid}/fd`).length;
    samples.push({ minute, memoryMb: server.memoryMb, oldMb: await oldMb(), files });
    console.log(JSON.stringify(samples.at(-1)));
  }
} finally {
  await server.stop();
  rmSync(folder, { recursive: true });
}
const warm = samples.slice(Math.floor(samples.length / 5));
const held = Array.from({ length: Math.floor(warm.length / COLLECTED_WITHIN) }, (_, at) =>
  warm
    .slice(at * COLLECTED_WITHIN, (at + 1) * COLLECTED_WITHIN)
    .reduce((least, one) => (one.oldMb < least.oldMb ? one : least)),
);
const growth = slope(held.map(({ minute, oldMb }) => [minute / 60, oldMb]));
const summary = {
  minutes,
  lessons,
  errors: errors.errors,
  memoryMbAnHour: round(slope(warm.map(({ minute, memoryMb }) => [minute / 60, memoryMb]))),
  heldMb: held.at(-1)?.oldMb,
  heldMbAnHour: round(growth),
  files: warm.at(-1)?.files,
};
console.log(JSON.stringify(summary));
// A slope of a few minutes is noise.
process.exit(errors.errors > 0 || (minutes >= 60 && growth > GROWTH_MOST) ? 1 : 0);

/** Megabytes of the server's memory that have lasted a while: what it holds, and what was not collected yet. */
async function oldMb(): Promise<number> {
  const figures = await (await fetch(`${server.url}/metrics`)).text();
  const bytes = /^nodejs_heap_space_size_used_bytes\{space="old"\} (\S+)/m.exec(figures)?.[1];
  if (bytes === undefined) throw new Error('The server does not say what it holds.');
  return round(Number(bytes) / 2 ** 20);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The slope of the line that is nearest to all points. */
function slope(points: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / Math.max(1, points.length);
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  const under = points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
  return under === 0 ? 0 : over / under;
}
