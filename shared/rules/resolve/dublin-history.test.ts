import { expect, test } from 'vitest';
import { warrantCase, warrantServed } from '../../testing/dublin.ts';
import { endPhase, expectComity, expectMeter, fileOf, give, seat } from '../../testing/index.ts';
import { meritsOf } from '../law/merits.ts';

const [US, IE, UK] = [0, 1, 2];

test('the Dublin warrant, move by move, comes out as recorded', () => {
  const p = warrantServed();
  expectComity(p, 59);

  // 1: Meridian challenges.
  give(p, 'meridian', { kind: 'challenge', demand: 0, tell: false, reason: 'customer', words: '' });
  endPhase(p);
  expect(p.files[fileOf('us.H1')].evidence).toBe(1);
  expectMeter(p, 'meridian', 'trust', 56);
  expectMeter(p, 'meridian', 'goodStanding', 58);

  // 2: nobody has shown another way or a real hardship; the court enforces on control, and stays its order.
  endPhase(p);
  const warrant = warrantCase(p);
  expect(meritsOf(p, warrant)).toMatchObject({ total: 57, band: 'narrow' });
  p.cases[warrant].facts = [
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
  expect(p.cases[warrant].rulings[0]).toMatchObject({ merits: 66, band: 'enforce', bold: 0 });
  expectMeter(p, 'usCourts', 'legitimacy', 58);
  expectMeter(p, 'usCourts', 'rights', 50);
  expectMeter(p, 'usCourts', 'order', 51);
  expectMeter(p, 'meridian', 'goodStanding', 55);
  expectComity(p, 58);
  expect(p.jurisdictions[US].weights).toEqual([1, 3, 1, 0, 1]);
  expect(p.demands[0].status).toBe('stayed');

  // 3: the stay is lifted; Meridian appeals without obeying.
  give(p, 'usCourts', { kind: 'lift', case: warrant });
  give(p, 'meridian', { kind: 'appeal', case: warrant });
  endPhase(p);
  expectMeter(p, 'usCourts', 'order', 53);
  expectMeter(p, 'usCourts', 'rights', 49);
  endPhase(p);
  expectMeter(p, 'meridian', 'trust', 57);
  expectMeter(p, 'meridian', 'goodStanding', 53);
  expect(p.cases[warrant]).toMatchObject({ level: 2, status: 'argued', due: 4 });

  // 4: three briefs show that the customer is no American; the panel leans 10 against; the court quashes on location.
  for (const friend of ['ireland', 'halcyon', 'nimbus'])
    give(p, friend, { kind: 'brief', case: warrant, side: 'against' });
  p.cases[warrant].lean = -10;
  p.cases[warrant].facts[2].by = -6;
  endPhase(p);
  expect(p.cases[warrant].facts[2]).toMatchObject({ fact: 'nationality', found: true });
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
  const standing = p.seats[seat('ireland')].meters[2];
  endPhase(p);
  expect(p.cases[warrant].rulings[1]).toMatchObject({ merits: 37, band: 'quash', bold: 0, reverses: true });
  expect(p.precedents.map(({ status }) => status)).toEqual(['reversed', 'standing']);
  expectMeter(p, 'usCourts', 'legitimacy', 62);
  expectMeter(p, 'usCourts', 'rights', 52);
  expectMeter(p, 'usCourts', 'order', 54);
  expectComity(p, 59);
  expect(p.jurisdictions[US].weights).toEqual([3, 2, 1, 0, 1]);
  expect(p.jurisdictions[UK].weights[0]).toBe(2);
  expect(p.jurisdictions[IE].weights[0]).toBe(2);
  expectMeter(p, 'meridian', 'trust', 58);
  expectMeter(p, 'meridian', 'goodStanding', 55);
  expectMeter(p, 'ireland', 'standing', standing + 2);

  // 5: the reach law passes, and moots the case that the US has appealed.
  give(p, 'us', { kind: 'law', law: 'reach', data: 'any', repeal: false });
  give(p, 'us', { kind: 'appeal', case: warrant });
  endPhase(p);
  const purse = p.seats[seat('us')].purse;
  for (const lobbyist of ['meridian', 'halcyon']) give(p, lobbyist, { kind: 'lobby', bill: 0, side: 'for' });
  endPhase(p);
  expect(p.bills[0]).toMatchObject({ support: 4, status: 'passed' });
  expectComity(p, 54);
  expectMeter(p, 'us', 'sovereignty', 59);
  expectMeter(p, 'us', 'standing', 52);
  expect(p.cases[warrant].status).toBe('moot');
  expect(p.precedents.map(({ status }) => status)).toEqual(['reversed', 'erased']);
  expect(p.demands[0].status).toBe('inForce');
  expect(p.jurisdictions[US].weights).toEqual([1, 3, 1, 0, 1]);
  expect(p.jurisdictions[UK].weights[0]).toBe(1);
  expect(p.seats[seat('us')].purse).toBeGreaterThanOrEqual(Math.min(8, purse + 2));

  // 6: Meridian complies.
  endPhase(p);
  give(p, 'meridian', { kind: 'comply', demand: 0, tell: false });
  const closing = endPhase(p);
  expect(p.files[fileOf('us.H1')]).toMatchObject({ evidence: 3, status: 'closed' });
  expect(closing).toContainEqual(
    expect.objectContaining({
      seat: US,
      meter: 'security',
      by: 4,
      cause: expect.objectContaining({ code: 'fileClosedCold' }),
    }),
  );
  expectMeter(p, 'meridian', 'trust', 57);
  expectMeter(p, 'meridian', 'goodStanding', 59);
  expectMeter(p, 'ireland', 'sovereignty', 52);
  expectMeter(p, 'us', 'sovereignty', 61);
  expect(p.relations[US * p.jurisdictions.length + IE]).toBe(1);
  expectComity(p, 51);
});
