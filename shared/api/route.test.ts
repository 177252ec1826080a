import { expect, test } from 'vitest';
import { blanksIn, entry, filled, matches, readReply } from './index.ts';

test('a path is filled, and what filled it is found again', () => {
  const path = filled(matches.matchReplay, { match: 'a-b_1' });
  expect(path).toBe('/api/matches/a-b_1/replay');
  expect(blanksIn(matches.matchReplay, path)).toEqual({ match: 'a-b_1' });
  expect(filled(entry.lessonByCode, { code: 'A/B ?' })).toBe('/api/codes/A%2FB%20%3F');
});

test('another path is none of a route', () => {
  for (const path of ['/api/matches/m/replay/x', '/api/matches//replay', '/api/matches/m', '/api/lessons/m/replay'])
    expect(blanksIn(matches.matchReplay, path)).toBeUndefined();
});

test('a reply that fits is read; of another one the place is told', () => {
  expect(readReply(matches.matchOrders, { ok: false, reason: 'paused' })).toMatchObject({ ok: true });
  expect(readReply(matches.matchOrders, { ok: false })).toEqual({ ok: false, place: 'reason' });
  expect(readReply(matches.matchReplay, { moments: [{ round: 1, phase: 'night' }], view: {} })).toEqual({
    ok: false,
    place: 'moments.0.phase',
  });
  expect(readReply(matches.matchReplay, { moments: [], view: 'none' })).toEqual({ ok: false, place: 'view' });
});
