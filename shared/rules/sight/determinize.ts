import {
  at,
  type Case,
  type CaseFile,
  type Covert,
  type Demand,
  type GameState,
  NONE,
  type Pressure,
  type PublicCase,
  type Scenario,
  type SeatView,
  type Setup,
  type Stream,
} from '../../model/index.ts';
import { isOwnMatter } from '../home/pressures.ts';
import { newCase } from '../law/new-case.ts';
import { below, next, streamsOf } from '../random.ts';
import { sampledSeats } from './sampled-seats.ts';

/**
 * A whole state that looks to its seat exactly like this view: what the seat knows is kept, what it does not know is drawn by lot.
 * Reads the setup only for what anyone at the table knows: rules, calendar, which cards a round may bring, how many files there are.
 */
export function determinize(setup: Setup, view: SeatView, rng: Stream): GameState {
  const { scenario } = setup;
  const files = filesOf(setup, view, rng);
  return {
    setup,
    seed: 0,
    round: view.round,
    phase: view.phase,
    ending: view.ending,
    comity: view.comity,
    nextSeal: NEVER_USED,
    seats: sampledSeats(setup, view, rng),
    jurisdictions: view.jurisdictions.map((one) => ({
      ...one,
      laws: one.laws.map((law) => ({ ...law })),
      weights: [...one.weights],
    })),
    relations: view.relations.slice(),
    treaties: view.treaties.map(copy),
    bills: view.bills.map(copy),
    datacenters: view.datacenters.map(copy),
    holdings: view.holdings.map((one) => ({
      ...one,
      keys: one.keys === 'unknown' ? at(KEYS, below(rng, 4)) : one.keys,
    })),
    files,
    demands: filled(
      view.demands.map(({ gravity: _, crime: __, ...demand }) => demand),
      (id) => unseenDemand(id, askerOutOfSight(view)),
    ),
    requests: view.requests.map(({ crime: _, ...request }) => request),
    coverts: covertsOf(view),
    cases: filled(
      view.cases.map((publicCase) => caseOf(setup, publicCase, rng)),
      (id) => unseenCase(id),
    ),
    precedents: view.precedents.map(copy),
    breaches: filled(view.breaches.map(copy), (id) => ({
      id,
      company: 0,
      jurisdiction: 0,
      demand: 0,
      partial: true,
      round: 0,
      fined: true,
    })),
    fines: filled(view.fines.map(copy), (id) => ({
      id,
      kind: 'breach',
      company: 0,
      jurisdiction: 0,
      breach: NONE,
      demand: 0,
      imposed: 0,
      collected: 0,
      round: 0,
      status: 'fallen',
    })),
    deals: filled(
      view.deals.map(({ mine: _, ...deal }) => deal),
      (id) => ({
        id,
        by: 0,
        to: 0,
        round: 0,
        phase: 'orders',
        status: 'withdrawn',
        why: '',
        give: 'lapsed',
        take: 'lapsed',
        terms: { kind: 'jointBrief', case: NONE, demand: NONE, side: 'for' },
      }),
    ),
    opportunities: view.opportunities.map((one) => ({ ...one })),
    pressures: view.pressures.map((one) => (one.card ? { ...one } : ownMatter(scenario, view, files, one))),
    grievances: view.grievances.map(copy),
    talk: [],
    news: view.news.slice(),
    deck: scenario.calendar.map((_, index) => {
      const told = view.news.find(({ round }) => round === index + 1);
      const cards = scenario.deck.filter(({ round }) => round === index + 1);
      return told?.card ?? (cards.length === 0 ? '' : at(cards, below(rng, cards.length)).id);
    }),
    docketMerits: scenario.docket.map(({ merits, swing }) =>
      Math.max(0, Math.min(100, merits - swing + below(rng, 2 * swing + 1))),
    ),
    history: { comity: [], meters: [], scores: [], weights: [] },
    streams: streamsOf(next(rng)),
  };
}

/** Higher than any seal of a real match, so that a sampled one is never taken for it. */
const NEVER_USED = 1_000_000;

/** Most companies hold their own keys. */
const KEYS = ['provider', 'provider', 'customer', 'trustee'] as const;

/** A pressure about what the seat may not know: with a card of the kind, and of a government about some file of its own. */
function ownMatter(
  { pressures }: Scenario,
  { seats }: SeatView,
  files: readonly CaseFile[],
  pressure: Pressure,
): Pressure {
  const { role, jurisdiction } = at(seats, pressure.seat);
  const own = role === 'government' ? files.filter((file) => file.jurisdiction === jurisdiction) : [];
  const about = own.find(({ status }) => status === 'open') ?? own[0];
  const card = pressures.find((one) => one.role === role && one.from === pressure.from && isOwnMatter(one));
  return { ...pressure, card: card?.id ?? '', file: about?.id ?? NONE };
}

