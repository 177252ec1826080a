import { describe, expect, test } from 'vitest';
import type { GameState } from '../../../model/index.ts';
import { at } from '../../../model/index.ts';
import {
  endPhase,
  endRound,
  expectPurse,
  fileOf,
  give,
  jurisdiction,
  position,
  refused,
} from '../../../testing/index.ts';
import { ledgerOf } from '../../../testing/ledger.ts';
import { effectOf } from '../../resolution.ts';
import { comply } from '../bench/comply.ts';
import { publish } from '../bench/publish.ts';
import { compel } from './compel.ts';

/** The chance of a round of secret help to come out, made certain or impossible. */
function withExposure(percent: number): GameState {
  const p = position();
  const { parameters } = p.setup.ruleset;
  p.setup = { ...p.setup, ruleset: { ...p.setup.ruleset, parameters: { ...parameters, 'help.exposure': percent } } };
  return p;
}

/** Round 1, Bench: the United States compels Meridian. */
function helpAsked(percent = 0): GameState {
  const p = withExposure(percent);
  give(p, 'us', { kind: 'compel', file: fileOf('us.H1') });
  endPhase(p);
  return p;
}

const evidence = (p: GameState) => at(p.files, fileOf('us.H1')).evidence;

describe('compelled secret help', () => {
  test('costs two, is sealed, freezes nothing and leaves the file free to be ordered', () => {
    const p = position();
    give(p, 'us', { kind: 'compel', file: fileOf('us.H1') });
    expectPurse(p, 'us', 2);
    endPhase(p);
    expect(p.demands[0]).toMatchObject({ help: true, sealed: true, base: 'home', status: 'asked' });
    expect(at(p.holdings, at(p.demands, 0).holding).frozen).toBe(false);
    endPhase(p);
    give(p, 'us', { kind: 'demand', file: fileOf('us.H1') });
  });

  test('obeyed brings evidence at once and one more each round', () => {
    const p = helpAsked();
    const { expectMeter } = ledgerOf(p);
    at(p.files, fileOf('us.H1')).need = 9;
    give(p, 'meridian', { kind: 'comply', demand: 0, tell: false });
    endPhase(p);
    expect(evidence(p)).toBe(1);
    expectMeter('meridian', 'trust');
    expectMeter('meridian', 'goodStanding', 'help.comply.goodStanding');
    endRound(p);
    expect(evidence(p)).toBe(2);
  });

  test('in the last round promises no further evidence and no risk, asked for or given', () => {
    const told = (p: GameState, round: number) => {
      p.round = round;
      const asked = compel.forecast(p, 0, { kind: 'compel', file: fileOf('us.H1') });
      const given = comply.forecast(p, at(p.demands, 0).company, { kind: 'comply', demand: 0, tell: false });
      return [asked, given].map((lines) => ({
        goesOn: lines.some(({ effect }) => effect.on === 'note' && effect.code === 'helpGoesOn'),
        comesOut: lines.some(({ cause }) => cause.code === 'helpExposed'),
      }));
    };
    const p = helpAsked(50);
    const { rounds } = p.setup.scenario;
    expect(told(p, rounds - 1)).toEqual(Array(2).fill({ goesOn: true, comesOut: true }));
    expect(told(p, rounds)).toEqual(Array(2).fill({ goesOn: false, comesOut: false }));
  });

  test('narrowed by the judge brings evidence once', () => {
    const p = helpAsked();
    at(p.files, fileOf('us.H1')).need = 9;
    at(p.demands, 0).issued = 'narrowed';
    give(p, 'meridian', { kind: 'comply', demand: 0, tell: false });
    endRound(p);
    endRound(p);
    expect(evidence(p)).toBe(1);
  });

  test('that comes out costs Comity, the government’s Standing, the company’s Trust and two relations', () => {
    const p = helpAsked(100);
    at(p.holdings, at(p.demands, 0).holding).subject = jurisdiction('uk');
    give(p, 'meridian', { kind: 'comply', demand: 0, tell: false });
    endPhase(p);
    const { expectComity, expectMeter, expectRelation } = ledgerOf(p);
    expect(at(p.demands, 0).sealed).toBe(true);
    endRound(p);
    expect(at(p.demands, 0).sealed).toBe(false);
    expectComity('helpOut.comity');
    expectMeter('us', 'standing', 'helpOut.standing');
    expectMeter('meridian', 'trust', 'helpOut.trust');
    expectRelation('us', 'uk', 'helpOut.relation');
    expectRelation('us', 'ie', 'helpOut.hostRelation');
    expect(p.grievances.map(({ jurisdiction: who, kind }) => [who, kind])).toContainEqual([
      jurisdiction('uk'),
      'secretHelp',
    ]);
  });

  test('published as far as may be, costs less Trust when it comes out', () => {
    const p = helpAsked(100);
    const { expectMeter } = ledgerOf(p);
    give(p, 'meridian', { kind: 'publish', demand: 0 });
    endPhase(p);
    expectMeter('meridian', 'goodStanding', 'help.publish.goodStanding');
    endRound(p);
    expectMeter('meridian', 'trust', 'helpOut.published.trust');
    expect(effectOf(p, 'helpOut.published.trust')).toBeGreaterThan(effectOf(p, 'helpOut.trust'));
  });

  test('once out, brings nothing more', () => {
    const p = helpAsked(100);
    at(p.files, fileOf('us.H1')).need = 9;
    give(p, 'meridian', { kind: 'comply', demand: 0, tell: false });
    endPhase(p);
    endRound(p);
    const before = evidence(p);
    endRound(p);
    expect(evidence(p)).toBe(before);
  });

  test('is asked of a company once at a time, and of none that the law does not bind', () => {
    const p = helpAsked();
    endPhase(p);
    refused(p, 'us', { kind: 'compel', file: fileOf('us.H1') }, 'helpOpen');
    const q = position();
    Object.assign(at(q.seats, 3), { markets: [], left: [jurisdiction('us')] });
    refused(q, 'us', { kind: 'compel', file: fileOf('us.H1') }, 'companyNotBound');
  });

  test('cannot be answered in part, and only secret help can be published', () => {
    refused(helpAsked(), 'meridian', { kind: 'narrow', demand: 0, tell: false }, 'notAsked');
    const p = position();
    give(p, 'us', { kind: 'demand', file: fileOf('us.H1') });
    endPhase(p);
    refused(p, 'meridian', { kind: 'publish', demand: 0 }, 'notSealed');
  });

  test('narrowed by a closed court must still be given, once', () => {
    const p = helpAsked();
    give(p, 'meridian', { kind: 'challenge', demand: 0, tell: false, reason: 'customer', words: '' });
    endPhase(p);
    endPhase(p);
    const { case: record } = at(p.demands, 0);
    give(p, 'usCourts', {
      kind: 'rule',
      case: record,
      ruling: 'narrow',
      ground: 'control',
      reasons: '',
      stay: false,
      reply: '',
    });
    endPhase(p);
    expect(p.demands[0]).toMatchObject({ status: 'inForce', issued: 'narrowed', sealed: true });
  });
});

test('the forecast of compelling names what it may bring and what it costs when it comes out', () => {
  const p = position();
  const effects = compel.forecast(p, 0, { kind: 'compel', file: fileOf('us.H1') }).map(({ effect }) => effect);
  expect(effects).toContainEqual({ on: 'evidence', file: fileOf('us.H1'), by: 1, round: 1 });
  expect(effects).toContainEqual({ on: 'comity', by: effectOf(p, 'helpOut.comity') });
});

test('what publishing surely brings is what happens', () => {
  const p = helpAsked();
  const sure = publish.forecast(p, 3, { kind: 'publish', demand: 0 }).filter(({ certainty }) => certainty === 'sure');
  expect(sure.map(({ effect }) => effect)).toContainEqual({
    on: 'meter',
    seat: 3,
    meter: 'goodStanding',
    by: effectOf(p, 'help.publish.goodStanding'),
  });
});
