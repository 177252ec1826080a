import { describe, expect, test } from 'vitest';
import { at } from '../model/index.ts';
import { dublinWarrant, jurisdiction, position } from '../testing/index.ts';
import { hashOf, newGame } from './index.ts';

describe('a new game', () => {
  test('stands in the Orders phase of round 1, its first files dealt', () => {
    const p = newGame(dublinWarrant, 7);
    expect(p).toMatchObject({ round: 1, phase: 'orders', ending: 'none' });
    for (const file of p.files) expect(file.status).toBe(file.dealt === 1 ? 'open' : 'sleeping');
  });

  test('has turned the first news card and opened a background case for each court', () => {
    const p = newGame(dublinWarrant, 7);
    expect(p.news).toEqual([{ round: 1, card: p.deck[0] }]);
    expect(p.cases).toHaveLength(2);
    expect(p.cases[0]).toMatchObject({ docket: 0, sealed: true, due: 1 });
    expect(p.cases[1]).toMatchObject({ jurisdiction: jurisdiction('eu'), sealed: false, due: 1 });
  });

  test('gives every seat its meters, its purse and one order of things', () => {
    const p = position();
    const { comity, meters, purse } = p.setup.ruleset;
    expect(p.comity).toBe(comity.start);
    expect(p.seats.map((seat) => seat.meters)).toEqual(p.seats.map(({ role }) => meters[role]));
    expect(p.seats.map((seat) => seat.purse)).toEqual(p.seats.map(({ role }) => purse[role].start));
    expect(p.seats.map((seat) => seat.hardening)).toEqual([0, 0, 0, 1, 1, 1, 0, 0]);
  });

  test('of one seed is always the same, of another it is not', () => {
    expect(hashOf(newGame(dublinWarrant, 3))).toBe(hashOf(newGame(dublinWarrant, 3)));
    expect(hashOf(newGame(dublinWarrant, 3))).not.toBe(hashOf(newGame(dublinWarrant, 4)));
  });

  test('never gives two governments the same agenda', () => {
    for (let seed = 0; seed < 50; seed++) {
      const drawn = newGame(dublinWarrant, seed)
        .seats.filter((seat) => seat.role === 'government')
        .map((seat) => seat.agenda);
      expect(new Set(drawn).size).toBe(drawn.length);
    }
  });

  test('draws each police file from its choices; the founding one is the same in every game', () => {
    const scenario = { ...dublinWarrant.scenario, deck: [] };
    const met = scenario.files.map(() => new Set<string>());
    for (let seed = 0; seed < 60; seed++) {
      for (const { id, holding, crime, gravity, need, dealt, due } of newGame({ ...dublinWarrant, scenario }, seed)
        .files) {
        const row = at(scenario.files, id);
        expect(row.choices).toContainEqual({ holding: at(scenario.holdings, holding).id, crime, gravity, need });
        expect([0, row.later]).toContain(dealt - row.dealt);
        expect(due).toBe(Math.min(scenario.rounds, row.due + dealt - row.dealt));
        at(met, id).add(`${holding} ${crime}`);
      }
    }
    for (const [id, drawn] of met.entries()) expect(drawn.size).toBe(at(scenario.files, id).choices.length);
    expect(met[0]).toEqual(new Set(['0 crime.drugTrafficking']));
  });

  test('gives no government two files on one holding', () => {
    for (let seed = 0; seed < 60; seed++) {
      const wanted = newGame(dublinWarrant, seed).files.map((file) => `${file.jurisdiction} ${file.holding}`);
      expect(new Set(wanted).size).toBe(wanted.length);
    }
  });

  test('picks one card a round, and each card comes up with some seed', () => {
    const turned = new Set<string>();
    for (let seed = 0; seed < 60; seed++) {
      const { deck } = newGame(dublinWarrant, seed);
      for (const [at, id] of deck.entries())
        expect(dublinWarrant.scenario.deck.find((card) => card.id === id)?.round).toBe(at + 1);
      for (const id of deck) turned.add(id);
    }
    expect(turned.size).toBe(dublinWarrant.scenario.deck.length);
  });

  test('moves the merits of background cases no further than their swing', () => {
    for (let seed = 0; seed < 60; seed++) {
      for (const [row, merits] of newGame(dublinWarrant, seed).docketMerits.entries()) {
        const { merits: middle, swing } = at(dublinWarrant.scenario.docket, row);
        expect(Math.abs(merits - middle)).toBeLessThanOrEqual(swing);
      }
    }
  });
});
