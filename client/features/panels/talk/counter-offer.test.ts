import { expect, test } from 'vitest';
import { at, type Partner, type Pledge } from '../../../../shared/model/index.ts';
import { viewFor } from '../../../../shared/rules/index.ts';
import { command, position, seat } from '../../../../shared/testing/index.ts';
import { canCounter, nearest, turned } from './counter-offer.ts';

const noCovert: Pledge = { kind: 'noCovert' };
const pay = (amount: number): Pledge => ({ kind: 'capital', amount });

/** What Ireland sees of an offer of the United States. */
function offered() {
  const p = position();
  const terms = { kind: 'exchange', give: noCovert, take: pay(3), until: 2 } as const;
  command(p, 'us', { kind: 'offerDeal', to: seat('ireland'), terms });
  return { p, view: viewFor(p, seat('ireland')), deal: at(viewFor(p, seat('ireland')).deals, 0) };
}

test('an offer to the viewer can be answered with other terms, while it is open', () => {
  const { p, view, deal } = offered();
  expect(canCounter(view, deal)).toBe(true);
  expect(canCounter(viewFor(p, seat('us')), deal)).toBe(false);
  command(p, 'ireland', { kind: 'declineDeal', deal: 0, why: '' });
  const after = viewFor(p, seat('ireland'));
  expect(canCounter(after, at(after.deals, 0))).toBe(false);
});

test('the other side’s give is the viewer’s take, and both are promises that can be made', () => {
  const { view, deal } = offered();
  const terms = turned(deal.terms);
  expect(terms).toEqual({ kind: 'exchange', give: pay(3), take: noCovert, until: 2 });
  const partner = view.partners.find((one): one is Partner => one.seat === seat('us'));
  expect(partner?.give).toContainEqual(pay(3));
  expect(partner?.take).toContainEqual(noCovert);
});

test('the new terms are an offer of their own, and the old one is answered', () => {
  const { p, deal } = offered();
  const terms = { kind: 'exchange', give: pay(1), take: noCovert, until: 2 } as const;
  command(p, 'ireland', { kind: 'offerDeal', to: deal.by, terms });
  command(p, 'ireland', { kind: 'declineDeal', deal: deal.id, why: 'betterTerms' });
  expect(p.deals.map(({ by, status }) => [by, status])).toEqual([
    [seat('us'), 'declined'],
    [seat('ireland'), 'offered'],
  ]);
});

test('who cannot pay what was asked starts from the most that can be paid', () => {
  expect(nearest([noCovert, pay(1), pay(2)], pay(3))).toEqual(pay(2));
  expect(nearest([noCovert], pay(3))).toBeUndefined();
});
