import { expect, test } from 'vitest';
import { at, type Pledge } from '../../../../shared/model/index.ts';
import { viewFor } from '../../../../shared/rules/index.ts';
import { command, endPhase, position, seat } from '../../../../shared/testing/index.ts';
import { dealOutcome } from './deal-outcome.ts';

const noCovert: Pledge = { kind: 'noCovert' };
const pay = (amount: number): Pledge => ({ kind: 'capital', amount });

/** An offer of the United States that Ireland answers with other terms. */
function countered() {
  const p = position();
  const until = 2;
  command(p, 'us', {
    kind: 'offerDeal',
    to: seat('ireland'),
    terms: { kind: 'exchange', give: noCovert, take: pay(3), until },
  });
  command(p, 'ireland', {
    kind: 'offerDeal',
    to: seat('us'),
    terms: { kind: 'exchange', give: pay(1), take: noCovert, until },
  });
  command(p, 'ireland', { kind: 'declineDeal', deal: 0, why: '' });
  const outcome = (deal: number) => {
    const view = viewFor(p, seat('us'));
    return dealOutcome(view, at(view.deals, deal));
  };
  return { p, outcome };
}

test('an offer that was answered with another says so, and what became of that one', () => {
  const { p, outcome } = countered();
  expect(outcome(0)).toBe('Declined. A counter-offer came back');
  command(p, 'us', { kind: 'acceptDeal', deal: 1 });
  expect(outcome(0)).toBe('Declined. The counter-offer: Signed');
});

test('an offer whose counter-offer nobody answered says that it lapsed', () => {
  const { p, outcome } = countered();
  endPhase(p);
  endPhase(p);
  endPhase(p);
  expect(outcome(0)).toBe('Declined. The counter-offer: Lapsed');
});

test('an offer that was simply declined says no more', () => {
  const p = position();
  command(p, 'us', {
    kind: 'offerDeal',
    to: seat('ireland'),
    terms: { kind: 'exchange', give: noCovert, take: pay(3), until: 2 },
  });
  command(p, 'ireland', { kind: 'declineDeal', deal: 0, why: '' });
  const view = viewFor(p, seat('us'));
  expect(dealOutcome(view, at(view.deals, 0))).toBe('Declined');
});

test('an offer tells of its counter-offer alone, not of the one that followed on that', () => {
  const { p, outcome } = countered();
  command(p, 'us', {
    kind: 'offerDeal',
    to: seat('ireland'),
    terms: { kind: 'exchange', give: noCovert, take: pay(2), until: 2 },
  });
  command(p, 'us', { kind: 'declineDeal', deal: 1, why: '' });
  expect(outcome(1)).toBe('Declined. A counter-offer came back');
  expect(outcome(0)).toBe('Declined. The counter-offer: Declined');
});
