import { describe, expect, test } from 'vitest';
import type { GameState, Tally } from '../../model/index.ts';
import { endPhase, position, seat } from '../../testing/index.ts';
import { agendaOf } from './agendas.ts';
import { hundredthsOf, ranksOf, scoreOf } from './score.ts';

/** Deals a seat an agenda by name. */
function withAgenda(who: string, id: string, change: (p: GameState) => void = () => {}): GameState {
  const p = position();
  const record = p.seats[seat(who)];
  record.agenda = p.setup.ruleset.agendas[record.role].findIndex((one) => one.id === id);
  expect(record.agenda).toBeGreaterThanOrEqual(0);
  change(p);
  return p;
}

function points(who: string, id: string, change?: (p: GameState) => void): number {
  return agendaOf(withAgenda(who, id, change), seat(who)).points;
}

const counts = (who: string, tally: Partial<Tally>) => (p: GameState) =>
  void Object.assign(p.seats[seat(who)].tally, tally);
const meters = (who: string, values: [number, number, number]) => (p: GameState) =>
  void Object.assign(p.seats[seat(who)], { meters: values });

describe('a score', () => {
  test('is the weighted meters times the factor of Comity', () => {
    const p = withAgenda('us', 'lawgiver');
    expect(hundredthsOf(p, seat('us'))).toBe(Math.floor(((50 * 50 + 55 * 20 + 55 * 30) * 210) / 200));
    expect(scoreOf(p, seat('us'))).toBe(55);
  });

  test('runs from three quarters at Comity 0 to five quarters at 100', () => {
    const p = withAgenda('us', 'lawgiver', meters('us', [80, 80, 80]));
    p.comity = 0;
    expect(scoreOf(p, seat('us'))).toBe(60);
    p.comity = 100;
    expect(scoreOf(p, seat('us'))).toBe(100);
  });

  test('counts the agenda before the factor', () => {
    const p = withAgenda('us', 'lawgiver', counts('us', { laws: 2 }));
    p.comity = 50;
    expect(hundredthsOf(p, seat('us'))).toBe(5250 + 1200);
  });

  test('is halved in Splinternet', () => {
    const p = withAgenda('us', 'lawgiver', meters('us', [80, 80, 80]));
    p.comity = 0;
    p.ending = 'splinternet';
    expect(scoreOf(p, seat('us'))).toBe(30);
  });
});

describe('ranks', () => {
  test('measure each seat against its own par among opponents of this level', () => {
    const p = withAgenda('us', 'lawgiver', meters('us', [90, 90, 90]));
    const par = p.setup.scenario.seats.map(() => ({ par: 55, spread: 7 }));
    p.setup = { ...p.setup, level: 'expert', par: { ...p.setup.par, expert: par } };
    const [us] = ranksOf(p);
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
  test.each([
    ['securityContractor', meters('us', [76, 0, 0]), 6],
    ['securityContractor', meters('us', [88, 0, 0]), 12],
    ['digitalSovereignty', meters('us', [0, 59, 0]), 0],
    ['digitalSovereignty', meters('us', [0, 66, 0]), 12],
    ['goodAlly', meters('us', [0, 0, 62]), 6],
    ['bridgeBuilder', counts('us', { treatiesSigned: 3 }), 12],
    ['bridgeBuilder', counts('us', { treatiesSigned: 3, suspensions: 1 }), 0],
    ['treatyRoad', counts('us', { filesByRequest: 2 }), 6],
    ['lawgiver', counts('us', { laws: 1 }), 6],
    ['quietHand', counts('us', { filesByCovert: 2 }), 12],
    ['quietHand', counts('us', { filesByCovert: 2, exposures: 1 }), 0],
  ] as const)('%s', (id, change, expected) => expect(points('us', id, change)).toBe(expected));
});

describe('agendas of companies', () => {
  const keysOf =
    (...numbers: number[]) =>
    (p: GameState) => {
      for (const number of numbers) p.holdings[number].keys = 'trustee';
    };
  test.each([
    ['privacyChampion', counts('meridian', { fought: 1 }), 0],
    ['privacyChampion', counts('meridian', { fought: 2 }), 6],
    ['goodCitizen', meters('meridian', [0, 0, 74]), 12],
    ['marketLeader', meters('meridian', [70, 0, 0]), 6],
    ['litigator', counts('meridian', { wins: 1 }), 6],
    ['borderGuard', counts('meridian', { fought: 0 }), 0],
    ['borderGuard', counts('meridian', { fought: 1 }), 12],
    ['borderGuard', counts('meridian', { fought: 1, fullHandOversAbroad: 1 }), 6],
    ['borderGuard', counts('meridian', { fought: 1, fullHandOversAbroad: 2 }), 0],
    ['builder', counts('meridian', { regions: 3 }), 12],
    ['keyholder', keysOf(0, 1, 2), 0],
    ['keyholder', keysOf(0, 1, 2, 3), 6],
    ['keyholder', keysOf(0, 1, 2, 3, 11, 12, 15), 12],
  ] as const)('%s', (id, change, expected) => expect(points('meridian', id, change)).toBe(expected));

  test('privacyChampion asks for Trust 68 as well', () => {
    const change = (p: GameState) => {
      counts('meridian', { fought: 2 })(p);
      meters('meridian', [0, 68, 0])(p);
    };
    expect(points('meridian', 'privacyChampion', change)).toBe(12);
  });
});

describe('agendas of courts', () => {
  const weights = (values: [number, number, number, number, number]) => (p: GameState) =>
    void Object.assign(p.jurisdictions[0], { weights: values });
  test.each([
    ['locationBench', weights([2, 0, 0, 0, 0]), 6],
    ['controlBench', weights([1, 3, 0, 0, 0]), 12],
    ['controlBench', weights([3, 3, 0, 0, 0]), 0],
    ['personalLaw', weights([0, 0, 0, 0, 3]), 12],
    ['formalist', counts('usCourts', { rulings: 0 }), 0],
    ['formalist', counts('usCourts', { rulings: 3 }), 12],
    ['formalist', counts('usCourts', { rulings: 3, bold: 1 }), 6],
    ['formalist', counts('usCourts', { rulings: 3, bold: 1, reversed: 1 }), 0],
    ['treatysFriend', counts('usCourts', { deferrals: 4 }), 12],
    ['guardian', meters('usCourts', [0, 62, 0]), 6],
    ['clearDocket', meters('usCourts', [0, 0, 62]), 12],
  ] as const)('%s', (id, change, expected) => expect(points('usCourts', id, change)).toBe(expected));

  test('exporter counts foreign courts in which its heaviest test weighs 3', () => {
    const change = (p: GameState) => {
      p.jurisdictions[0].weights = [0, 4, 0, 0, 0];
      p.jurisdictions[1].weights[1] = 3;
    };
    expect(points('usCourts', 'exporter', change)).toBe(6);
  });
});
