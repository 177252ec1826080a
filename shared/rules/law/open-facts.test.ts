import { describe, expect, test } from 'vitest';
import type { GameState, OpenFact, Ruling } from '../../model/index.ts';
import { at, entry, NONE } from '../../model/index.ts';
import { warrantAppealed, warrantCase, warrantChallenged, warrantSued } from '../../testing/dublin.ts';
import { endPhase, expectMeter, give, meterOf, position, seat } from '../../testing/index.ts';
import { viewFor } from '../index.ts';
import { effectOf, resolutionOf } from '../resolution.ts';
import { meritsOf, outlookOf } from './merits.ts';
import { findFact, foundForHearing } from './open-facts.ts';

const fact = (wishes: Partial<OpenFact>): OpenFact => ({
  fact: 'urgency',
  size: 10,
  by: 10,
  found: false,
  hearing: 0,
  ...wishes,
});

/** Round 2, Bench: the warrant at 57, with these facts open. */
function trial(...facts: OpenFact[]): GameState {
  const p = warrantChallenged();
  at(p.cases, warrantCase(p)).facts = facts;
  endPhase(p);
  return p;
}

function rule(p: GameState, ruling: Ruling) {
  give(p, 'usCourts', {
    kind: 'rule',
    case: warrantCase(p),
    ruling,
    ground: 'control',
    reasons: '',
    reply: '',
    stay: false,
  });
  return endPhase(p);
}

describe('open facts', () => {
  test('are two or three when a case opens, each for one side by its size', () => {
    const { facts } = at(warrantChallenged().cases, 0);
    expect([2, 3]).toContain(facts.length);
    expect(new Set(facts.map((one) => one.fact)).size).toBe(facts.length);
    for (const { by, size, found } of facts) expect([Math.abs(by), found]).toEqual([size, false]);
  });

  test('are open in a matter of the day as well: what it does, and to whom, so that no page prints its ruling', () => {
    const p = position({ docket: true });
    const matters = p.cases.filter(({ kind }) => kind === 'docket');
    expect(matters.length).toBeGreaterThan(0);
    for (const { id, facts } of matters) {
      expect(facts.map(({ fact }) => fact).sort()).toEqual(['harm', 'use']);
      const { odds } = outlookOf(p, at(p.cases, id), meritsOf(p, id));
      expect(Object.values(odds).filter((chance) => chance > 0).length).toBeGreaterThan(1);
    }
  });

  test('count nothing in what is read until they are found', () => {
    const p = trial(fact({}));
    expect(meritsOf(p, 0).total).toBe(57);
    at(at(p.cases, 0).facts, 0).found = true;
    expect(meritsOf(p, 0)).toMatchObject({ total: 67, band: 'enforce' });
  });

  test('make a range and odds of what everyone reads', () => {
    const p = trial(fact({}), fact({ fact: 'copies', size: 4 }));
    const publicCase = at(viewFor(p, 'public').cases, 0);
    expect(publicCase.range).toEqual([43, 71]);
    // 71, 63, 51, 43.
    expect(publicCase.odds).toEqual({ quash: 0, defer: 25, narrow: 50, enforce: 25 });
  });

  test('judge a ruling, whatever was known of them', () => {
    const inBand = trial(fact({ by: 10 }));
    const before = meterOf(inBand, 'usCourts', 'legitimacy');
    rule(inBand, 'enforce');
    expectMeter(
      inBand,
      'usCourts',
      'legitimacy',
      before + effectOf(inBand, 'rule.inBand.legitimacy') + effectOf(inBand, 'rule.founded.legitimacy'),
    );
    const bold = trial(fact({ by: -10 }));
    rule(bold, 'enforce');
    expect(at(bold.cases, 0).rulings[0]).toMatchObject({ merits: 47, band: 'defer', bold: 18 });
    const { effects, parameters } = bold.setup.ruleset;
    const lost = Math.ceil(18 / entry(parameters, 'bold.perPoints'));
    const trusted = entry(effects, 'rule.bold.legitimacy') - lost + entry(effects, 'rule.founded.legitimacy');
    expectMeter(bold, 'usCourts', 'legitimacy', before + trusted);
  });

  test('come out with the ruling', () => {
    const events = rule(trial(fact({ by: -10 })), 'narrow');
    expect(events).toContainEqual({ type: 'factFound', case: 0, fact: 'urgency', by: -10, how: 'ruling' });
  });

  test('are one more on appeal, the first that no hearing has come to', () => {
    const { facts } = at(warrantAppealed().cases, 0);
    expect(facts.filter(({ hearing }) => hearing === 1)).toMatchObject([{ found: false }]);
    expect(facts.filter(({ hearing }) => hearing === 0).every(({ found }) => found)).toBe(true);
  });

  test('are cleared up one at a time where three briefs stand', () => {
    const p = warrantChallenged();
    at(p.cases, 0).facts = [fact({}), fact({ fact: 'copies' })];
    for (const who of ['ireland', 'halcyon', 'nimbus']) give(p, who, { kind: 'brief', case: 0, side: 'against' });
    endPhase(p);
    expect(at(p.cases, 0).facts.map(({ found }) => found)).toEqual([true, false]);
  });

  test('are cleared up when the court asks for briefs', () => {
    const p = warrantChallenged();
    at(p.cases, 0).facts = [fact({})];
    give(p, 'usCourts', { kind: 'askBriefs', case: 0 });
    expect(endPhase(p)).toContainEqual(expect.objectContaining({ type: 'factFound', how: 'briefs' }));
  });
});

