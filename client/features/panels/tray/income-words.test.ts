import { expect, test } from 'vitest';
import { viewFor } from '../../../../shared/rules/index.ts';
import { endRound, position, seat } from '../../../../shared/testing/index.ts';
import { incomeWords } from './income-words.ts';

test('a seat reads what the next round brings to pay with, and by which meter; it comes so', () => {
  for (const [who, standing, brings] of [
    ['us', 60, 4],
    ['us', 59, 3],
    ['us', 29, 2],
  ] as const) {
    const p = position();
    const state = p.seats[seat(who)];
    if (!state) throw new Error('no seat');
    state.meters[2] = standing;
    state.purse = 0;
    expect(incomeWords(viewFor(p, seat(who)))).toBe(
      `The next round brings ${brings}. 3 is usual: one more with Standing at 60 or more, one less below 30.`,
    );
    endRound(p);
    expect(p.seats[seat(who)]?.purse, `with ${standing}`).toBe(brings);
  }
});

test('the last round brings no more', () => {
  expect(incomeWords(viewFor(position({ round: 6 }), seat('us')))).toBeUndefined();
});
