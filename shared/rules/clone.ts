import type { Case, GameState, Jurisdiction, Seat, Stream, StreamName } from '../model/index.ts';
import { STREAMS } from '../model/index.ts';

/**
 * A copy that shares nothing with the original but its setup and what is never changed in place: orders, terms, past rulings and briefs.
 * Each list spreads its own records: an engine copies fast where it has seen but one shape.
 */
export function clone(state: GameState): GameState {
  return {
    ...state,
    seats: state.seats.map(cloneSeat),
    jurisdictions: state.jurisdictions.map(cloneJurisdiction),
    relations: state.relations.slice(),
    treaties: state.treaties.map((one) => ({ ...one })),
    bills: state.bills.map((one) => ({ ...one })),
    datacenters: state.datacenters.map((one) => ({ ...one })),
    holdings: state.holdings.map((one) => ({ ...one })),
    files: state.files.map((file) => ({ ...file, by: { ...file.by } })),
    demands: state.demands.map((one) => ({ ...one })),
    requests: state.requests.map((one) => ({ ...one })),
    coverts: state.coverts.map((one) => ({ ...one })),
    cases: state.cases.map(cloneCase),
    precedents: state.precedents.map((one) => ({ ...one })),
    breaches: state.breaches.map((one) => ({ ...one })),
    fines: state.fines.map((one) => ({ ...one })),
    deals: state.deals.map((one) => ({ ...one })),
    pressures: state.pressures.map((one) => ({ ...one })),
    opportunities: state.opportunities.map((one) => ({ ...one })),
    grievances: state.grievances.map((one) => ({ ...one })),
    talk: state.talk.slice(),
    news: state.news.slice(),
    deck: state.deck.slice(),
    docketMerits: state.docketMerits.slice(),
    history: {
      comity: state.history.comity.slice(),
      meters: state.history.meters.slice(),
      scores: state.history.scores.slice(),
      weights: state.history.weights.slice(),
    },
    streams: cloneStreams(state.streams),
  };
}

function cloneSeat(seat: Seat): Seat {
  return {
    ...seat,
    meters: [...seat.meters],
    orders: seat.orders.slice(),
    answers: seat.answers.slice(),
    markets: seat.markets.slice(),
    left: seat.left.slice(),
    readings: seat.readings.slice(),
    tally: { ...seat.tally },
  };
}

function cloneJurisdiction(jurisdiction: Jurisdiction): Jurisdiction {
  return { ...jurisdiction, laws: jurisdiction.laws.map((one) => ({ ...one })), weights: [...jurisdiction.weights] };
}

function cloneCase(record: Case): Case {
  return {
    ...record,
    briefs: record.briefs.slice(),
    facts: record.facts.map((one) => ({ ...one })),
    rulings: record.rulings.slice(),
  };
}

function cloneStreams(streams: Record<StreamName, Stream>): Record<StreamName, Stream> {
  const copy = { ...streams };
  for (const name of STREAMS) copy[name] = [...streams[name]];
  return copy;
}
