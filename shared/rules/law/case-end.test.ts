import { describe, expect, test } from 'vitest';
import { at } from '../../model/index.ts';
import { warrantCase, warrantChallenged, warrantEnforced, warrantSued } from '../../testing/dublin.ts';
import { endPhase, endRound, give, meterOf, seat } from '../../testing/index.ts';
import { effectOf, resolutionOf } from '../resolution.ts';
import { endCase, mootCasesOf } from './case-end.ts';
import { endDemand } from './demand-life.ts';

const US = 0;

test('a mooted case takes back what it moved and leaves what others moved', () => {
  const p = warrantEnforced();
  const record = at(p.cases, warrantCase(p));
  at(record.rulings, 0).moves = [
    { jurisdiction: US, test: 'location', from: 1, to: 2 },
    { jurisdiction: US, test: 'control', from: 3, to: 2 },
  ];
  at(p.jurisdictions, US).weights = [2, 2, 1, 1, 1];
  mootCasesOf(resolutionOf(p), US);
  expect(at(p.jurisdictions, US).weights).toEqual([1, 3, 1, 1, 1]);
  expect(record.status).toBe('moot');
  expect(at(p.demands, 0).status).toBe('inForce');
});

test('briefs that no ruling will read give their price back', () => {
  const p = warrantEnforced();
  const { purse } = at(p.seats, seat('ireland'));
  give(p, 'ireland', { kind: 'brief', case: warrantCase(p), side: 'against' });
  endRound(p);
  expect(at(p.cases, warrantCase(p)).status).toBe('final');
  expect(at(p.seats, seat('ireland')).purse).toBe(Math.min(8, purse + 3));
});

test('a final case lets the data move again', () => {
  const p = warrantEnforced();
  endPhase(p);
  give(p, 'meridian', { kind: 'comply', demand: 0, tell: false });
  endPhase(p);
  expect(at(p.holdings, 0).frozen).toBe(false);
});

test('a ruling of the last round is the last word: nobody could appeal any more', () => {
  const p = warrantEnforced();
  const record = at(p.cases, warrantCase(p));
  p.round = p.setup.scenario.rounds;
  at(record.rulings, 0).round = p.round;
  endRound(p);
  expect(at(p.cases, warrantCase(p))).toMatchObject({ status: 'final', end: 'lastWord' });
});

describe('a court that was ready to decide', () => {
  test('is thanked where the parties end the case themselves', () => {
    const p = warrantChallenged();
    endPhase(p);
    const before = meterOf(p, 'usCourts', 'legitimacy');
    endCase(resolutionOf(p), warrantCase(p), 'settled');
    expect(meterOf(p, 'usCourts', 'legitimacy')).toBe(before + effectOf(p, 'ended.ready.legitimacy'));
  });

  test('is not thanked where a court has ruled on the order itself', () => {
    const p = warrantSued();
    endPhase(p);
    const before = meterOf(p, 'euCourts', 'legitimacy');
    const { suit } = at(p.demands, 0);
    endDemand(resolutionOf(p), 0, 'quashed', 'ruledQuash', 'court');
    expect(at(p.cases, suit)).toMatchObject({ status: 'dropped', end: 'outruled' });
    expect(meterOf(p, 'euCourts', 'legitimacy')).toBe(before);
  });

  test('gains nothing where it was not its turn yet', () => {
    const p = warrantChallenged();
    const before = meterOf(p, 'usCourts', 'legitimacy');
    at(p.cases, warrantCase(p)).due = p.round + 1;
    endCase(resolutionOf(p), warrantCase(p), 'settled');
    expect(meterOf(p, 'usCourts', 'legitimacy')).toBe(before);
  });
});
