import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AiRecord, readyIn, type SeatView } from '../../shared/model/index.ts';
import { knownDublinWarrant } from '../../shared/testing/setup.ts';
import { Player, startSolo } from '../support/player.ts';
import { type RunningServer, startServer } from '../support/server.ts';

const SEATS = knownDublinWarrant.scenario.seats.length;
const env = { COMITY_AI_PAUSE_MS: '0' };
const folder = mkdtempSync(join(tmpdir(), 'comity-play-'));
let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ env });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

test('a seat plays a whole match over the wire and reads its debrief', async () => {
  const seat = await startSolo(server.url, 'meridian');
  const player = await Player.join(server.url, seat);
  const end = await player.play();
  expect(end.phase).toBe('over');
  expect(end.ranks).toHaveLength(SEATS);
  const debrief = await fetch(`${server.url}/api/matches/${seat.match}/debrief`, {
    headers: { authorization: `Bearer ${seat.token}` },
  });
  expect(((await debrief.json()) as { timeline: unknown[] }).timeline.length).toBe(2 * end.round);
  const replay = (at: string) =>
    fetch(`${server.url}/api/matches/${seat.match}/replay?${at}`, {
      headers: { authorization: `Bearer ${seat.token}` },
    });
  const moment = (await (await replay('viewer=0&moment=1')).json()) as { moments: unknown[]; view: SeatView };
  expect(moment.moments).toHaveLength(2 * end.round + 1);
  expect(moment.view).toMatchObject({ viewer: 0, round: 1, phase: 'bench' });
  expect((await replay(`viewer=${SEATS}&moment=1`)).status).toBe(404);
});

test('after kill -9 the same seat finds the same state, and no accepted order is lost', async () => {
  const first = await startServer({ env, db: join(folder, 'first.sqlite') });
  const seat = await startSolo(first.url, 'us', 5);
  const player = await Player.join(first.url, seat);
  await player.play((view) => view.round === 2 && view.phase === 'orders');
  const order = player.view().options[0].order;
  expect(await player.send({ kind: 'seal', order })).toEqual({ ok: true });
  await player.until('the seal in the view', (view) => view.own?.orders.length === 1);
  const before = player.view();
  await first.kill9();

  const second = await startServer({ env, port: first.port, db: first.db });
  const again = await Player.join(second.url, seat);
  const after = await again.until('the same round', (view) => view.round === 2);
  expect(after.own).toEqual(before.own);
  expect(after.comity).toBe(before.comity);
  expect((await again.play()).phase).toBe('over');
  await second.stop();
});

test('killed again and again in the middle of a talk, the server has every word it acknowledged, once', async () => {
  let running = await startServer({ env, db: join(folder, 'talk.sqlite') });
  const { port, db } = running;
  const seat = await startSolo(running.url, 'us', 5);
  const acknowledged: string[] = [];
  for (let life = 0; life < 3; life++) {
    const player = await Player.join(running.url, seat);
    await player.until('a view', (view) => view.options.length > 0);
    const words = [0, 1, 2].map((n) => `life ${life}, sentence ${n}`);
    const said = words.map((text) =>
      player.send({ kind: 'say', to: -1, phrase: 'free', blanks: [], text }).then(
        (reply) => acknowledged.push(...((reply as { ok: boolean }).ok ? [text] : [])),
        () => {},
      ),
    );
    // One of them is acknowledged; the others may be anywhere on their way.
    await Promise.any(said);
    await running.kill9();
    await Promise.all(said);
    running = await startServer({ env, port, db });
  }
  const player = await Player.join(running.url, seat);
  const { talk } = await player.until('a view', (view) => view.options.length > 0);
  const kept = talk.filter(({ by }) => by === 0).map(({ text }) => text);
  expect(acknowledged.length).toBeGreaterThanOrEqual(3);
  expect(kept).toEqual(expect.arrayContaining(acknowledged));
  expect(new Set(kept).size).toBe(kept.length);
  await running.stop();
});

test('AI seats say why they did what one has seen, about earlier rounds', async () => {
  const seat = await startSolo(server.url, 'nimbus', 2);
  const player = await Player.join(server.url, seat);
  await player.play((view) => view.round === 3);
  const headers = { authorization: `Bearer ${seat.token}` };
  const response = await fetch(`${server.url}/api/matches/${seat.match}/reasons`, { headers });
  const records = (await response.json()) as AiRecord[];
  expect(records.length).toBeGreaterThan(0);
  expect(Math.max(...records.map(({ round }) => round))).toBe(2);
});

test('the same envelope sent twice is done once', async () => {
  const seat = await startSolo(server.url, 'uk', 9);
  const player = await Player.join(server.url, seat);
  const view = await player.until('a view', (v) => v.options.length > 0);
  const command = { kind: 'seal', order: view.options[0].order } as const;
  expect(await player.send(command, 'one-and-the-same')).toEqual({ ok: true });
  expect(await player.send(command, 'one-and-the-same')).toEqual({ ok: true });
  await player.until('one order', (v) => v.own?.orders.length === 1);
});

test('a malformed command is refused with a reason and the seat stays connected', async () => {
  const seat = await startSolo(server.url, 'ireland', 9);
  const player = await Player.join(server.url, seat);
  await player.until('a view', (v) => v.options.length > 0);
  for (const message of [
    undefined,
    7,
    {},
    { id: 'x', command: { kind: 'ready', ready: true, round: 1, phase: 'orders' } },
    { id: 'long-enough', command: { kind: 'seal', order: { kind: 'demand', file: -4, seal: 1 } } },
  ]) {
    expect(await player.room.request('order', message)).toMatchObject({ ok: false, reason: 'malformed' });
  }
  expect(
    await player.send({
      kind: 'seal',
      order: { kind: 'rule', case: 99, ruling: 'quash', ground: 'person', reasons: '', reply: '', stay: false },
    }),
  ).toMatchObject({ ok: false });
  expect(await player.send(readyIn({ round: 1, phase: 'orders' }))).toEqual({ ok: true });
});

test('a stranger with no token or a wrong one gets no seat', async () => {
  const { match } = await startSolo(server.url, 'us', 3);
  await expect(Player.join(server.url, { match, token: 'AAAAAAAAAAAAAAAAAAAAAA' })).rejects.toThrow('no seat');
  await expect(Player.join(server.url, { match: 'nothere', token: 'x' })).rejects.toThrow('no such match');
});
