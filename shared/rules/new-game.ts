import {
  type AgendaRule,
  at,
  type CaseFile,
  type GameState,
  NONE,
  type Role,
  type Scenario,
  type ScenarioFileChoice,
  type Seat,
  type Setup,
  type Stream,
  type Tally,
} from '../model/index.ts';
import { below, streamsOf } from './random.ts';
import { parameterOf, resolutionOf } from './resolution.ts';
import { beginRound } from './resolve/begin-round.ts';

/** A match at the start of round 1: files dealt, the news told, the docket open, everyone asked for orders. */
export function newGame(setup: Setup, seed: number): GameState {
  const state = beforeTheFirstRound(setup, seed);
  const r = resolutionOf(state);
  r.emit({ type: 'historyKept' });
  beginRound(r, 1);
  return state;
}

function beforeTheFirstRound(setup: Setup, seed: number): GameState {
  const { scenario } = setup;
  const streams = streamsOf(seed);
  const place = placesOf(scenario);
  return {
    setup,
    seed,
    round: 0,
    phase: 'orders',
    ending: 'none',
    comity: setup.ruleset.comity.start,
    nextSeal: 0,
    seats: seatsOf(setup, streams.agenda),
    jurisdictions: scenario.jurisdictions.map((one, id) => ({
      id,
      government: governmentOf(scenario, one.id),
      court: courtFor(scenario, one.id),
      bench: benchFor(scenario, one.id),
      parent: one.parent === undefined ? NONE : place.jurisdiction(one.parent),
      union: one.union,
      capability: one.capability,
      laws: one.laws.map((kind) => ({ kind, data: 'any', round: 0, used: false })),
      weights: [...one.weights],
      fineExtra: 0,
    })),
    relations: relationsOf(scenario),
    treaties: scenario.treaties.map(({ kind, between: [a, b] }, id) => ({
      id,
      kind,
      a: place.jurisdiction(a),
      b: place.jurisdiction(b),
      status: 'inForce',
      from: 0,
      restores: NONE,
    })),
    bills: [],
    datacenters: scenario.datacenters.map((one, id) => ({
      id,
      company: place.seat(one.company),
      jurisdiction: place.jurisdiction(one.jurisdiction),
      site: NONE,
      closed: false,
    })),
    holdings: scenario.holdings.map((one, id) => {
      const datacenter = place.datacenter(one.datacenter);
      return {
        id,
        company: place.seat(at(scenario.datacenters, datacenter).company),
        kind: one.kind,
        datacenter,
        splitWith: NONE,
        subject: place.jurisdiction(one.subject),
        claimed: one.claimed,
        size: one.size,
        keys: one.keys,
        frozen: false,
      };
    }),
    files: filesOf(scenario, streams.files),
    demands: [],
    requests: [],
    coverts: [],
    cases: [],
    precedents: [],
    breaches: [],
    fines: [],
    deals: [],
    pressures: [],
    opportunities: [],
    grievances: [],
    talk: [],
    news: [],
    deck: deckOf(scenario, streams.deck),
    docketMerits: docketMeritsOf(scenario, streams.docket),
    history: { comity: [], meters: [], scores: [], weights: [] },
    streams,
  };
}

/** Draws each file from its choices. As long as there is another choice, no government wants one holding twice and no crime comes twice. */
function filesOf(scenario: Scenario, stream: Stream): CaseFile[] {
  const place = placesOf(scenario);
  const drawn: { government: string; holding: string; crime: string }[] = [];
  return scenario.files.map(({ government, dealt, due, later, choices }, id) => {
    const isWanted = (one: ScenarioFileChoice) =>
      drawn.some((was) => was.government === government && was.holding === one.holding);
    const isTold = (one: ScenarioFileChoice) => drawn.some((was) => was.crime === one.crime);
    const free = orAll(choices, (one) => !isWanted(one));
    const left = orAll(free, (one) => !isTold(one));
    const choice = at(left, below(stream, left.length));
    const late = below(stream, later + 1);
    drawn.push({ government, ...choice });
    return {
      id,
      jurisdiction: place.jurisdiction(at(scenario.seats, place.seat(government)).jurisdiction),
      holding: place.holding(choice.holding),
      gravity: choice.gravity,
      need: choice.need,
      crime: choice.crime,
      dealt: dealt + late,
      due: Math.min(scenario.rounds, due + late),
      evidence: 0,
      by: { order: 0, request: 0, covert: 0, news: 0 },
      road: 'untried',
      status: 'sleeping',
      closedRound: NONE,
      spent: false,
    };
  });
}

