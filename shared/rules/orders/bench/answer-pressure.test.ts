import { describe, expect, test } from 'vitest';
import type { GameState, Pressure, ScenarioPressure, Setup } from '../../../model/index.ts';
import { at, NONE } from '../../../model/index.ts';
import {
  dublinWarrant,
  endPhase,
  endRound,
  expectPurse,
  fileOf,
  give,
  position,
  quietDublinWarrant,
  refused,
  seat,
} from '../../../testing/index.ts';
import { ledgerOf } from '../../../testing/ledger.ts';
import { eventsFor, newGame, viewFor } from '../../index.ts';

const CARD: ScenarioPressure = {
  id: 'card',
  role: 'government',
  from: 'agency',
  when: 'openFile',
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
      for (const { seat: who } of p.pressures) expect(at(p.seats, who).role).toBe('government');
    }
  });

  test('points at a real open file of the seat', () => {
    const p = pressed();
    const { file } = own(p);
    expect(p.files[file]).toMatchObject({ status: 'open', jurisdiction: at(p.seats, seat('us')).jurisdiction });
  });

  test('must be answered at the Bench', () => {
    const p = asked();
    expect(viewFor(p, seat('us')).desk).toContainEqual({ code: 'answerPressure', must: true, pressure: own(p).id });
    answer(p, 'resist');
    expect(viewFor(p, seat('us')).desk.some(({ code }) => code === 'answerPressure')).toBe(false);
  });

  test('given way to brings its price and its gain', () => {
    const p = asked();
    const { expectMeter } = ledgerOf(p);
    answer(p, 'yield');
    const { file } = own(p);
    endPhase(p);
    expectMeter('us', 'standing', -2);
    expect(at(p.files, file).by.news).toBe(1);
    expect(own(p).status).toBe('yielded');
  });

  test('given way to has what it takes from the purse as its price: an empty purse cannot', () => {
    const p = asked({ choices: { ...CARD.choices, yield: [{ do: 'purse', by: -2 }] } });
    const yielding = () =>
      viewFor(p, seat('us')).options.find(({ order }) => order.kind === 'answerPressure' && order.how === 'yield');
    expect(yielding()).toMatchObject({ price: 2 });
    expect(yielding()?.forecast.filter(({ effect }) => effect.on === 'purse')).toEqual([]);
    at(p.seats, seat('us')).purse = 1;
    expect(yielding()).toBeUndefined();
    refused(p, 'us', { kind: 'answerPressure', pressure: own(p).id, how: 'yield' }, 'purseTooSmall');
  });

  test('explained costs one, and holds if the facts bear it out', () => {
    const p = asked();
    const { expectMeter } = ledgerOf(p);
    at(p.files, own(p).file).evidence = 1;
    answer(p, 'explain');
    expectPurse(p, 'us', 3);
    endPhase(p);
    expectMeter('us', 'standing', 2);
  });

  test('explained against the facts fails', () => {
    const p = asked();
    const { expectMeter } = ledgerOf(p);
    answer(p, 'explain');
    endPhase(p);
    expectMeter('us', 'standing', -1);
  });

  test('not answered is ignored, at a price', () => {
    const p = asked();
    const { expectMeter } = ledgerOf(p);
    const events = endPhase(p);
    expectMeter('us', 'standing', 'pressure.ignored.standing');
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
    expect(at(viewFor(p, seat('us')).pressures, own(p).id).card).toBe('card');
  });

  test('is put in the open without its card', () => {
    const pressure: Pressure = { ...own(pressed()), card: 'card' };
    const [event] = eventsFor(pressed(), 'public', [{ type: 'pressurePut', pressure }]);
    expect(event).toMatchObject({ pressure: { card: '', file: NONE } });
  });

  test('about what is public may be known', () => {
    const p = asked({ when: 'always', choices: { ...CARD.choices, yield: [] } });
    expect(at(viewFor(p, 'public').pressures, 0).card).toBe('card');
  });
});

