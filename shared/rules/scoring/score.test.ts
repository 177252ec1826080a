import { describe, expect, test } from 'vitest';
import type { AgendaRule, GameState, Tally } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { endPhase, position, seat } from '../../testing/index.ts';
import { viewFor } from '../sight/view-for.ts';
import { agendaOf } from './agendas.ts';
import { hundredthsOf, ranksOf, scoreOf } from './score.ts';

/** Deals a seat an agenda by name. */
function withAgenda(who: string, id: string, change: (p: GameState) => void = () => {}): GameState {
  const p = position();
  const record = at(p.seats, seat(who));
  record.agenda = p.setup.ruleset.agendas[record.role].findIndex((one) => one.id === id);
  expect(record.agenda).toBeGreaterThanOrEqual(0);
  change(p);
  return p;
}

/** Points of an agenda after a change that may be made to its thresholds. */
function points(who: string, id: string, change: (rule: AgendaRule) => (p: GameState) => void): number {
  const p = withAgenda(who, id);
  change(agendaOf(p, seat(who)).rule)(p);
  return agendaOf(p, seat(who)).points;
}

/** What an agenda is worth when nothing, its first or its second threshold is reached. */
function worth(who: string, id: string, reached: Reached): number {
  const { rule } = agendaOf(withAgenda(who, id), seat(who));
  return { nothing: 0, first: rule.points[0], second: rule.points[1] }[reached];
}

type Reached = 'nothing' | 'first' | 'second';
type Row = [id: string, change: (rule: AgendaRule) => (p: GameState) => void, reached: Reached];

const counts = (who: string, tally: Partial<Tally>) => (p: GameState) =>
  void Object.assign(at(p.seats, seat(who)).tally, tally);
const meters = (who: string, values: [number, number, number]) => (p: GameState) =>
  void Object.assign(at(p.seats, seat(who)), { meters: values });

describe('a score', () => {
  test('is the weighted meters times the factor of Comity', () => {
    const p = withAgenda('us', 'lawgiver', meters('us', [50, 55, 60]));
    const [security, sovereignty, standing] = at(p.setup.scenario.seats, seat('us')).weights;
    p.comity = 100;
    const weighted = 50 * security + 55 * sovereignty + 60 * standing;
    expect(hundredthsOf(p, seat('us'))).toBe(Math.floor((weighted * 110) / 100));
  });

  test('runs from nine tenths at Comity 0 to eleven tenths at 100', () => {
    const p = withAgenda('us', 'lawgiver', meters('us', [80, 80, 80]));
    p.comity = 0;
    expect(scoreOf(p, seat('us'))).toBe(72);
    p.comity = 50;
    expect(scoreOf(p, seat('us'))).toBe(80);
    p.comity = 100;
    expect(scoreOf(p, seat('us'))).toBe(88);
  });

  test('counts the agenda before the factor', () => {
    const p = withAgenda('us', 'lawgiver', meters('us', [80, 80, 80]));
    p.comity = 100;
    const without = hundredthsOf(p, seat('us'));
    counts('us', { laws: 99 })(p);
    expect(hundredthsOf(p, seat('us'))).toBe(without + worth('us', 'lawgiver', 'second') * 110);
  });

  test('is halved in Splinternet', () => {
    const p = withAgenda('us', 'lawgiver', meters('us', [80, 80, 80]));
    p.comity = 0;
    p.ending = 'splinternet';
    expect(scoreOf(p, seat('us'))).toBe(36);
  });
});

