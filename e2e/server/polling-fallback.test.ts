import { afterAll, beforeAll, expect, test } from 'vitest';
import { readyIn } from '../../shared/model/index.ts';
import { Player, type Seat, startSolo } from '../support/player.ts';
import { type RunningServer, startServer } from '../support/server.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ env: { COMITY_AI_PAUSE_MS: '0' } });
});
afterAll(() => server.stop());

async function asked({ match, token }: Seat, path: string, body?: object) {
  const response = await fetch(`${server.url}/api/matches/${match}/${path}`, {
    headers: { authorization: `Bearer ${token}` },
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
  });
  return {
    status: response.status,
    body: (await response.json()) as { print?: string; slices?: Record<string, string> },
  };
}

test('where sockets are blocked a seat is shown its view, and its orders are judged as in the room', async () => {
  const seat = await startSolo(server.url, 'us');
  const first = await asked(seat, 'state?have=');
  const { print, slices } = first.body;
  expect(slices?.viewer).toBe('0');
  const ready = { id: 'plain-order-1', command: readyIn({ round: 1, phase: 'orders' }) };
  expect((await asked(seat, 'orders', ready)).body).toEqual({ ok: true });
  expect((await asked(seat, 'orders', { id: 'plain-order-2', command: { kind: 'breakSeal', seal: 99 } })).body).toEqual(
    {
      ok: false,
      reason: 'noSuchSeal',
    },
  );
  expect((await asked(seat, 'orders', { id: 'plain-order-3', command: { kind: 'win' } })).body).toMatchObject({
    ok: false,
    reason: 'malformed',
  });
  const next = await asked(seat, `state?have=${print}`);
  expect(next.body.print).not.toBe(print);
});

test('a view that the page has already is not sent again', async () => {
  const seat = await startSolo(server.url, 'meridian');
  const player = await Player.join(server.url, seat);
  // AI seats may still answer one another; in between nothing changes.
  await expect
    .poll(async () => {
      const { print } = (await asked(seat, 'state?have=')).body;
      const again = (await asked(seat, `state?have=${print}`)).body;
      return again.print === print && Object.keys(again);
    })
    .toEqual(['print']);
  await player.room.leave();
});

test('without its token nobody sees or moves a seat', async () => {
  const seat = await startSolo(server.url, 'us');
  const stranger = { ...seat, token: 'stranger' };
  expect((await asked(stranger, 'state?have=')).status).toBe(401);
  expect(
    (await asked(stranger, 'orders', { id: 'stranger-1', command: readyIn({ round: 1, phase: 'orders' }) })).status,
  ).toBe(401);
});