describe('pressure on a company', () => {
  const { scenario, ruleset } = quietDublinWarrant;
  const letter: ScenarioPressure = {
    id: 'letter',
    role: 'company',
    from: 'staff',
    when: 'always',
    choices: {
      yield: [
        { do: 'meter', meter: 'trust', by: 2 },
        { do: 'purse', by: -1 },
      ],
      resist: [{ do: 'meter', meter: 'goodStanding', by: 1 }],
      explain: {
        fact: 'hasReported',
        holds: [{ do: 'meter', meter: 'trust', by: 3 }],
        fails: [{ do: 'meter', meter: 'trust', by: -3 }],
      },
    },
  };
  const secretLetter: ScenarioPressure = { ...letter, id: 'secretLetter', when: 'secretHelp', like: 'letter' };

  /** A game in which a company is asked only where it has no open order to answer. */
  const withCards = (...pressures: ScenarioPressure[]): Setup => ({
    ...quietDublinWarrant,
    scenario: { ...scenario, pressures },
    ruleset: {
      ...ruleset,
      parameters: { ...ruleset.parameters, 'pressure.busyCompany.chance': 0, 'help.exposure': 0 },
    },
  });
  const pressedOf = (p: GameState) => p.pressures.map((one) => at(scenario.seats, one.seat).id);
  const putTo = (p: GameState, who: string): Pressure => {
    const found = p.pressures.find((one) => one.seat === seat(who) && one.round === p.round);
    if (!found) throw new Error(`${who} is not pressed in round ${p.round}.`);
    return found;
  };

  /** Round 2 opens; Meridian gives secret help, and is pressed for the first time at the coming Bench. */
  function helping(...pressures: ScenarioPressure[]): GameState {
    const p = position({ setup: withCards() });
    give(p, 'us', { kind: 'compel', file: fileOf('us.H1') });
    endPhase(p);
    give(p, 'meridian', { kind: 'comply', demand: 0, tell: false });
    endPhase(p);
    expect(p.demands[0]).toMatchObject({ help: true, sealed: true, status: 'obeyed' });
    p.setup = withCards(...pressures);
    return p;
  }

  test('comes as the Bench opens, for each that has no open order to answer', () => {
    const p = position({ setup: withCards(letter) });
    give(p, 'us', { kind: 'demand', file: fileOf('us.H1') });
    expect(p.pressures).toEqual([]);
    endPhase(p);
    expect(p.demands[0]).toMatchObject({ company: seat('meridian'), status: 'asked' });
    expect(pressedOf(p)).toEqual(['halcyon', 'nimbus']);
  });

  test('comes beside an open order as often as the ruleset says', () => {
    const setup = withCards(letter);
    const { parameters } = setup.ruleset;
    const always = { ...setup.ruleset, parameters: { ...parameters, 'pressure.busyCompany.chance': 100 } };
    const p = position({ setup: { ...setup, ruleset: always } });
    give(p, 'us', { kind: 'demand', file: fileOf('us.H1') });
    endPhase(p);
    expect(pressedOf(p)).toEqual(['meridian', 'halcyon', 'nimbus']);
  });

  test('comes in spite of a secret order: to be left in peace would give that away', () => {
    const p = position({ setup: withCards(letter) });
    give(p, 'us', { kind: 'compel', file: fileOf('us.H1') });
    endPhase(p);
    expect(p.demands[0]).toMatchObject({ company: seat('meridian'), sealed: true, status: 'asked' });
    expect(pressedOf(p)).toEqual(['meridian', 'halcyon', 'nimbus']);
  });

  test('is put at every Bench of our scenario to a company that is left in peace', () => {
    for (let seed = 0; seed < 20; seed++) {
      const p = position({ setup: { ...quietDublinWarrant, scenario: dublinWarrant.scenario }, seed });
      while (p.phase !== 'over') {
        endPhase(p);
        if (p.phase !== 'bench') continue;
        const answered = p.demands.filter((one) => !one.sealed).map(({ company }) => company);
        for (const { id, role } of p.seats)
          if (role === 'company' && !answered.includes(id))
            expect(
              p.pressures.some((one) => one.seat === id && one.round === p.round),
              `seed ${seed}, round ${p.round}`,
            ).toBe(true);
      }
    }
  });

  test('must be answered, and brings its price and its gain', () => {
    const p = position({ setup: withCards(letter), phase: 'bench' });
    const { expectMeter } = ledgerOf(p);
    const { id } = putTo(p, 'halcyon');
    expect(viewFor(p, seat('halcyon')).desk).toContainEqual({ code: 'answerPressure', must: true, pressure: id });
    const purse = at(p.seats, seat('halcyon')).purse;
    give(p, 'halcyon', { kind: 'answerPressure', pressure: id, how: 'yield' });
    expectPurse(p, 'halcyon', purse - 1);
    endPhase(p);
    expectMeter('halcyon', 'trust', 2);
  });

  test('explained holds if the company has done what it says', () => {
    const p = position({ setup: withCards(letter), phase: 'bench' });
    const { expectMeter } = ledgerOf(p);
    at(p.seats, seat('halcyon')).tally.lastReport = 1;
    for (const who of ['halcyon', 'nimbus'])
      give(p, who, { kind: 'answerPressure', pressure: putTo(p, who).id, how: 'explain' });
    endPhase(p);
    expectMeter('halcyon', 'trust', 3);
    expectMeter('nimbus', 'trust', -3);
  });

  test('not answered costs Trust', () => {
    const p = position({ setup: withCards(letter), phase: 'bench' });
    const { expectMeter } = ledgerOf(p);
    endPhase(p);
    expectMeter('nimbus', 'trust', 'pressure.ignored.trust');
  });

  test('about secret help looks to others like any other', () => {
    const toldOf = (card: ScenarioPressure) => {
      const p = helping(card);
      endPhase(p);
      const { id } = putTo(p, 'meridian');
      expect(at(p.pressures, id).card).toBe(card.id);
      const dealt = (['public', seat('us'), seat('nimbus')] as const).map((viewer) => viewFor(p, viewer).pressures[id]);
      give(p, 'meridian', { kind: 'answerPressure', pressure: id, how: 'yield' });
      const events = endPhase(p).filter((event) => 'cause' in event && event.cause.pressure === id);
      return { dealt, events: eventsFor(p, 'public', events) };
    };
    const secret = toldOf(secretLetter);
    expect(secret).toEqual(toldOf(letter));
    expect(secret.dealt[0]).toMatchObject({ seat: seat('meridian'), from: 'staff', card: '', demand: NONE });
    expect(secret.events).toHaveLength(1);
  });

  test('about secret help never comes beside the card that it looks like', () => {
    const p = helping(letter, secretLetter);
    endRound(p);
    endPhase(p);
    expect(p.phase).toBe('bench');
    expect(p.pressures.filter((one) => one.seat === seat('meridian'))).toHaveLength(1);
  });
});
