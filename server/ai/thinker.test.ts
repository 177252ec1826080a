import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { think } from '../../shared/ai/index.ts';
import type { AiProfile } from '../../shared/model/index.ts';
import { viewFor } from '../../shared/rules/index.ts';
import { dublinWarrant, position, seat } from '../../shared/testing/index.ts';
import { AiDecisionPool } from './ai-decision-pool.ts';
import { thinkAside, thinkerOf } from './thinker.ts';

const profile: AiProfile = { level: 'practised', personality: 'pragmatist', seed: 7 };
const view = viewFor(position(), seat('us'));
const folder = mkdtempSync(join(tmpdir(), 'comity-ai-'));
afterAll(() => rmSync(folder, { recursive: true }));
let made = 0;
/** A module that a process runs. */
function module(code: string): URL {
  const file = join(folder, `${made++}.mjs`);
  writeFileSync(file, code);
  return pathToFileURL(file);
}
/** A process that never comes to an end with the decision of seed 13, and passes at once with any other. */
const STUCK = `
    process.on('message', ({ profile }) => {
    while (profile.seed === 13);
    process.send({ decisions: [] });
  });`;
const FAILING = `
    process.on('message', ({ profile }) => {
    if (profile.seed === 13) process.exit(1);
    process.send(profile.seed === 14 ? { error: 'it thought of nothing' } : { decisions: [] });
  });`;

const task = (whose: AiProfile) => ({ view, profile: whose, setup: undefined });

test('a decision in another process is the same decision', async () => {
  expect(await thinkAside(view, profile, dublinWarrant)).toEqual(think(view, profile));
});

test('an expert searches there, which nobody does without the scenario', async () => {
  const expert: AiProfile = { ...profile, level: 'expert' };
  const searched = await thinkAside(view, expert, dublinWarrant);
  expect(searched.at(-1)?.command).toMatchObject({ kind: 'ready', ready: true });
  // Now and then the plain judgement and the search agree.
  const differ = [7, 8, 9].filter((seed) => {
    const found = think(view, { ...expert, seed }, { setup: dublinWarrant, steps: 4000 });
    return JSON.stringify(found) !== JSON.stringify(think(view, { ...profile, seed }));
  });
  expect(differ).not.toEqual([]);
});

test('a decision that takes too long is given up, and the next one is thought', async () => {
  const pool = new AiDecisionPool(module(STUCK), 1, 1000, 1500);
  const stuck = pool.think(task({ ...profile, seed: 13 }));
  const waiting = pool.think(task(profile), { due: performance.now() + 20_000, first: false, share: '' });
  await expect(stuck).rejects.toThrow('more than 1000 ms');
  expect(await waiting).toEqual([]);
});

/** Needs a second for the decision of seed 13; answers how many decisions it has thought. */
const TARDY = `
    let thought = 0;
  process.on('message', ({ profile }) => {
    const until = performance.now() + (profile.seed === 13 ? 1000 : 0);
    while (performance.now() < until);
    process.send({ decisions: [++thought] });
  });`;

test('a process that is only late goes on: the next decision waits for no new one', async () => {
  const pool = new AiDecisionPool(module(TARDY), 1, 5000);
  await pool.think(task(profile));
  const late = { due: performance.now() + 100, first: false, share: '' };
  await expect(pool.think(task({ ...profile, seed: 13 }), late)).rejects.toThrow('more than');
  expect(await pool.think(task(profile))).toEqual([3]);
});

const soon = () => ({ due: performance.now() + 100, first: false, share: '' });

test('a seat whom the decisions of others keep waiting until it is due thinks plainly, rather than pass', async () => {
  const pool = new AiDecisionPool(module(TARDY), 1, 5000);
  await pool.think(task(profile));
  const busy = pool.think(task({ ...profile, seed: 13 }));
  expect(await thinkerOf(pool)(view, profile, dublinWarrant, soon())).toEqual(think(view, profile));
  expect(await busy).toEqual([2]);
});

test('those who think plainly at once do so one after the other, with a look at the sockets in between', async () => {
  const pool = new AiDecisionPool(module(TARDY), 1, 5000);
  await pool.think(task(profile));
  const busy = pool.think(task({ ...profile, seed: 13 }));
  let looks = 0;
  const look = () => {
    looks++;
    looking = setImmediate(look);
  };
  let looking = setImmediate(look);
  const haste = soon();
  const thinks = async () => {
    await thinkerOf(pool)(view, profile, dublinWarrant, haste);
    return looks;
  };
  const looksBefore = await Promise.all([thinks(), thinks(), thinks()]);
  clearImmediate(looking);
  expect(new Set(looksBefore).size).toBe(3);
  await busy;
});

test('behind a decision that is late, and may be stuck, it passes: what hangs there must not hang the server', async () => {
  const pool = new AiDecisionPool(module(STUCK), 1, 5000, 1500);
  await pool.think(task(profile));
  const stuck = pool.think(task({ ...profile, seed: 13 }), soon());
  const behind = { ...soon(), due: performance.now() + 1000 };
  await Promise.all([
    expect(stuck).rejects.toThrow('more than'),
    expect(thinkerOf(pool)(view, profile, dublinWarrant, behind)).rejects.toThrow('No process was free'),
  ]);
});

