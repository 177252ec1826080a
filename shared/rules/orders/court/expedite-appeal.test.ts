import { expect, test } from 'vitest';
import { at } from '../../../model/index.ts';
import { warrantCase, warrantEnforced } from '../../../testing/dublin.ts';
import { endPhase, give, refused, seat } from '../../../testing/index.ts';
import { ledgerOf } from '../../../testing/ledger.ts';
import { expediteAppeal } from './expedite-appeal.ts';

test('a court that hears appeals promptly hears one at the very Bench that it is lodged for, its panel drawn', () => {
  const p = warrantEnforced();
  const { expectMeter } = ledgerOf(p);
  give(p, 'meridian', { kind: 'appeal', case: warrantCase(p) });
  give(p, 'usCourts', { kind: 'expediteAppeal', case: warrantCase(p) });
  endPhase(p);
  const record = at(p.cases, warrantCase(p));
  expect(record).toMatchObject({ due: 3, expedited: true });
  expect(Math.abs(record.lean)).toBeLessThanOrEqual(12);
  expectMeter('usCourts', 'order', 'expediteAppeal.order');
});

test('where no appeal comes the price comes back', () => {
  const p = warrantEnforced();
  const { purse } = at(p.seats, seat('usCourts'));
  give(p, 'usCourts', { kind: 'expediteAppeal', case: warrantCase(p) });
  endPhase(p);
  expect(at(p.seats, seat('usCourts')).purse).toBe(purse);
});

test('as long as nobody has appealed its gain is foreseen as likely, afterwards as sure', () => {
  const p = warrantEnforced();
  const order = { kind: 'expediteAppeal', case: warrantCase(p) } as const;
  const gain = () => expediteAppeal.forecast(p, seat('usCourts'), order).find(({ effect }) => effect.on === 'meter');
  expect(gain()?.certainty).toBe('likely');
  give(p, 'meridian', { kind: 'appeal', case: warrantCase(p) });
  endPhase(p);
  endPhase(p);
  expect(gain()?.certainty).toBe('sure');
});

test('a ruling that cannot be appealed any more has nothing to hurry', () => {
  const p = warrantEnforced();
  endPhase(p);
  endPhase(p);
  refused(p, 'usCourts', { kind: 'expediteAppeal', case: warrantCase(p) }, 'noAppealWaiting');
});
