import { expect, test } from 'vitest';
import { at, RULINGS } from '../../../../shared/model/index.ts';
import { viewFor } from '../../../../shared/rules/index.ts';
import { warrantChallenged } from '../../../../shared/testing/dublin.ts';
import { command, endPhase, seat } from '../../../../shared/testing/index.ts';
import { courtFirst } from './court-first.ts';
import {
  handedOver,
  isSettled,
  ownCases,
  settlementDeals,
  settlementsIn,
  settlementWords,
  stakesOf,
} from './own-cases.ts';
import { tabsOf } from './tabs.ts';

test('a case that a court has still to rule on lies on the desk of both parties', () => {
  const p = warrantChallenged();
  for (const party of ['meridian', 'us']) {
    const view = viewFor(p, seat(party));
    expect(ownCases(view)).toHaveLength(1);
    expect(tabsOf(view).map(({ open }) => open.what)).toContain('ownCases');
  }
  expect(ownCases(viewFor(p, seat('halcyon')))).toEqual([]);
});

test('what a ruling brings a party is what the court is told that it does', () => {
  const p = warrantChallenged();
  const [parties, court] = [['meridian', 'us'].map(seat), seat('usCourts')];
  endPhase(p);
  const { options } = viewFor(p, court);
  for (const ruling of RULINGS) {
    const forecast = options.find(({ order }) => order.kind === 'rule' && order.ruling === ruling)?.forecast ?? [];
    for (const party of parties) {
      const view = viewFor(p, party);
      const told = forecast.flatMap(({ effect }) =>
        effect.on === 'meter' && effect.seat === party ? [{ meter: effect.meter, by: effect.by }] : [],
      );
      expect(stakesOf(view, ownCases(view)[0], ruling)).toEqual(told);
    }
  }
});

test('the state that asks reads when a ruling would bring evidence, and whether in time', () => {
  const p = warrantChallenged();
  const of = (who: string) => {
    const view = viewFor(p, seat(who));
    return handedOver(view, ownCases(view)[0]);
  };
  const [publicCase] = ownCases(viewFor(p, seat('us')));
  const file = at(p.files, at(p.demands, publicCase.demand).file);
  const round = publicCase.due + 1;
  expect(of('us'), 'in time').toEqual({ round, when: 'then' });
  file.due = publicCase.due;
  expect(of('us'), 'too late').toEqual({ round, when: 'late' });
  p.round = p.setup.scenario.rounds;
  expect(of('us')?.when, 'after the game').toBe('after');
  expect(of('meridian'), 'the company has no file').toBeUndefined();
});

test('a settlement can be offered to the other party, and is then shown with the case', () => {
  const p = warrantChallenged();
  const settle = settlementsIn(viewFor(p, seat('meridian')), 0);
  expect(settle?.with).toBe(seat('us'));
  const terms = settle?.terms.find(({ how }) => how === 'partial');
  if (!settle || !terms) throw new Error('no settlement');
  command(p, 'meridian', { kind: 'offerDeal', to: settle.with, terms });
  expect(settlementDeals(viewFor(p, seat('meridian')), 0)).toHaveLength(1);
  expect(settlementDeals(viewFor(p, seat('us')), 0)).toHaveLength(1);
});

test('that the other declined a settlement is said with the case in the same phase', () => {
  const p = warrantChallenged();
  command(p, 'meridian', { kind: 'offerDeal', to: seat('us'), terms: { kind: 'settlement', case: 0, how: 'drop' } });
  command(p, 'us', { kind: 'declineDeal', deal: 0, why: '' });
  expect(settlementDeals(viewFor(p, seat('meridian')), 0)).toMatchObject([{ status: 'declined' }]);
  expect(settlementDeals(viewFor(p, seat('us')), 0)).toEqual([]);
  endPhase(p);
  expect(settlementDeals(viewFor(p, seat('meridian')), 0)).toEqual([]);
});

test('once the parties have signed, no ruling is told of any more', () => {
  const p = warrantChallenged();
  const before = viewFor(p, seat('meridian'));
  expect(isSettled(before, 0)).toBe(false);
  expect(courtFirst(before, before.demands[0])).toBe(2);
  command(p, 'meridian', { kind: 'offerDeal', to: seat('us'), terms: { kind: 'settlement', case: 0, how: 'drop' } });
  command(p, 'us', { kind: 'acceptDeal', deal: 0 });
  const after = viewFor(p, seat('meridian'));
  expect(isSettled(after, 0)).toBe(true);
  expect(courtFirst(after, after.demands[0])).toBeUndefined();
});

test('who settles for a part reads how much evidence it is, when it comes, and what else it brings', () => {
  const p = warrantChallenged();
  const file = at(p.files, at(p.demands, 0).file);
  const before = file.evidence;
  command(p, 'us', { kind: 'offerDeal', to: seat('meridian'), terms: { kind: 'settlement', case: 0, how: 'partial' } });
  command(p, 'meridian', { kind: 'acceptDeal', deal: 0 });
  endPhase(p);
  endPhase(p);
  expect(at(p.files, file.id).evidence - before).toBe(1);
  expect(settlementWords('partial', 'government')).toBe(
    'Evidence +1 at the Outcome, for sure. Handing over a part may cost Comity.',
  );
});
