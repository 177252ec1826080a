import { describe, expect, test } from 'vitest';
import type { GameState, Pressure, ScenarioPressure } from '../../model/index.ts';
import { NONE } from '../../model/index.ts';
import {
  dublinWarrant,
  endPhase,
  expectMeter,
  expectPurse,
  fileOf,
  give,
  position,
  quietDublinWarrant,
  refused,
  seat,
} from '../../testing/index.ts';
import { eventsFor, newGame, viewFor } from '../index.ts';

const CARD: ScenarioPressure = {
  ...{ id: 'card', from: 'agency', when: 'openFile' },
  choices: {
    yield: [
      { do: 'evidence', by: 1, chance: 100 },
      { do: 'meter', meter: 'standing', by: -2 },
    ],
    resist: [{ do: 'meter', meter: 'security', by: -2 }],
    explain: {
      fact: 'underWay',
      holds: [{ do: 'meter', meter: 'standing', by: 2 }],
      fails: [{ do: 'meter', meter: 'standing', by: -1 }],
    },
  },
};

/** Round 1 of a game with one card, which lies on every government's desk. */
function pressed(card: Partial<ScenarioPressure> = {}): GameState {
  const { scenario, ruleset } = quietDublinWarrant;
  return position({
    setup: {
      ...quietDublinWarrant,
      scenario: { ...scenario, pressures: [{ ...CARD, ...card }] },
      ruleset: { ...ruleset, parameters: { ...ruleset.parameters, 'pressure.chance': 100 } },
    },
  });
}

const own = (p: GameState): Pressure => p.pressures.find((one) => one.seat === seat('us')) as Pressure;
const answer = (p: GameState, how: 'yield' | 'resist' | 'explain') =>
  give(p, 'us', { kind: 'answerPressure', pressure: own(p).id, how });

/** The Bench, with a need for more evidence than one piece. */
function asked(card: Partial<ScenarioPressure> = {}): GameState {
  const p = pressed(card);
  endPhase(p);
  return p;
}

describe('pressure at home', () => {
  test('lies on some desks from round 1, at least one, the same for the same seed', () => {
    for (let seed = 0; seed < 30; seed++) {
      const p = newGame(dublinWarrant, seed);
      expect(p.pressures.length).toBeGreaterThan(0);
      expect(newGame(dublinWarrant, seed).pressures).toEqual(p.pressures);
      for (const { seat: who } of p.pressures) expect(p.seats[who].role).toBe('government');
    }
  });

  test('points at a real open file of the seat', () => {
    const p = pressed();
    const { file } = own(p);
    expect(p.files[file]).toMatchObject({ status: 'open', jurisdiction: p.seats[seat('us')].jurisdiction });
  });

  test('must be answered at the Bench', () => {
    const p = asked();
    expect(viewFor(p, seat('us')).desk).toContainEqual({ code: 'answerPressure', must: true, pressure: own(p).id });
    answer(p, 'resist');
    expect(viewFor(p, seat('us')).desk.some(({ code }) => code === 'answerPressure')).toBe(false);
  });

  test('given way to brings its price and its gain', () => {
    const p = asked();
    answer(p, 'yield');
    const { file } = own(p);
    endPhase(p);
    expectMeter(p, 'us', 'standing', 53);
    expect(p.files[file].by.news).toBe(1);
    expect(own(p).status).toBe('yielded');
  });

  test('explained costs one, and holds if the facts bear it out', () => {
    const p = asked();
    p.files[own(p).file].evidence = 1;
    answer(p, 'explain');
    expectPurse(p, 'us', 3);
    endPhase(p);
    expectMeter(p, 'us', 'standing', 57);
  });

  test('explained against the facts fails', () => {
    const p = asked();
    answer(p, 'explain');
    endPhase(p);
    expectMeter(p, 'us', 'standing', 54);
  });

  test('not answered is ignored, at a price', () => {
    const p = asked();
    const events = endPhase(p);
    expectMeter(p, 'us', 'standing', 53);
    expect(own(p).status).toBe('ignored');
    expect(events).toContainEqual(expect.objectContaining({ type: 'pressureAnswered', status: 'ignored', seat: 0 }));
    refused(p, 'us', { kind: 'answerPressure', pressure: 0, how: 'yield' }, 'wrongPhase');
  });

  test('is answered by the seat itself only', () => {
    const p = asked();
    refused(p, 'uk', { kind: 'answerPressure', pressure: own(p).id, how: 'yield' }, 'notYourPressure');
  });

  test('about a foreign order comes where there is one', () => {
    const p = pressed({ when: 'foreignOrder' });
    expect(p.pressures).toEqual([]);
    give(p, 'us', { kind: 'demand', file: fileOf('us.H1') });
    endPhase(p);
    endPhase(p);
    expect(p.pressures).toMatchObject([{ seat: seat('ireland'), demand: 0, file: NONE }]);
  });

  test('tells others who presses and how it was answered, not which file', () => {
    const p = asked();
    answer(p, 'yield');
    const events = endPhase(p);
    for (const viewer of ['public', seat('uk'), seat('meridian')] as const) {
      const view = viewFor(p, viewer, events);
      expect(view.pressures[own(p).id]).toMatchObject({ card: '', from: 'agency', status: 'yielded', file: NONE });
      expect(view.lastEvents.some(({ type }) => type === 'evidenceArrived')).toBe(false);
    }
    expect(viewFor(p, seat('us')).pressures[own(p).id].card).toBe('card');
  });

  test('is put in the open without its card', () => {
    const pressure: Pressure = { ...own(pressed()), card: 'card' };
    const [event] = eventsFor(pressed(), 'public', [{ type: 'pressurePut', pressure }]);
    expect(event).toMatchObject({ pressure: { card: '', file: NONE } });
  });

  test('about what is public may be known', () => {
    const p = asked({ when: 'always', choices: { ...CARD.choices, yield: [] } });
    expect(viewFor(p, 'public').pressures[0].card).toBe('card');
  });
});