describe('ranks', () => {
  test('measure each seat against its own par among opponents of this level', () => {
    const p = withAgenda('us', 'lawgiver', meters('us', [90, 90, 90]));
    const par = p.setup.scenario.seats.map(() => ({ par: 55, spread: 7 }));
    p.setup = { ...p.setup, level: 'expert', par: { ...p.setup.par, expert: par } };
    const us = at(ranksOf(p), 0);
    expect(us).toMatchObject({ place: 1, won: true, par: 55, spread: 7 });
    expect(us.rank).toBe(Math.floor(((hundredthsOf(p, us.seat) - 5500) * 10) / 7 / 100 + 0.5));
  });

  test('nobody below par wins: a table that burns Comity has no winner', () => {
    const p = position();
    p.comity = 5;
    expect(ranksOf(p).map((rank) => rank.won)).not.toContain(true);
    expect(ranksOf(p).map((rank) => rank.place)).toContain(1);
  });

  test('are given when the match is over', () => {
    const p = position({ news: true, docket: true });
    while (p.phase !== 'over') endPhase(p);
    expect(p.ending).toBe('rounds');
    expect(p.history.comity).toHaveLength(7);
    expect(p.history.scores[6]).toEqual(ranksOf(p).map((rank) => rank.score));
  });
});

describe('Splinternet', () => {
  test('ends the match at once', () => {
    const p = position({ round: 2, phase: 'bench' });
    p.comity = 0;
    endPhase(p);
    expect(p).toMatchObject({ phase: 'over', ending: 'splinternet', round: 2 });
  });
});

describe('agendas of governments', () => {
  test.each<Row>([
    ['securityContractor', ({ first }) => meters('us', [first - 1, 0, 0]), 'nothing'],
    ['securityContractor', ({ first }) => meters('us', [first, 0, 0]), 'first'],
    ['securityContractor', ({ second }) => meters('us', [second, 0, 0]), 'second'],
    ['digitalSovereignty', ({ second }) => meters('us', [0, second, 0]), 'second'],
    ['goodAlly', ({ second }) => meters('us', [0, 0, second]), 'second'],
    ['bridgeBuilder', ({ second }) => counts('us', { treatiesSigned: second }), 'second'],
    ['bridgeBuilder', ({ second }) => counts('us', { treatiesSigned: second, suspensions: 1 }), 'nothing'],
    ['treatyRoad', ({ first }) => counts('us', { filesByRequest: first }), 'first'],
    ['lawgiver', ({ first }) => counts('us', { laws: first }), 'first'],
    ['quietHand', ({ second }) => counts('us', { filesByCovert: second }), 'second'],
    ['quietHand', ({ second }) => counts('us', { filesByCovert: second, exposures: 1 }), 'second'],
    ['quietHand', ({ second }) => counts('us', { filesByCovert: second, exposures: 2 }), 'nothing'],
  ])('%s', (id, change, reached) => expect(points('us', id, change)).toBe(worth('us', id, reached)));
});

test('an agenda whose bar was crossed says that it is lost', () => {
  const lost = (id: string, tally: Partial<Tally>) =>
    agendaOf(withAgenda('us', id, counts('us', tally)), seat('us')).lost;
  expect(lost('quietHand', { filesByCovert: 1, exposures: 1 })).toBeUndefined();
  expect(lost('quietHand', { filesByCovert: 1, exposures: 2 })).toBe(true);
  expect(lost('bridgeBuilder', { treatiesSigned: 2, suspensions: 1 })).toBe(true);
  expect(lost('lawgiver', { suspensions: 1, exposures: 2 }), 'which forbids nothing').toBeUndefined();
});

