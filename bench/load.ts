import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { scenarioFolders } from '../server/content/scenario-folders.ts';
import { COMPILED, SERVER } from '../tools/setup/server.mjs';
import { BareCrowd } from './load/bare-crowd.ts';
import { Experts } from './load/experts.ts';
import { Measured, ScriptedClass } from './load/scripted-class.ts';
import { WatchedProcess } from './load/watched-process.ts';

/*
 * npm run bench:load: scripted students in classes play over real sockets, at a class's pace and at ten times that, beside
 * a bare `ws` server that is sent and sends as many bytes, and one that keeps each message on the disk before it answers;
 * then a few classes alone, and beside experts who think without a pause (--experts 0 for neither). With --json the last
 * line is one object.
 */
const { values } = parseArgs({
  options: {
    students: { type: 'string', default: '1000' },
    classes: { type: 'string', default: '34' },
    seconds: { type: 'string', default: '40' },
    experts: { type: 'string', default: '48' },
    port: { type: 'string', default: '4144' },
    json: { type: 'boolean', default: false },
  },
});
const [students, classes, seconds, port] = [values.students, values.classes, values.seconds, values.port].map(Number);
if (![students, classes, seconds, port].every((value) => Number.isInteger(value) && value > 0) || classes > students)
  throw new Error('Give whole numbers above 0, and no more classes than students: --students 1000 --classes 34');

const experts = Number(values.experts);
if (!Number.isInteger(experts) || experts < 0) throw new Error('Give a whole number of experts: --experts 48');

const REPLY_BYTES = 24;
/** Seats of one world. */
const WORLD = 7;
/** Classes that play beside experts, and students of each: of one class alone there are too few replies for a 99th percentile. */
const BESIDE = 4;
const CLASS = 30;
const folder = mkdtempSync(join(tmpdir(), 'comity-load-'));
const say = (words: string) => process.stderr.write(`${words}\n`);

/** What is left over is collected before, not while it is measured. */
function tidyUp(): void {
  globalThis.gc?.();
}

/** One pace: what Comity took for it, and what a bare server did in the same run. */
async function measure(server: WatchedProcess, all: readonly ScriptedClass[], pace: number) {
  const measured = new Measured();
  const bytes = () => all.flatMap((one) => one.students).reduce((sum, { bytesRead }) => sum + bytesRead, 0);
  tidyUp();
  const [cpu, read] = [server.cpuSeconds, bytes()];
  for (const one of all) one.play(pace, measured);
  await wait(seconds * 1000);
  for (const one of all) one.rest();
  await wait(1000);
  const received = bytes() - read;
  const cores = (server.cpuSeconds - cpu) / seconds;
  const aSecond = measured.commands / seconds;
  const patch = Math.max(1, Math.round((received / Math.max(1, measured.commands) - REPLY_BYTES) / WORLD));
  const bare = await measureBare(aSecond, patch);
  const kept = await measureBare(aSecond, patch, { KEPT_IN: join(folder, 'bare') });
  return {
    pace,
    commandsPerSecond: round(aSecond),
    reply: { p50: measured.reply.at(50), p99: measured.reply.at(99) },
    patch: { p50: measured.patch.at(50), p99: measured.patch.at(99) },
    bareReply: { p50: bare.reply.at(50), p99: bare.reply.at(99) },
    keptReply: { p50: kept.reply.at(50), p99: kept.reply.at(99) },
    p99Ratio: round(measured.reply.at(99) / Math.max(0.1, bare.reply.at(99))),
    keptRatio: round(measured.reply.at(99) / Math.max(0.1, kept.reply.at(99))),
    cores: round(cores),
    bareCores: round(bare.cores),
    memoryMb: server.memoryMb,
    bytesPerSeatPerSecond: Math.round(received / students / seconds),
    refused: measured.refused,
    errors: measured.errors,
  };
}

async function measureBare(aSecond: number, patchBytes: number, more: Record<string, string> = {}) {
  const env = { REPLY_BYTES: String(REPLY_BYTES), PATCH_BYTES: String(Math.max(REPLY_BYTES + 1, patchBytes)), ...more };
  const server = await WatchedProcess.start(['bench/load/bare-ws.ts'], port + 1, env, '/');
  const crowd = await BareCrowd.join(server.url, students, WORLD);
  tidyUp();
  const before = server.cpuSeconds;
  crowd.play(Math.max(1, aSecond), REPLY_BYTES);
  await wait(seconds * 1000);
  const cores = (server.cpuSeconds - before) / seconds;
  crowd.close();
  await server.stop();
  return { reply: crowd.reply, cores };
}

