import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { SeatView } from '../../shared/model/index.ts';
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
