import { expect, test } from 'vitest';
import { viewFor } from '../../../../shared/rules/index.ts';
import { warrantChallenged, warrantEnforced, warrantServed } from '../../../../shared/testing/dublin.ts';
import { command, endPhase, give, position, seat } from '../../../../shared/testing/index.ts';
import { headlineOf, openOf, tabsOf } from './tabs.ts';

test('a served warrant lies on top of the desk and waits for an answer', () => {
  const view = viewFor(warrantServed(), seat('meridian'));
  expect(tabsOf(view)[0]).toMatchObject({ open: { what: 'demand', id: 0 }, must: true, done: false });
  expect(headlineOf(view, 3)).toBe('Answer 1 order');
});

test('a sealed answer stays on the desk, ticked, and can still be changed', () => {
  const p = warrantServed();
  give(p, 'meridian', { kind: 'challenge', demand: 0, tell: false, reason: 'customer', words: '' });
  const view = viewFor(p, seat('meridian'));
  expect(tabsOf(view)[0]).toMatchObject({ open: { what: 'demand', id: 0 }, done: true });
  expect(headlineOf(view, 3)).toBe('All is answered: press Done');
});

test('a lost ruling lies on the desk before the orders, to be appealed now or never', () => {
  const p = warrantEnforced();
  const view = viewFor(p, seat('meridian'));
  expect(tabsOf(view).map((tab) => tab.open.what)).toEqual(['case', 'orders']);
  expect(headlineOf(view, 3)).toBe('You lost a ruling: appeal now or never');
});

test('of two lost rulings each tab says which case it is', () => {
  const view = viewFor(warrantEnforced(), seat('meridian'));
  const [first] = view.cases;
  const second = { ...first, id: first.id + 1, docket: 'sealedDirective' };
  const option = view.options.find(({ order }) => order.kind === 'appeal');
  const options = option ? [...view.options, { ...option, order: { kind: 'appeal', case: second.id } as const }] : [];
  const desk = view.desk.flatMap((item) => [item, item]);
  const [one, other] = tabsOf({ ...view, cases: [first, second], options, desk });
  expect([one.label, other.label]).toEqual(['Appeal: US v. Meridian', 'Appeal: the sealed directive']);
  expect([one.short, other.short]).toEqual(['US v. Meridian', 'The sealed directive']);
});

test('an enforced warrant may be obeyed or refused at the Bench', () => {
  const p = warrantEnforced();
  endPhase(p);
  expect(tabsOf(viewFor(p, seat('meridian'))).map((tab) => tab.open.what)).toEqual(['demand']);
});

test('both parties may still end their case at the Bench that rules on it, and nobody else', () => {
  const p = warrantChallenged();
  endPhase(p);
  const tabs = (who: string) => tabsOf(viewFor(p, seat(who))).map((tab) => tab.open.what);
  expect(tabs('meridian')).toContain('ownCases');
  expect(tabs('us')).toContain('ownCases');
  expect(tabs('ireland')).not.toContain('ownCases');
});

test('a case that somebody reads has a tab while it is read', () => {
  const view = viewFor(warrantChallenged(), seat('ireland'));
  expect(tabsOf(view, { what: 'case', id: 0 }).map((tab) => tab.open.what)).toEqual(['orders', 'briefs', 'case']);
  expect(tabsOf(view, { what: 'case', id: 7 }).map((tab) => tab.open.what)).toEqual(['orders', 'briefs']);
});

test('a friend of the court finds a place to write beside its moves', () => {
  const view = viewFor(warrantChallenged(), seat('ireland'));
  expect(tabsOf(view).map((tab) => tab.open.what)).toEqual(['orders', 'briefs']);
});

test('what is no longer on the desk gives way to the first thing that is', () => {
  const tabs = tabsOf(viewFor(warrantServed(), seat('meridian')));
  expect(openOf(tabs, { what: 'orders' })).toEqual({ what: 'demand', id: 0 });
});

test('the Orders phase counts the orders that are left', () => {
  expect(headlineOf(viewFor(position(), seat('us')), 3)).toBe('You can still make 3 moves');
});

test('briefs can be read by who cannot pay for one', () => {
  const p = warrantChallenged();
  p.seats[seat('ireland')].purse = 0;
  expect(tabsOf(viewFor(p, seat('ireland'))).map((tab) => tab.open.what)).toContain('briefs');
});

test('a brief takes no place: as many moves as before can be made beside it', () => {
  const p = warrantChallenged();
  give(p, 'halcyon', { kind: 'brief', case: 0, side: 'against' });
  expect(headlineOf(viewFor(p, seat('halcyon')), 3)).toBe('3 moves left beside your brief');
});

test('a joint brief that was signed stays on the desk until it is filed', () => {
  const p = warrantChallenged();
  const terms = { kind: 'jointBrief', case: 0, side: 'against' } as const;
  command(p, 'nimbus', { kind: 'offerDeal', to: seat('halcyon'), terms });
  const dealsTab = () => tabsOf(viewFor(p, seat('halcyon'))).find(({ open }) => open.what === 'deals');
  expect(dealsTab()).toMatchObject({ label: 'Offers (1)' });
  command(p, 'halcyon', { kind: 'acceptDeal', deal: 0 });
  expect(dealsTab()).toMatchObject({ label: 'Deals' });
  endPhase(p);
  endPhase(p);
  expect(dealsTab()).toBeUndefined();
});

test('once the game is over the desk says so, and no longer that all are done', () => {
  const view = viewFor(position(), seat('us'));
  const done = { ...view, seats: view.seats.map((one) => ({ ...one, ready: true })) };
  expect(headlineOf(done, 3)).toBe('All are done');
  expect(headlineOf({ ...done, phase: 'over' }, 3)).toBe('The game is over.');
});

test('whoever has sealed all moves is told of the brief that may still be filed', () => {
  const view = viewFor(position({ docket: true }), seat('us'));
  expect(headlineOf(view, 0)).toBe('All moves are sealed: file a brief, or press Done');
  const options = view.options.filter(({ order }) => order.kind !== 'brief');
  expect(headlineOf({ ...view, options }, 0)).toBe('All your moves are sealed: press Done');
});