const copy = <T extends object>(record: T): T => ({ ...record });

/** Records by their id; those that the seat may not see are put in as over and done with. */
function filled<T extends { id: number }>(known: T[], unseen: (id: number) => T): T[] {
  const length = known.reduce((most, { id }) => Math.max(most, id + 1), 0);
  const byId = new Map(known.map((record) => [record.id, record]));
  return Array.from({ length }, (_, id) => byId.get(id) ?? unseen(id));
}

/** A state whose secret orders the seat would not see. */
function askerOutOfSight({ jurisdictions, viewer }: SeatView): number {
  const out = jurisdictions.find(
    ({ government, court }) => government !== NONE && government !== viewer && court !== viewer,
  );
  return out?.id ?? 0;
}

function unseenDemand(id: number, jurisdiction: number): Demand {
  return {
    id,
    jurisdiction,
    file: 0,
    holding: 0,
    company: 0,
    host: 0,
    base: 'home',
    sealed: true,
    round: 0,
    status: 'lapsed',
    stalls: 0,
    refusals: 0,
    challenged: false,
    case: NONE,
    forbidden: false,
    ladder: 0,
    told: false,
    suit: NONE,
    founding: false,
    reason: '',
    words: '',
    help: false,
    issued: 'full',
  };
}

function unseenCase(id: number): Case {
  const nothing = { demand: NONE, fine: NONE, docket: NONE };
  const opened = newCase({ id, kind: 'docket', jurisdiction: 0, ...nothing, fixedMerits: 50, sealed: true, due: 0 });
  return { ...opened, status: 'dropped' };
}

/** Its own files as they are. Of the others it knows the number and, where they were used in the open, what is asked for. */
function filesOf({ scenario }: Setup, view: SeatView, rng: Stream): CaseFile[] {
  const own = new Map(view.own?.files.map((file) => [file.id, file]));
  return scenario.files.map((row, id): CaseFile => {
    const known = own.get(id);
    if (known) return { ...known, by: { ...known.by } };
    const demand = view.demands.find(({ file }) => file === id);
    const request = view.requests.find(({ file }) => file === id);
    const seen = demand ?? request;
    const choice = at(row.choices, below(rng, row.choices.length));
    const government = scenario.seats.findIndex((one) => one.id === row.government);
    // One of its own that it does not see is still to come.
    const late = government === view.viewer && row.dealt <= view.round ? row.later : below(rng, row.later + 1);
    const dealt = seen ? row.dealt : row.dealt + late;
    const due = Math.min(scenario.rounds, row.due + late);
    return {
      id,
      jurisdiction: at(view.seats, government).jurisdiction,
      holding: seen?.holding ?? scenario.holdings.findIndex((one) => one.id === choice.holding),
      gravity: demand?.gravity ?? choice.gravity,
      need: choice.need,
      crime: seen?.crime ?? choice.crime,
      dealt,
      due,
      evidence: 0,
      by: { order: 0, request: 0, covert: 0, news: 0 },
      road: request ? 'asked' : 'untried',
      status: dealt > view.round ? 'sleeping' : due < view.round ? 'missed' : 'open',
      closedRound: NONE,
      spent: demand !== undefined && !['asked', 'contested', 'inForce', 'stayed', 'refused'].includes(demand.status),
    };
  });
}

/** Its own attempts; those of others are nobody's knowledge. */
function covertsOf({ own, viewer, seats, holdings, datacenters }: SeatView): Covert[] {
  const { jurisdiction } = at(seats, viewer as number);
  return (own?.coverts ?? []).map((covert, id) => {
    const { company, datacenter } = at(holdings, covert.holding);
    return { ...covert, id, jurisdiction, company, host: at(datacenters, datacenter).jurisdiction };
  });
}

function caseOf({ scenario }: Setup, publicCase: PublicCase, rng: Stream): Case {
  const {
    merits,
    reversal: _,
    range: __,
    odds: ___,
    arguments: ____,
    facts,
    docket,
    briefs,
    rulings,
    ...rest
  } = publicCase;
  const lean = merits.parts.find(({ group }) => group === 'lean')?.value ?? 0;
  const ofTheDay = merits.parts.find(({ group, code }) => group === 'start' && code === 'docket')?.value ?? 0;
  return {
    ...rest,
    briefs: briefs.slice(),
    facts: facts.map((one) => ({ ...one, by: one.by ?? (below(rng, 2) === 0 ? one.size : -one.size) })),
    rulings: rulings.slice(),
    docket: scenario.docket.findIndex(({ id }) => id === docket),
    fixedMerits: ofTheDay,
    lean,
    referred: false,
    expedited: false,
  };
}
