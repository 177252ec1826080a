import { expect, test } from 'vitest';
import { at } from '../../../../shared/model/index.ts';
import { viewFor } from '../../../../shared/rules/index.ts';
import { enforceIt, fightIt, orderTheMailbox } from '../../../../shared/testing/dublin-moves.ts';
import { endPhase, endRound, position, seat } from '../../../../shared/testing/index.ts';
import { standWords } from './case-words.ts';

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
