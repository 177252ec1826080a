import { describe, expect, test } from 'vitest';
import { at, readyIn } from '../model/index.ts';
import { command, endPhase, expectPurse, fileOf, give, position, refused, seat } from '../testing/index.ts';
import { decide, hashOf } from './index.ts';

const demand = (file: string) => ({ kind: 'demand', file: fileOf(file) }) as const;

describe('sealing an order', () => {
  test('pays its price at once', () => {
    const p = position();
    give(p, 'us', demand('us.H1'));
    expectPurse(p, 'us', 3);
    expect(at(p.seats, seat('us')).orders).toHaveLength(1);
  });

  test('changes nothing until its events are applied', () => {
    const p = position();
    const before = hashOf(p);
    decide(p, seat('us'), { kind: 'seal', order: demand('us.H1') });
    expect(hashOf(p)).toBe(before);
  });

  test('is refused when the purse is too small', () => {
    const p = position();
    at(p.seats, seat('us')).purse = 0;
    refused(p, 'us', demand('us.H1'), 'purseTooSmall');
  });

  test('is refused to a fourth order', () => {
    const p = position();
    at(p.seats, seat('us')).purse = 8;
    give(p, 'us', { kind: 'invest' });
    give(p, 'us', demand('us.H1'));
    give(p, 'us', demand('us.H10'));
    refused(p, 'us', { kind: 'speak', with: 1, bill: -1 }, 'noSlotLeft');
  });

  test('is refused in the wrong phase, and to the wrong role', () => {
    refused(position({ phase: 'bench' }), 'us', demand('us.H1'), 'wrongPhase');
    refused(position(), 'meridian', demand('us.H1'), 'wrongRole');
  });

  test('is refused where an id points nowhere', () => {
    refused(position(), 'us', { kind: 'demand', file: 999 }, 'noTarget');
    refused(position(), 'meridian', { kind: 'move', holding: -1, to: 0, split: false }, 'noTarget');
  });

  test('is refused once the match is over', () => {
    const p = position();
    while (p.phase !== 'over') endPhase(p);
    refused(p, 'us', demand('us.H1'), 'matchOver');
  });

  test('is refused to a seat that does not exist', () => {
    expect(decide(position(), 99, readyIn(position()))).toEqual({ ok: false, reason: 'noSuchSeat' });
  });
});

describe('breaking a seal', () => {
  test('gives the price back', () => {
    const p = position();
    const seal = give(p, 'us', demand('us.H1'));
    command(p, 'us', { kind: 'breakSeal', seal });
    expectPurse(p, 'us', 4);
    expect(at(p.seats, seat('us')).orders).toEqual([]);
  });

  test('is refused for someone else’s seal, and once the phase is over', () => {
    const p = position();
    const seal = give(p, 'us', { kind: 'invest' });
    expect(decide(p, seat('uk'), { kind: 'breakSeal', seal })).toEqual({ ok: false, reason: 'noSuchSeal' });
    endPhase(p);
    expect(decide(p, seat('us'), { kind: 'breakSeal', seal })).toEqual({ ok: false, reason: 'noSuchSeal' });
  });
});

describe('a second answer to one question', () => {
  test('replaces the first, and gives its price back', () => {
    const p = position();
    give(p, 'us', demand('us.H1'));
    endPhase(p);
    give(p, 'meridian', { kind: 'challenge', demand: 0, tell: false, reason: 'customer', words: '' });
    expectPurse(p, 'meridian', 3);
    give(p, 'meridian', { kind: 'comply', demand: 0, tell: true });
    expectPurse(p, 'meridian', 4);
    expect(at(p.seats, seat('meridian')).answers.map(({ order }) => order.kind)).toEqual(['comply']);
  });

  test('may be paid from what the first gives back', () => {
    const p = position();
    give(p, 'us', demand('us.H1'));
    endPhase(p);
    at(p.seats, seat('meridian')).purse = 1;
    give(p, 'meridian', { kind: 'challenge', demand: 0, tell: false, reason: 'customer', words: '' });
    give(p, 'meridian', { kind: 'challenge', demand: 0, tell: true, reason: 'customer', words: '' });
    expectPurse(p, 'meridian', 0);
  });
});

describe('a phase', () => {
  test('is not ended by a Done that was meant for the one before', () => {
    const p = position();
    const late = p.seats.map(({ id }) => ({ id, done: readyIn(p) }));
    endPhase(p);
    for (const { id, done } of late) expect(decide(p, id, done)).toEqual({ ok: false, reason: 'phaseEnded' });
    expect(p.seats.some(({ ready }) => ready)).toBe(false);
  });

  test('forgets who was ready', () => {
    const p = position();
    command(p, 'us', readyIn(p));
    expect(at(p.seats, seat('us')).ready).toBe(true);
    endPhase(p);
    expect(at(p.seats, seat('us')).ready).toBe(false);
  });
});
