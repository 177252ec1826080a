import { expect, test } from 'vitest';
import { viewFor } from '../../../../shared/rules/index.ts';
import { warrantCase, warrantChallenged, warrantEnforced } from '../../../../shared/testing/dublin.ts';
import { position, seat } from '../../../../shared/testing/index.ts';
import { headOf } from '../hearing/hearing.tsx';
import { caseQuestion, takesReserve, trialWords, winsWith } from './order-preview.tsx';

test('whoever files a brief reads what the case asks, and which court will read it', () => {
  const p = warrantChallenged();
  const view = viewFor(p, seat('halcyon'));
  const brief = { kind: 'brief', case: warrantCase(p), side: 'against' } as const;
  expect(caseQuestion(view, brief)).toBe(
    'Must Meridian obey the order of the US? Before the US federal courts: Trial.',
  );
  const [first] = view.cases;
  if (first) Object.assign(first, { level: 2 });
  expect(caseQuestion(view, brief), 'on appeal').toBe(
    'Must Meridian obey the order of the US? Before the US federal courts: Appeal.',
  );
  expect(caseQuestion(view, { kind: 'report' })).toBeUndefined();
});

test('of a case that is decided one reads so: a brief counts only on appeal', () => {
  const p = warrantEnforced();
  const view = viewFor(p, seat('halcyon'));
  expect(caseQuestion(view, { kind: 'brief', case: warrantCase(p), side: 'against' })).toBe(
    'Must Meridian obey the order of the US? Decided by the US federal courts: Enforce. A brief is read only if the loser appeals.',
  );
});

test('a case of the day is said to be before its court, and not at trial in a highest court', () => {
  const view = viewFor(position({ docket: true }), seat('us'));
  const [day] = view.cases.filter(({ docket }) => docket);
  if (!day) throw new Error('no case of the day');
  const question = caseQuestion(view, { kind: 'brief', case: day.id, side: 'for' });
  expect(question).toMatch(/Before the EU Court of Justice\.$/);
  expect(headOf(day)).toBe('hearing.kind.once');
  expect(headOf({ docket: '', sealed: true })).toBe('hearing.sealed');
});

test('whoever files a brief reads with which rulings its side has won: the middle ones are nobody’s win', () => {
  const p = warrantChallenged();
  const view = viewFor(p, seat('halcyon'));
  const wins = (side: 'for' | 'against') => winsWith(view, { kind: 'brief', case: warrantCase(p), side });
  expect(wins('for')).toContain(': Enforce.');
  expect(wins('against')).toContain(': Quash or Send to the treaty.');
});

test('a move that leaves a company nothing to fight an order with says so', () => {
  const view = viewFor(position(), seat('halcyon'));
  const purse = view.seats[seat('halcyon')]?.purse ?? 0;
  expect(takesReserve(view, { phase: 'orders', price: purse })).toBe(true);
  expect(takesReserve(view, { phase: 'orders', price: purse - 1 })).toBe(false);
});

test('whoever orders abroad reads what a court would say of it, and what a lost case costs, while a court still sits', () => {
  const words = (odds: number, round = 1) => {
    const view = viewFor(position({ round }), seat('us'));
    const option = view.options.find(({ order }) => order.kind === 'demand');
    return option && trialWords(view, { ...option, ruling: odds > 50 ? 'narrow' : 'quash', odds });
  };
  expect(words(8)).toMatch(/Quash \(Sovereignty −9\).*8 %/);
  expect(words(0)).toMatch(/unlikely/);
  expect(words(60), 'a narrowed order costs nothing').toMatch(/: Narrow\./);
  expect(words(8, 6)).toBeUndefined();
});
