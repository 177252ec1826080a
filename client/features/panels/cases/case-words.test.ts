import { expect, test } from 'vitest';
import { at } from '../../../../shared/model/index.ts';
import { viewFor } from '../../../../shared/rules/index.ts';
import { enforceIt, fightIt, orderTheMailbox } from '../../../../shared/testing/dublin-moves.ts';
import { endPhase, endRound, position, seat } from '../../../../shared/testing/index.ts';
import { laterWords, standWords } from './case-words.ts';

test('a case that is over says what was ruled, and why it is over', () => {
  const p = position();
  for (const moves of [orderTheMailbox, fightIt, () => undefined, enforceIt]) {
    moves(p);
    endPhase(p);
  }
  endRound(p);
  const view = viewFor(p, seat('ireland'));
  expect(standWords(view, at(view.cases, 0))).toBe(
    'Enforce, in round 2. Nobody appealed in time: the ruling is final.',
  );
});

test('a ruling names who may appeal and when, and says once the moves are over that nobody did', () => {
  const p = position();
  for (const moves of [orderTheMailbox, fightIt, () => undefined, enforceIt]) {
    moves(p);
    endPhase(p);
  }
  const said = (who: string, words: typeof standWords) => {
    const view = viewFor(p, seat(who));
    return words(view, at(view.cases, 0));
  };
  expect(said('ireland', standWords)).toBe('Enforce, in round 2. In the Moves phase of round 3, Meridian may appeal.');
  expect(said('meridian', laterWords)).toBe('you may appeal');
  endPhase(p);
  expect(said('meridian', standWords)).toBe(
    'Enforce, in round 2. Nobody appealed in time: it becomes final at the end of this round.',
  );
  expect(said('ireland', laterWords)).toBe('nobody appealed');
});