function orAll<T>(list: T[], fits: (one: T) => boolean): T[] {
  const fitting = list.filter(fits);
  return fitting.length > 0 ? fitting : list;
}

/** Finds a scenario's short ids by their place in its lists. */
function placesOf(scenario: Scenario) {
  const finder = (list: readonly { id: string }[]) => (id: string) => list.findIndex((one) => one.id === id);
  return {
    jurisdiction: finder(scenario.jurisdictions),
    seat: finder(scenario.seats),
    datacenter: finder(scenario.datacenters),
    holding: finder(scenario.holdings),
  };
}

function governmentOf({ seats }: Scenario, jurisdiction: string): number {
  return seats.findIndex((seat) => seat.role === 'government' && seat.jurisdiction === jurisdiction);
}

/** The court seat that hears a jurisdiction's cases: its own, or one that sits for it too; NONE where courts are neutral. */
function courtFor({ seats }: Scenario, jurisdiction: string): number {
  return seats.findIndex(
    (seat) => seat.role === 'court' && (seat.jurisdiction === jurisdiction || seat.sitsFor?.includes(jurisdiction)),
  );
}

function benchFor(scenario: Scenario, jurisdiction: string): number {
  const court = courtFor(scenario, jurisdiction);
  return placesOf(scenario).jurisdiction(court === NONE ? jurisdiction : at(scenario.seats, court).jurisdiction);
}

function seatsOf(setup: Setup, stream: Stream): Seat[] {
  const { scenario, ruleset } = setup;
  const place = placesOf(scenario);
  const agendas = agendaDrawer(ruleset.agendas, stream);
  return scenario.seats.map((one, id) => ({
    id,
    role: one.role,
    jurisdiction: place.jurisdiction(one.jurisdiction),
    meters: [...ruleset.meters[one.role]],
    purse: ruleset.purse[one.role].start,
    agenda: agendas(one.role),
    ready: false,
    orders: [],
    answers: [],
    comityCost: 0,
    said: 0,
    hardening: one.role === 'company' ? parameterOf({ setup }, 'hardening.start') : 0,
    markets: (one.markets ?? []).map(place.jurisdiction).sort((a, b) => a - b),
    left: [],
    readings: [],
    tally: emptyTally(),
  }));
}

/** Seats of one role draw different agendas as long as there are enough. */
function agendaDrawer(agendas: Record<Role, AgendaRule[]>, stream: Stream): (role: Role) => number {
  const left: Record<Role, number[]> = { government: [], company: [], court: [] };
  return (role) => {
    if (left[role].length === 0) left[role] = [...agendas[role].keys()];
    return at(left[role].splice(below(stream, left[role].length), 1), 0);
  };
}

function emptyTally(): Tally {
  return {
    fought: 0,
    foughtSinceReport: 0,
    wins: 0,
    fullHandOversAbroad: 0,
    regions: 0,
    programme: 0,
    lastReport: NONE,
    rulings: 0,
    bold: 0,
    reversed: 0,
    deferrals: 0,
    lastDialogue: NONE,
    treatiesSigned: 0,
    suspensions: 0,
    laws: 0,
    filesClosed: 0,
    filesByRequest: 0,
    filesByCovert: 0,
    exposures: 0,
    pledgesKept: 0,
    pledgesBroken: 0,
    briefs: 0,
  };
}

function relationsOf(scenario: Scenario): number[] {
  const { jurisdictions, relations, relationDefault } = scenario;
  const value = (a: string, b: string) =>
    relations.find(({ between }) => between.includes(a) && between.includes(b))?.value;
  return jurisdictions.flatMap((a) => jurisdictions.map((b) => (a === b ? 0 : (value(a.id, b.id) ?? relationDefault))));
}

/** One card a round; '' where the scenario has none. */
function deckOf(scenario: Scenario, stream: Stream): string[] {
  return Array.from({ length: scenario.rounds }, (_, index) => {
    const cards = scenario.deck.filter((card) => card.round === index + 1);
    return cards.length === 0 ? '' : at(cards, below(stream, cards.length)).id;
  });
}

function docketMeritsOf(scenario: Scenario, stream: Stream): number[] {
  return scenario.docket.map(({ merits, swing }) => {
    const drawn = merits - swing + below(stream, 2 * swing + 1);
    return Math.max(0, Math.min(100, drawn));
  });
}