describe('agendas of companies', () => {
  /** Takes the keys of so many percent of a company's holdings away from the provider. */
  const offProviderKeys = (percent: number) => (p: GameState) => {
    const own = p.holdings.filter((holding) => holding.company === seat('meridian'));
    const count = Math.ceil((own.length * percent) / 100);
    own.forEach((holding, index) => {
      holding.keys = index < count ? 'trustee' : 'provider';
    });
  };
  const foughtAndTrusted = (fought: number, trust: number) => (p: GameState) => {
    counts('meridian', { fought })(p);
    meters('meridian', [0, trust, 0])(p);
  };
  test.each<Row>([
    ['privacyChampion', ({ first, second }) => foughtAndTrusted(first - 1, second), 'nothing'],
    ['privacyChampion', ({ first, second }) => foughtAndTrusted(first, second - 1), 'first'],
    ['privacyChampion', ({ first, second }) => foughtAndTrusted(first, second), 'second'],
    ['goodCitizen', ({ second }) => meters('meridian', [0, 0, second]), 'second'],
    ['marketLeader', ({ first }) => meters('meridian', [first, 0, 0]), 'first'],
    ['litigator', ({ first }) => counts('meridian', { wins: first }), 'first'],
    ['borderGuard', () => counts('meridian', { fought: 0 }), 'nothing'],
    ['borderGuard', ({ second }) => counts('meridian', { fought: 4, fullHandOversAbroad: second }), 'second'],
    ['borderGuard', ({ first }) => counts('meridian', { fought: 4, fullHandOversAbroad: first }), 'first'],
    ['borderGuard', ({ first }) => counts('meridian', { fought: 4, fullHandOversAbroad: first + 1 }), 'nothing'],
    ['builder', ({ second }) => counts('meridian', { regions: second }), 'second'],
    ['keyholder', () => offProviderKeys(0), 'nothing'],
    ['keyholder', ({ first }) => offProviderKeys(first), 'first'],
    ['keyholder', ({ second }) => offProviderKeys(second), 'second'],
  ])('%s', (id, change, reached) => expect(points('meridian', id, change)).toBe(worth('meridian', id, reached)));
});

describe('agendas of courts', () => {
  const weights = (values: [number, number, number, number, number]) => (p: GameState) =>
    void Object.assign(at(p.jurisdictions, 0), { weights: values });
  test.each<Row>([
    ['locationBench', ({ first }) => weights([first, 0, 0, 0, 0]), 'first'],
    ['controlBench', ({ second }) => weights([1, 1 + second, 0, 0, 0]), 'second'],
    ['controlBench', () => weights([3, 3, 0, 0, 0]), 'nothing'],
    ['personalLaw', ({ second }) => weights([0, 0, 0, 0, second]), 'second'],
    ['formalist', () => counts('usCourts', { rulings: 0 }), 'nothing'],
    ['formalist', ({ second }) => counts('usCourts', { rulings: 9, bold: second }), 'second'],
    ['formalist', ({ first }) => counts('usCourts', { rulings: 9, bold: first }), 'first'],
    ['formalist', ({ first }) => counts('usCourts', { rulings: 9, bold: first, reversed: 1 }), 'nothing'],
    ['treatysFriend', ({ second }) => counts('usCourts', { deferrals: second }), 'second'],
    ['guardian', ({ first }) => meters('usCourts', [0, first, 0]), 'first'],
    ['clearDocket', ({ second }) => meters('usCourts', [0, 0, second]), 'second'],
  ])('%s', (id, change, reached) => expect(points('usCourts', id, change)).toBe(worth('usCourts', id, reached)));

  test('exporter counts foreign courts in which its heaviest test weighs 3', () => {
    const heaviestIsControl = (p: GameState) => {
      for (const { weights } of p.jurisdictions) weights[1] = 2;
      at(p.jurisdictions, 0).weights = [0, 4, 0, 0, 0];
    };
    expect(points('usCourts', 'exporter', () => heaviestIsControl)).toBe(0);
    const followed =
      ({ second }: AgendaRule) =>
      (p: GameState) => {
        heaviestIsControl(p);
        for (const other of p.jurisdictions.slice(1, 1 + second)) other.weights[1] = 3;
      };
    expect(points('usCourts', 'exporter', followed)).toBe(worth('usCourts', 'exporter', 'second'));
  });
});

test('the rank that a seat sees during the match is the one that it ends with, from the score before it is rounded', () => {
  const p = position();
  for (const { seat: id, rank } of ranksOf(p)) expect(viewFor(p, id).own?.rank).toBe(rank);
});
