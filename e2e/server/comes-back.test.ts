import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { type Connection, dropSeat, openMatch, playAgain, startSolo } from '../../client/net/index.ts';
import { readyIn, type SeatView } from '../../shared/model/index.ts';
import { beDeviceAt } from '../support/device.ts';
import { type RunningServer, startServer } from '../support/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'comity-back-'));
const db = join(folder, 'back.sqlite');
const env = { COMITY_AI_PAUSE_MS: '0' };
const choice = { scenario: 'dublin-warrant', seat: 'us', level: 'novice', seed: 3 } as const;
let server: RunningServer;
let page: Connection;

afterEach(async () => {
  page.close();
  await server.stop();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function sitDown(): Promise<{ match: string; view: SeatView }> {
  server = await startServer({ env, db });
  beDeviceAt(server.url);
  const match = await startSolo(choice);
  page = openMatch(match);
  return { match, view: await seen(({ options }) => options.length > 0) };
}

/** Waits until the page shows a view like that. */
function seen(wish: (view: SeatView) => boolean): Promise<SeatView> {
  return vi.waitUntil(() => page.view.value && wish(page.view.value) && page.view.value, {
    timeout: 20_000,
  }) as Promise<SeatView>;
}

const online = () => vi.waitUntil(() => page.status.value === 'online', { timeout: 20_000 });

/** Round 1's orders of the seat itself, without what moves while AI seats play. */
const own = ({ own: mine, round, phase }: SeatView) => ({ mine, round, phase });

test('an open page comes back by itself to the same seat and state after kill -9, and what it sent meanwhile is done once', async () => {
  const { view } = await sitDown();
  expect(await page.send({ kind: 'seal', order: view.options[0].order })).toEqual({ ok: true });
  const before = await seen(({ own: mine }) => mine?.orders.length === 1);
  await server.kill9();
  await vi.waitUntil(() => page.status.value === 'reconnecting', { timeout: 20_000 });
  const second = before.options.find(
    ({ order, phase }) => phase === 'orders' && order.kind !== view.options[0].order.kind,
  );
  const sentWhileDown = page.send({ kind: 'seal', order: second?.order ?? view.options[1].order });

  server = await startServer({ env, db, port: server.port });
  await online();
  expect(await sentWhileDown).toEqual({ ok: true });
  const after = await seen(({ own: mine }) => mine?.orders.length === 2);
  expect(after.own?.orders[0]).toEqual(before.own?.orders[0]);
  expect(own(after)).toMatchObject({ round: 1, phase: 'orders' });
});

test('a page that is loaded again sits on the same seat', async () => {
  const { match, view } = await sitDown();
  page.close();
  page = openMatch(match);
  expect((await seen(() => true)).viewer).toBe(view.viewer);
});

test('a slice that did not change stays the same object, so that nothing draws it again', async () => {
  const { view } = await sitDown();
  await page.send({ kind: 'seal', order: view.options[0].order });
  const after = await seen(({ own: mine }) => mine?.orders.length === 1);
  expect(after.own).not.toBe(view.own);
  expect(after.jurisdictions).toBe(view.jurisdictions);
  expect(after.datacenters).toBe(view.datacenters);
});

test('without a seat on this device the page says so at once', async () => {
  const { match } = await sitDown();
  page.close();
  dropSeat(match);
  page = openMatch(match);
  expect(page.status.value).toBe('gone');
  expect(await page.send(readyIn({ round: 1, phase: 'orders' }))).toEqual({ ok: false, reason: 'offline' });
});

test('playing again opens a new match, on another seat if one is asked for', async () => {
  const { match } = await sitDown();
  page.close();
  const other = await playAgain(match, 'halcyon');
  expect(other).not.toBe(match);
  page = openMatch(other);
  expect((await seen(() => true)).viewer).toBe(4);
});
