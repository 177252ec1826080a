import type {
  Case,
  Deal,
  Demand,
  GameState,
  Holding,
  Merits,
  OpenFact,
  Pressure,
  PrivateSeat,
  PublicCase,
  PublicDeal,
  PublicDemand,
  PublicFact,
  PublicHolding,
  PublicRequest,
  PublicSeat,
  Seat,
  SeatId,
  TreatyRequest,
  Viewer,
} from '../../model/index.ts';
import { at, NONE } from '../../model/index.ts';
import { cardOf, isOwnMatter } from '../home/pressures.ts';
import { argumentsOf } from '../law/arguments.ts';
import { bandOf } from '../law/bands.ts';
import { lastRuling } from '../law/docket.ts';
import { boundsOfCase, meritsOf, outlookOf } from '../law/merits.ts';
import { reversalsOf } from '../law/reversal.ts';
import type { Step } from '../order-kit/order-rule.ts';
import { ruleOf } from '../orders/index.ts';
import { agendaOf } from '../scoring/agendas.ts';
import { parOf, rankOf, scoreOf } from '../scoring/score.ts';
import { seenPurse } from '../seen-purse.ts';
import { isSeat, seesFreeze, seesKeys } from './sees.ts';

/** Steps that are over once the Bench is open. */
const OPENING_STEPS: readonly Step[] = ['appeals', 'briefs', 'courtOrders', 'demands', 'laidOut'];

/** What the viewer sees of a seat. */
export function publicSeat(state: GameState, viewer: Viewer, seat: Seat): PublicSeat {
  const { id, role, jurisdiction, meters, ready, markets, tally } = seat;
  const purse = isSeat(viewer, id) ? seat.purse : seenPurse(state, seat);
  return {
    id,
    role,
    jurisdiction,
    meters,
    purse,
    ready,
    markets,
    weights: at(state.setup.scenario.seats, id).weights,
    regions: tally.regions,
    sealedOrders: underWax(state, seat).length + seat.answers.length,
    pledgesKept: tally.pledgesKept,
    pledgesBroken: tally.pledgesBroken,
    readings: seat.readings,
  };
}

/** What a seat knows of itself. */
export function privateSeat(state: GameState, id: SeatId): PrivateSeat {
  const seat = at(state.seats, id);
  const { rule, now, points, most, lost } = agendaOf(state, id);
  const governed = (jurisdiction: number) => seat.role === 'government' && seat.jurisdiction === jurisdiction;
  return {
    agenda: { ...rule, now, points, most, ...(lost && { lost }) },
    files: state.files.filter((file) => governed(file.jurisdiction) && file.status !== 'sleeping'),
    orders: underWax(state, seat),
    answers: seat.answers,
    hardening: seat.hardening,
    tally: seat.tally,
    score: scoreOf(state, id),
    rank: rankOf(state, id),
    par: parOf(state, id),
    coverts: state.coverts
      .filter((covert) => governed(covert.jurisdiction))
      .map(({ file, holding, round, worked, exposed }) => ({ file, holding, round, worked, exposed })),
  };
}

export function publicHolding(state: GameState, viewer: Viewer, holding: Holding): PublicHolding {
  return {
    ...holding,
    keys: seesKeys(state, viewer, holding.id) ? holding.keys : 'unknown',
    frozen: holding.frozen && seesFreeze(state, viewer, holding.id),
  };
}

/** A served demand tells how grave its file is and what crime it is about, no more. */
export function publicDemand(state: GameState, demand: Demand): PublicDemand {
  const { gravity, crime } = at(state.files, demand.file);
  return { ...demand, gravity, crime };
}

export function publicRequest(state: GameState, request: TreatyRequest): PublicRequest {
  return { ...request, crime: at(state.files, request.file).crime };
}

/** What everybody may know of a case as it stands in the record. */
const OPEN_OF_A_CASE = [
  ...(['id', 'kind', 'jurisdiction', 'demand', 'fine', 'end', 'sealed', 'level', 'status', 'due'] as const),
  ...(['briefs', 'rulings', 'appellant', 'stayed', 'askedBriefs'] as const),
] as const;

export function publicCase(state: GameState, viewer: Viewer, record: Case): PublicCase {
  const { id, status } = record;
  const isLive = status === 'argued' || status === 'ruled';
  const merits = isLive ? meritsOf(state, id) : lastReading(state, record);
  const outlook = isLive ? outlookOf(state, record, merits) : settled(merits);
  return {
    ...pick(record, OPEN_OF_A_CASE),
    docket: state.setup.scenario.docket[record.docket]?.id ?? '',
    merits,
    facts: record.facts.map((one) => publicFact(viewer, one)),
    ...outlook,
    arguments: argumentsOf(state, record, merits.parts),
    reversal: isLive ? reversalsOf(state, id) : { quash: 0, defer: 0, narrow: 0, enforce: 0 },
  };
}

/** Only these fields of a record: what is not on the list stays secret, also when a field is added. */
function pick<T, K extends keyof T>(record: T, fields: readonly K[]): Pick<T, K> {
  return Object.fromEntries(fields.map((field) => [field, record[field]])) as Pick<T, K>;
}

/** Which side an open fact helps is nobody's knowledge until it is found. */
function publicFact(viewer: Viewer, { by, ...fact }: OpenFact): PublicFact {
  return fact.found || viewer === 'debrief' ? { ...fact, by } : fact;
}

function settled({ total, band }: Merits): Pick<PublicCase, 'range' | 'odds'> {
  return { range: [total, total], odds: { quash: 0, defer: 0, narrow: 0, enforce: 0, [band]: 100 } };
}

/** A case that is over is not read again: what its holding's custody is today is nobody's business. */
function lastReading(state: GameState, record: Case): Merits {
  const { start } = state.setup.ruleset.merits;
  const bands = boundsOfCase(state, record.id);
  const total = lastRuling(record)?.merits ?? start;
  return { parts: [], total, band: lastRuling(record)?.band ?? bandOf(total, bands), bands };
}

/** That a seat is pressed, by whom, and how it answered is public; on what, only where that is. */
export function publicPressure(state: GameState, viewer: Viewer, pressure: Pressure): Pressure {
  if (isSeat(viewer, pressure.seat) || !isOwnMatter(cardOf(state, pressure))) return pressure;
  return { ...pressure, card: '', file: NONE, demand: NONE };
}

export function publicDeal(viewer: Viewer, deal: Deal): PublicDeal {
  return { ...deal, mine: isSeat(viewer, deal.by) || isSeat(viewer, deal.to) };
}

/** Orders that are not on the table yet. */
function underWax(state: GameState, seat: Seat) {
  if (state.phase === 'orders') return seat.orders;
  return seat.orders.filter(({ order }) => !OPENING_STEPS.includes(ruleOf(order).step));
}
