import { expect, test } from 'vitest';
import { dublinWarrant } from '../../../shared/testing/index.ts';
import { historyBeside } from './history-match.ts';

const moments = dublinWarrant.scenario.history;
const ids = (match: ReturnType<typeof historyBeside>) => match.moments.map(({ id }) => id);

test('a ruling of round 2 stands beside the rulings of 2014', () => {
  const match = historyBeside({ kind: 'enforce', round: 2 }, moments);
  expect(match.how).toBe('sameMove');
  expect(ids(match)).toEqual(['francis', 'preska']);
});

test('a reach law in round 2 stands beside the CLOUD Act of round 5, at another time', () => {
  const match = historyBeside({ kind: 'reachLaw', round: 2 }, moments);
  expect(match.how).toBe('otherTime');
  expect(ids(match)).toEqual(['cloudAct']);
});

test('a move that history does not have stands beside what happened in the same months', () => {
  const match = historyBeside({ kind: 'treatySigned', round: 4 }, moments);
  expect(match.how).toBe('sameTime');
  expect(ids(match)).toEqual(['secondCircuit']);
});

test('without any moment there is nothing to set beside it', () => {
  expect(historyBeside({ kind: 'fine', round: 1 }, [])).toEqual({ how: 'nothing', moments: [] });
});
