import { expect, test } from 'vitest';
import { readyIn } from '../../../../shared/model/index.ts';
import { apply, decide, viewFor } from '../../../../shared/rules/index.ts';
import { position, seat } from '../../../../shared/testing/index.ts';
import { waitingWords } from './waiting-words.ts';

function viewWhenDone(...names: string[]) {
  const p = position();
  for (const name of names) {
    const decision = decide(p, seat(name), readyIn(p));
    if (decision.ok) for (const event of decision.events) apply(p, event);
  }
  return viewFor(p, seat('meridian'));
}

test('many that are not done yet are counted', () => {
  expect(waitingWords(viewWhenDone('meridian', 'us'))).toBe('Waiting for 6 others');
});

test('the last two, and the very last one, are named', () => {
  const most = ['meridian', 'us', 'uk', 'halcyon', 'nimbus', 'euCourts'];
  expect(waitingWords(viewWhenDone(...most))).toBe('Waiting for Ireland and the US courts');
  expect(waitingWords(viewWhenDone(...most, 'ireland'))).toBe('Waiting for the US courts');
});