/** New classes at five times their pace: by themselves, then beside experts who think without a pause. */
async function besideExperts(server: WatchedProcess) {
  const numbers = Array.from({ length: BESIDE }, (_, at) => classes + at);
  const few = await Promise.all(numbers.map((number) => ScriptedClass.join(server.url, number, CLASS)));
  await Promise.all(few.map((one) => one.start()));
  await wait(4000);
  const play = async () => {
    tidyUp();
    const measured = new Measured();
    for (const one of few) one.play(5, measured);
    await wait(seconds * 1000);
    for (const one of few) one.rest();
    await wait(1000);
    return measured;
  };
  const alone = await play();
  const [[scenario, folder] = ['', '']] = scenarioFolders();
  const { seats } = JSON.parse(readFileSync(join(folder, 'scenario.json'), 'utf8')) as { seats: { id: string }[] };
  const thinking = await Experts.start(server.url, experts, scenario, seats[0].id);
  const beside = await play();
  await Promise.all([thinking.stop(), ...few.map((one) => one.close())]);
  return {
    experts,
    alone: { p50: alone.reply.at(50), p99: alone.reply.at(99) },
    beside: { p50: beside.reply.at(50), p99: beside.reply.at(99) },
    p99Ratio: round(beside.reply.at(99) / Math.max(0.1, alone.reply.at(99))),
    classAi: { phases: beside.ai.count, p50: beside.ai.at(50), most: beside.ai.at(100) },
    errors: alone.errors + beside.errors,
  };
}

/** Bytes that somebody is sent who comes back to the game. */
async function resyncBytes(one: ScriptedClass): Promise<number> {
  const again = await one.reopen(0);
  await wait(1500);
  return again.bytesRead;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

const server = await WatchedProcess.start(
  SERVER,
  port,
  {
    COMITY_DB: join(folder, 'load.sqlite'),
    COMITY_COUNTDOWN_MS: '500',
    COMITY_PROXIES: '127.0.0.1',
    PUBLIC_URL: '',
    NODE_ENV: 'production',
    ...COMPILED,
  },
  '/health',
);
let failure: unknown;
try {
  const idleMb = server.memoryMb;
  say(`${students} students join in ${classes} classes ...`);
  const begun = performance.now();
  const sizes = Array.from({ length: classes }, (_, at) => Math.floor((students + at) / classes));
  const all = await Promise.all(sizes.map((size, at) => ScriptedClass.join(server.url, at, size)));
  const joinSeconds = round((performance.now() - begun) / 1000);
  await Promise.all(all.map((one) => one.start()));
  await wait(4000);
  say(
    `All are in after ${joinSeconds} s; they play ${seconds} s at a class's pace, then ${seconds} s at ten times that.`,
  );
  const paces = [];
  for (const pace of [1, 10]) paces.push(await measure(server, all, pace));
  const [calm, fast] = paces;
  const resync = await resyncBytes(all[0]);
  const beside = experts > 0 ? await besideExperts(server) : undefined;
  await Promise.all(all.map((one) => one.close()));
  const summary = {
    students,
    classes,
    machine: { cpu: cpus()[0]?.model ?? '', cores: cpus().length, node: process.version },
    p99Ratio: calm.p99Ratio,
    keptRatio: calm.keptRatio,
    memoryMb: Math.max(calm.memoryMb, fast.memoryMb),
    cores: calm.cores,
    bytesPerSeatPerSecond: calm.bytesPerSeatPerSecond,
    errors: calm.errors + fast.errors + (beside?.errors ?? 0),
    expertsP99Ratio: beside?.p99Ratio,
    classAiMost: beside?.classAi.most,
    idleMb,
    joinSeconds,
    resyncBytes: resync,
    paces,
    beside,
  };
  if (values.json) console.log(JSON.stringify(summary));
  else {
    console.table(
      paces.map(({ reply, patch, bareReply, keptReply, ...rest }) => ({
        ...rest,
        reply: reply.p99,
        patch: patch.p99,
        bare: bareReply.p99,
        kept: keptReply.p99,
      })),
    );
    const { paces: _, ...short } = summary;
    console.log(short);
  }
} catch (error) {
  failure = error;
} finally {
  await server.stop();
  rmSync(folder, { recursive: true });
}
if (failure) {
  console.error(failure, server.output.slice(-2000));
  process.exit(1);
}
process.exit(0);
