import { expect, test } from 'vitest';
import { at } from '../../model/index.ts';
import { warrantCase } from '../../testing/dublin.ts';
import { endPhase, fileOf, give, position, seat } from '../../testing/index.ts';
import { ledgerOf } from '../../testing/ledger.ts';
import { meritsOf } from '../law/merits.ts';
import { effectOf } from '../resolution.ts';

const [US, IE, UK] = [0, 1, 2];

test('the Dublin warrant, move by move, comes out as recorded', () => {
  const p = position();
  const { expectComity, expectMeter } = ledgerOf(p);
  give(p, 'us', { kind: 'demand', file: fileOf('us.H1') });
  endPhase(p);
  expectComity('demand.untried.comity');

  // 1: Meridian challenges.
  give(p, 'meridian', { kind: 'challenge', demand: 0, tell: false, reason: 'customer', words: '' });
  endPhase(p);
  expect(at(p.files, fileOf('us.H1')).evidence).toBe(1);
  expectMeter('meridian', 'trust', 'challenge.trust', 'fight.customer.trust');
  expectMeter('meridian', 'goodStanding', 'challenge.goodStanding', 'fight.customer.goodStanding');

  // 2: nobody has shown another way or a real hardship; the court enforces on control, and stays its order.
  endPhase(p);
  const warrant = warrantCase(p);
  expect(meritsOf(p, warrant)).toMatchObject({ total: 57, band: 'narrow' });
  at(p.cases, warrant).facts = [
    { fact: 'otherMeans', size: 5, by: 5, found: false, hearing: 0 },
    { fact: 'hardship', size: 4, by: 4, found: false, hearing: 0 },
  ];
  give(p, 'usCourts', {
    kind: 'rule',
    case: warrant,
    ruling: 'enforce',
    ground: 'control',
    reasons: '',
    reply: '',
    stay: true,
  });
  endPhase(p);
  expect(at(p.cases, warrant).rulings[0]).toMatchObject({ merits: 66, band: 'enforce', bold: 0 });
  expectMeter('usCourts', 'legitimacy', 'rule.inBand.legitimacy', 'rule.founded.legitimacy');
  expectMeter('usCourts', 'rights', 'rule.enforce.rights', 'stay.rights');
  expectMeter('usCourts', 'order', 'rule.enforce.order', 'stay.order');
  expectMeter('meridian', 'goodStanding', 'rule.enforce.goodStanding');
  expectMeter('us', 'sovereignty', 'rule.enforce.askerSovereignty');
  expectMeter('ireland', 'sovereignty', 'rule.enforce.hostSovereignty');
  expectComity('rule.enforce.comity');
  expect(at(p.jurisdictions, US).weights).toEqual([1, 3, 1, 0, 1]);
  expect(at(p.demands, 0).status).toBe('stayed');

  // 3: the stay is lifted; Meridian appeals without obeying.
  give(p, 'usCourts', { kind: 'lift', case: warrant });
  give(p, 'meridian', { kind: 'appeal', case: warrant });
  endPhase(p);
  expectMeter('usCourts', 'order', 'lift.order');
  expectMeter('usCourts', 'rights', 'lift.rights');
  endPhase(p);
  // Nobody makes a deal in this history: from now on all stand apart.
  expectMeter('meridian', 'trust', 'appeal.trust', 'apart');
  expectMeter('meridian', 'goodStanding', 'appeal.contempt.goodStanding');
  expect(p.cases[warrant]).toMatchObject({ level: 2, status: 'argued', due: 4 });

  // 4: three briefs show that the customer is no American; the panel leans 10 against; the court quashes on location.
  for (const friend of ['ireland', 'halcyon', 'nimbus'])
    give(p, friend, { kind: 'brief', case: warrant, side: 'against' });
  at(p.cases, warrant).lean = -10;
  at(at(p.cases, warrant).facts, 2).by = -6;
  endPhase(p);
  expect(at(p.cases, warrant).facts[2]).toMatchObject({ fact: 'nationality', found: true });
  expect(meritsOf(p, warrant)).toMatchObject({ total: 37, band: 'quash' });
  give(p, 'usCourts', {
    kind: 'rule',
    case: warrant,
    ruling: 'quash',
    ground: 'location',
    reasons: '',
    reply: '',
    stay: false,
  });
  endPhase(p);
  expect(at(p.cases, warrant).rulings[1]).toMatchObject({ merits: 37, band: 'quash', bold: 0, reverses: true });
  expect(p.precedents.map(({ status }) => status)).toEqual(['reversed', 'standing']);
  expectMeter('usCourts', 'legitimacy', 'rule.inBand.legitimacy', 'rule.founded.legitimacy', 'rule.found.legitimacy');
  expectMeter('usCourts', 'rights', 'rule.quash.rights');
  expectMeter('usCourts', 'order', 'rule.quash.order');
  expectComity('rule.quash.comity');
  expect(at(p.jurisdictions, US).weights).toEqual([3, 2, 1, 0, 1]);
  expect(at(p.jurisdictions, UK).weights[0]).toBe(2);
  expect(at(p.jurisdictions, IE).weights[0]).toBe(2);
  expectMeter('meridian', 'trust', 'rule.quash.trust', 'apart');
  expectMeter('meridian', 'goodStanding', 'rule.quash.goodStanding');
  expectMeter('us', 'sovereignty', 'rule.quash.askerSovereignty');
  expectMeter('ireland', 'sovereignty', 'rule.quash.hostSovereignty');
  expectMeter('ireland', 'standing', 'brief.won.standing', 'apart', 'apart');

  // 5: the reach law passes, and moots the case that the US has appealed.
  give(p, 'us', { kind: 'law', law: 'reach', data: 'any', repeal: false });
  give(p, 'us', { kind: 'appeal', case: warrant });
  endPhase(p);
  const purse = at(p.seats, seat('us')).purse;
  for (const lobbyist of ['meridian', 'halcyon']) give(p, lobbyist, { kind: 'lobby', bill: 0, side: 'for' });
  endPhase(p);
  expect(p.bills[0]).toMatchObject({ support: 4, status: 'passed' });
  const { reach } = p.setup.ruleset.laws;
  expectComity(reach.comity);
  expectMeter('us', 'sovereignty', reach.sovereignty);
  expectMeter('us', 'standing', reach.standing, 'apart', 'apart', 'apart');
  expect(at(p.cases, warrant).status).toBe('moot');
  expect(p.precedents.map(({ status }) => status)).toEqual(['reversed', 'erased']);
  expect(at(p.demands, 0).status).toBe('inForce');
  expect(at(p.jurisdictions, US).weights).toEqual([1, 3, 1, 0, 1]);
  expect(at(p.jurisdictions, UK).weights[0]).toBe(1);
  expect(at(p.seats, seat('us')).purse).toBeGreaterThanOrEqual(Math.min(8, purse + 2));

  // 6: Meridian complies.
  endPhase(p);
  give(p, 'meridian', { kind: 'comply', demand: 0, tell: false });
  const closing = endPhase(p);
  expect(p.files[fileOf('us.H1')]).toMatchObject({ evidence: 3, status: 'closed' });
  const { gravity } = at(p.files, fileOf('us.H1'));
  expect(closing).toContainEqual(
    expect.objectContaining({
      seat: US,
      meter: 'security',
      by: gravity * effectOf(p, 'file.cold.perGravity'),
      cause: expect.objectContaining({ code: 'fileClosedCold' }),
    }),
  );
  expectMeter('meridian', 'trust', 'comply.abroad.ordered.trust', 'apart', 'apart');
  expectMeter('meridian', 'goodStanding', 'comply.abroad.goodStanding');
  expectMeter('ireland', 'sovereignty', 'comply.abroad.hostSovereignty');
  expectMeter('us', 'sovereignty', 'comply.abroad.askerSovereignty');
  expect(p.relations[US * p.jurisdictions.length + IE]).toBe(1);
  expectComity('comply.abroad.comity');
});
