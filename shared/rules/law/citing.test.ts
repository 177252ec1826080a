import { describe, expect, test } from 'vitest';
import type { GameState, Precedent } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { enforceWarrant, warrantChallenged, warrantEnforced } from '../../testing/dublin.ts';
import { endPhase, give, jurisdiction } from '../../testing/index.ts';
import { resolutionOf } from '../resolution.ts';
import { mootCase } from './case-end.ts';
import { meritsOf } from './merits.ts';

const US = jurisdiction('us');
const UK = jurisdiction('uk');

/** The warrant waits for its trial, and these lines of law stand, of a case of their own. */
function withPrecedents(...wishes: Partial<Precedent>[]): GameState {
  const p = warrantChallenged();
  at(p.cases, 0).facts = [];
  p.precedents = wishes.map((wish, id) => ({
    id,
    case: 99,
    bench: US,
    level: 1,
    round: 1,
    ruling: 'enforce',
    ground: 'control',
    way: 1,
    status: 'standing',
    ...wish,
  }));
  return p;
}

const cited = (p: GameState) =>
  meritsOf(p, 0)
    .parts.filter(({ group }) => group === 'precedent')
    .map(({ code, value, precedent }) => [code, value, precedent]);

describe('a precedent', () => {
  test('binds its own bench by 4, 6 or 8, the higher the bench that set it', () => {
    for (const [level, value] of [
      [1, 4],
      [2, 6],
      [3, 8],
    ])
      expect(cited(withPrecedents({ level }))).toEqual([['precedentBinding', value, 0]]);
  });

  test('of a foreign bench persuades by 2 or 3, and a foreign trial not at all', () => {
    expect(cited(withPrecedents({ bench: UK, level: 1 }))).toEqual([]);
    expect(cited(withPrecedents({ bench: UK, level: 2 }))).toEqual([['precedentPersuasive', 2, 0]]);
    expect(cited(withPrecedents({ bench: UK, level: 3 }))).toEqual([['precedentPersuasive', 3, 0]]);
  });

  test('speaks only to cases whose facts point its test its way', () => {
    expect(cited(withPrecedents({ ground: 'location', way: 1 }))).toEqual([]);
    expect(cited(withPrecedents({ ground: 'location', way: -1, ruling: 'quash' }))).toEqual([
      ['precedentBinding', -4, 0],
    ]);
  });

  test('is cited once for each side, the strongest and then the newest', () => {
    const against = { ground: 'location', way: -1, ruling: 'quash' } as const;
    expect(cited(withPrecedents({}, { level: 2 }, { level: 2 }, against))).toEqual([
      ['precedentBinding', 6, 2],
      ['precedentBinding', -4, 3],
    ]);
  });

  test('reversed or erased is cited no more', () => {
    expect(cited(withPrecedents({ status: 'reversed' }, { status: 'erased' }))).toEqual([]);
  });

  test('about a test is set aside where a statute decides reach; one about comity is not', () => {
    const p = withPrecedents({}, { ground: 'comity', way: -1, ruling: 'defer' });
    at(p.jurisdictions, US).laws.push({ kind: 'reach', data: 'any', round: 1, used: false });
    expect(cited(p)).toEqual([['precedentBinding', -4, 1]]);
  });

  test('that decides a later case is told to have changed it', () => {
    const p = withPrecedents({ level: 3 });
    endPhase(p);
    give(p, 'usCourts', {
      kind: 'rule',
      case: 0,
      ruling: 'enforce',
      ground: 'control',
      reasons: '',
      reply: '',
      stay: false,
    });
    // 57 and 8 make 65.
    expect(endPhase(p)).toContainEqual({ type: 'precedentCited', case: 0, precedent: 0, changed: true });
    expect(at(at(p.cases, 0).rulings, 0).cited).toEqual([0]);
  });
});

test('a ruling leaves a sentence, and the same case never cites itself', () => {
  const p = warrantEnforced();
  expect(p.precedents).toMatchObject([
    { case: 0, bench: US, level: 1, round: 2, ruling: 'enforce', ground: 'control', way: 1, status: 'standing' },
  ]);
  expect(cited(p)).toEqual([]);
});

test('a sealed case leaves none: nobody could read it', () => {
  const p = warrantChallenged();
  at(p.cases, 0).sealed = true;
  endPhase(p);
  enforceWarrant(p);
  endPhase(p);
  expect(p.precedents).toEqual([]);
});

test('what a mooted case has left is erased', () => {
  const p = warrantEnforced();
  mootCase(resolutionOf(p), 0);
  expect(at(p.precedents, 0).status).toBe('erased');
});
