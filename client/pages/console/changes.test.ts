import { expect, test } from 'vitest';
import type { PublicMember, PublicWorld, SeatStatus } from '../../../shared/lesson/index.ts';
import { changesOf } from './changes.ts';

const world = (phase: PublicWorld['phase'], awaySince: number) =>
  ({ id: 0, left: false, round: 2, phase, seats: [{ seat: 1, awaySince } as SeatStatus] }) as PublicWorld;
const ben = { id: 1, status: 'in', world: 0, seat: 1 } as PublicMember;
const look = (worlds: PublicWorld[], members: PublicMember[] = [ben]) => ({ worlds, members });
const first = changesOf(undefined, look([world('orders', 0)])).now;

test('the first look says nothing', () => {
  expect(changesOf(undefined, look([world('orders', 7)])).changes).toEqual([]);
});
test('a seat that goes away is told once, and again when it is back', () => {
  const gone = changesOf(first, look([world('orders', 7)]));
  expect(gone.changes).toEqual([{ what: 'away', world: 0, seat: 1 }]);
  expect(changesOf(gone.now, look([world('orders', 7)])).changes).toEqual([]);
  expect(changesOf(gone.now, look([world('orders', 0)])).changes).toMatchObject([{ what: 'back' }]);
});
test('who has just joined is not told as gone and back before their line is open', () => {
  const empty = changesOf(undefined, look([world('orders', 0)], [])).now;
  const joined = changesOf(empty, look([world('orders', 7)]));
  expect(joined.changes).toEqual([]);
  expect(changesOf(joined.now, look([world('orders', 0)])).changes).toEqual([]);
  expect(changesOf(joined.now, look([world('orders', 7)])).changes).toMatchObject([{ what: 'away' }]);
});
test('a new phase and the end of a world are told', () => {
  expect(changesOf(first, look([world('bench', 0)])).changes).toMatchObject([{ what: 'phase', phase: 'bench' }]);
  expect(changesOf(first, look([world('over', 0)])).changes).toMatchObject([{ what: 'over' }]);
});
test('who knocks is told by name', () => {
  const asking = { id: 3, name: 'Ada', status: 'asking' } as PublicMember;
  expect(changesOf(first, look([world('orders', 0)], [asking])).changes).toEqual([{ what: 'asking', name: 'Ada' }]);
});