test('a decision that fails does not spoil the next one', async () => {
  const pool = new AiDecisionPool(module(FAILING), 1, 5000);
  await expect(pool.think(task({ ...profile, seed: 13 }))).rejects.toThrow('has ended');
  await expect(pool.think(task({ ...profile, seed: 14 }))).rejects.toThrow('it thought of nothing');
  expect(await pool.think(task(profile))).toEqual([]);
});

test('more decisions than processes are all thought', async () => {
  const pool = new AiDecisionPool(module(FAILING), 2, 5000);
  expect(await Promise.all(Array.from({ length: 9 }, () => pool.think(task(profile))))).toHaveLength(9);
});

/** Takes 50 ms for each decision, and answers whose it was and whether it searched. */
const SLOW = `
    process.on('message', ({ profile, setup, search }) => {
    const until = performance.now() + 50;
    while (performance.now() < until);
    process.send({ decisions: [{ seed: profile.seed, searched: setup !== undefined, search }] });
  });`;
type Told = { seed: number; searched: boolean };

/** Asks for decisions in this order, by seeds; answers the seeds in the order of the answers. */
async function orderOf(asked: { seed: number; first?: boolean; share?: string }[]): Promise<number[]> {
  const pool = new AiDecisionPool(module(SLOW), 1, 5000);
  const order: number[] = [];
  const due = performance.now() + 30_000;
  await Promise.all(
    asked.map(({ seed, first = false, share = '' }) =>
      pool.think(task({ ...profile, seed }), { due, first, share }).then(() => order.push(seed)),
    ),
  );
  return order;
}

test('a class is thought for before those who play alone', async () => {
  const order = await orderOf([{ seed: 1 }, { seed: 2 }, { seed: 3 }, { seed: 4, first: true }]);
  expect(order).toEqual([1, 4, 2, 3]);
});

test('whoever asks for much does not keep out who asks for little', async () => {
  const much = [1, 2, 3, 4, 5].map((seed) => ({ seed, share: 'much' }));
  const order = await orderOf([...much, { seed: 6, share: 'little' }]);
  expect(order.indexOf(6)).toBeLessThanOrEqual(2);
});

test('what is not thought when it is due is given up, however long the line', async () => {
  const pool = new AiDecisionPool(module(SLOW), 1, 5000);
  await pool.think(task(profile));
  const due = performance.now() + 200;
  const asked = Array.from({ length: 40 }, () => pool.think(task(profile), { due, first: false, share: '' }));
  const answers = await Promise.allSettled(asked);
  expect(performance.now()).toBeLessThan(due + 3000);
  expect(answers.some(({ status }) => status === 'fulfilled')).toBe(true);
  expect(answers.some(({ status }) => status === 'rejected')).toBe(true);
});

test('the more wait, the shorter is searched, and in the end not at all', async () => {
  const pool = new AiDecisionPool(module(SLOW), 1, 5000);
  const searches = { ...task({ ...profile, level: 'expert' }), setup: dublinWarrant };
  const haste = (share: string) => ({ due: performance.now() + 1000, first: false, share });
  const alone = (await pool.think(searches, haste('a'))) as unknown as Told[];
  const crowd = Array.from({ length: 60 }, (_, i) => pool.think(searches, haste(String(i))).catch(() => undefined));
  const [, second] = (await Promise.all(crowd)) as unknown as Told[][];
  expect([alone[0].searched, second[0].searched]).toEqual([true, false]);
});

/** Starts a module of this folder beside itself, says which process that is, asks it for much, and is killed. */
const KILLED = `
  import { startAside } from ${JSON.stringify(new URL('./start-aside.ts', import.meta.url).href)};
  const child = startAside(new URL(process.argv[2]));
  child.on('message', () => {
    console.log(child.pid);
    process.kill(process.pid, 'SIGKILL');
  });
  child.send({});
  setInterval(() => {}, 1000);`;
/** Tells something at once, and something more when the server is gone. */
const TALKER = `
  import { stepBack } from ${JSON.stringify(new URL('./step-back.ts', import.meta.url).href)};
  stepBack();
  process.on('message', () => {
    process.send({});
    const until = performance.now() + 500;
    while (performance.now() < until);
    process.send({});
  });`;

test('what thinks beside a server ends with it, without a word', async () => {
  const server = spawn(process.execPath, [fileURLToPath(module(KILLED)), module(TALKER).href]);
  let [said, complained] = ['', ''];
  server.stdout.on('data', (data) => {
    said += data;
  });
  server.stderr.on('data', (data) => {
    complained += data;
  });
  // The streams are shared with the other process: they end when both have.
  await once(server, 'close');
  expect(Number(said)).toBeGreaterThan(0);
  expect(complained).toBe('');
});