test('an inquiry finds the fact that it asks for, for all to see, and the ruling is worth one more', () => {
  const p = warrantChallenged();
  at(p.cases, 0).facts = [fact({}), fact({ fact: 'copies', by: -10 })];
  give(p, 'usCourts', { kind: 'inquire', case: 0, fact: 'copies' });
  endPhase(p);
  expect(at(viewFor(p, 'public').cases, 0).facts).toMatchObject([{ found: false }, { found: true, by: -10 }]);
  const [legitimacy] = at(p.seats, seat('usCourts')).meters;
  at(at(p.cases, 0).facts, 0).by = 10;
  rule(p, 'narrow');
  expectMeter(
    p,
    'usCourts',
    'legitimacy',
    legitimacy +
      effectOf(p, 'rule.inBand.legitimacy') +
      effectOf(p, 'rule.found.legitimacy') +
      effectOf(p, 'rule.founded.legitimacy'),
  );
});

describe('cases about the same order', () => {
  const EVERY = ['nationality', 'otherMeans', 'hardship', 'urgency', 'copies'] as const;
  /** Round 3, Orders: the host state's suit has these facts, and Meridian's challenge of the same order waits for its trial. */
  function challengedBeside(found: boolean): GameState {
    const p = warrantSued();
    endPhase(p);
    const suit = at(p.cases, at(p.demands, 0).suit);
    suit.facts = EVERY.map((one, index) => fact({ fact: one, size: 6, by: index % 2 ? 6 : -6, found }));
    give(p, 'meridian', { kind: 'challenge', demand: 0, tell: false, reason: 'customer', words: '' });
    endPhase(p);
    return p;
  }
  const sizesOf = (p: GameState) => new Map(at(p.cases, at(p.demands, 0).suit).facts.map((one) => [one.fact, one.by]));

  test('never have facts that contradict each other', () => {
    const p = challengedBeside(false);
    const { facts } = at(p.cases, warrantCase(p));
    expect(facts.length).toBeGreaterThan(0);
    for (const one of facts) expect(one.by, one.fact).toBe(sizesOf(p).get(one.fact));
  });

  test('begin with what came out in another one, to no court’s credit', () => {
    const p = challengedBeside(true);
    const { facts } = at(p.cases, warrantCase(p));
    expect(facts.map(({ found }) => found)).toEqual(facts.map(() => true));
    expect(foundForHearing(at(p.cases, warrantCase(p)))).toBe(0);
  });

  test('learn of a fact that comes out in another one', () => {
    const p = warrantSued();
    endPhase(p);
    const suit = at(p.cases, at(p.demands, 0).suit);
    const beside = { ...suit, id: p.cases.length, due: p.round + 1, facts: [fact({ by: -10 })] };
    suit.facts = [fact({ by: -10 })];
    p.cases.push(beside);
    findFact(resolutionOf(p), suit.id, 'urgency', 'inquiry');
    expect(beside.facts).toMatchObject([{ found: true, by: -10, hearing: NONE }]);
    expect(foundForHearing(suit)).toBe(1);
  });
});

describe('which side an open fact helps', () => {
  test('is in nobody’s view, not even as a total', () => {
    const one = trial(fact({ by: 10 }));
    const other = trial(fact({ by: -10 }));
    for (const viewer of [...one.seats.map(({ id }) => id), 'public'] as const)
      expect(viewFor(other, viewer)).toEqual(viewFor(one, viewer));
    expect(at(at(viewFor(other, 'debrief').cases, 0).facts, 0).by).toBe(-10);
  });

  test('is not told with the event that opens it', () => {
    const p = warrantChallenged();
    const opened = { type: 'factsOpened', case: 0, facts: at(p.cases, 0).facts } as const;
    const seen = viewFor(p, seat('usCourts'), [opened]).lastEvents[0];
    expect(seen).toMatchObject({ facts: at(p.cases, 0).facts.map(() => ({ by: 0 })) });
    expect(viewFor(p, 'debrief', [opened]).lastEvents[0]).toEqual(opened);
  });
});
