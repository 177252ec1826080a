import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import type { SeatView } from '../../shared/model/index.ts';
import { viewFor } from '../../shared/rules/index.ts';
import { endPhase, fileOf, give, position, seat } from '../../shared/testing/index.ts';
import type { Connection } from '../net/index.ts';
import { tableOf } from './table-store.ts';

/** A table whose server refuses all, and what it sees. */
function refusing() {
  const view = signal({ round: 1, phase: 'orders', lastEvents: [] } as unknown as SeatView);
  const send = async () => ({ ok: false, reason: 'paused' });
  return { view, table: tableOf('m1', { view, send } as unknown as Connection) };
}

test('why a command was refused is told in its own phase only', async () => {
  const { view, table } = refusing();
  await table.send({ kind: 'ready', ready: true, round: 1, phase: 'orders' });
  expect(table.refusal.value).toBe('paused');
  view.value = { ...view.value };
  expect(table.refusal.value).toBe('paused');
  view.value = { ...view.value, phase: 'bench' };
  expect(table.refusal.value).toBeUndefined();
});

test('until what tells an Outcome is loaded, the table stands as it was before', async () => {
  vi.resetModules();
  await import('../testing/show-dublin.ts');
  const { tableOf } = await import('./table-store.ts');
  const p = position();
  const me = seat('meridian');
  const view = signal(viewFor(p, me));
  give(p, 'us', { kind: 'demand', file: fileOf('us.H1') });
  const table = tableOf('m2', { view } as unknown as Connection);
  view.value = viewFor(p, me, endPhase(p));
  expect(table.live.value.phase).toBe('bench');
  expect([table.outcome.value, table.view.value.phase]).toEqual(['coming', 'orders']);
  await vi.waitUntil(() => table.outcome.value !== 'coming', { timeout: 20_000 });
  expect(table.outcome.value).toMatchObject({ cards: [{ kind: 'letter' }], past: { phase: 'orders' } });
});

test('who comes to a seat after looking on has its role to read, once', () => {
  const p = position();
  const comes = (viewer: Parameters<typeof viewFor>[1]) =>
    tableOf('m3', { view: signal(viewFor(p, viewer)) } as unknown as Connection);
  expect(comes('public').newSeat.value).toBe(false);
  expect(comes(seat('meridian')).newSeat.value).toBe(true);
  const again = comes(seat('meridian'));
  expect(again.newSeat.value).toBe(true);
  again.newSeat.value = false;
  expect(comes(seat('meridian')).newSeat.value).toBe(false);
  expect(comes(seat('ireland')).newSeat.value).toBe(true);
});
