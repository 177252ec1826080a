import { expect, test } from 'vitest';
import { warrantAppealed, warrantCase, warrantEnforced } from '../../testing/dublin.ts';
import { endPhase, give, refused, seat } from '../../testing/index.ts';

test('an expedited appeal is heard at this Bench, its panel drawn as it opens', () => {
  const p = warrantAppealed();
  const order = p.seats[seat('usCourts')].meters[2];
  give(p, 'usCourts', { kind: 'expediteAppeal', case: warrantCase(p) });
  endPhase(p);
  const record = p.cases[warrantCase(p)];
  expect(record).toMatchObject({ due: 4, expedited: true });
  expect(Math.abs(record.lean)).toBeLessThanOrEqual(12);
  expect(p.seats[seat('usCourts')].meters[2]).toBe(order + 2);
});

test('a trial cannot be expedited', () => {
  const p = warrantEnforced();
  refused(p, 'usCourts', { kind: 'expediteAppeal', case: warrantCase(p) }, 'noAppealWaiting');
});
