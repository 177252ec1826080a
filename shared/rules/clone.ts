import type { Case, GameState, Jurisdiction, Seat, Stream, StreamName } from '../model/index.ts';
import { STREAMS } from '../model/index.ts';

/** A copy that shares nothing with the original but its setup and what is never changed in place: orders, terms, past rulings and briefs. */
export function clone(state: GameState): GameState {
  return {
    ...state,
    seats: state.seats.map(cloneSeat),
    jurisdictions: state.jurisdictions.map(cloneJurisdiction),
    relations: state.relations.slice(),
    treaties: state.treaties.map(shallow),
    bills: state.bills.map(shallow),
    datacenters: state.datacenters.map(shallow),
    holdings: state.holdings.map(shallow),
    files: state.files.map((file) => ({ ...file, by: { ...file.by } })),
    demands: state.demands.map(shallow),
    requests: state.requests.map(shallow),
    coverts: state.coverts.map(shallow),
    cases: state.cases.map(cloneCase),
    precedents: state.precedents.map(shallow),
    breaches: state.breaches.map(shallow),
    fines: state.fines.map(shallow),
    deals: state.deals.map(shallow),
    pressures: state.pressures.map(shallow),
    opportunities: state.opportunities.map(shallow),
    grievances: state.grievances.map(shallow),
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

const shallow = <T extends object>(record: T): T => ({ ...record });

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
  return { ...jurisdiction, laws: jurisdiction.laws.map(shallow), weights: [...jurisdiction.weights] };
}

function cloneCase(record: Case): Case {
  return {
    ...record,
    briefs: record.briefs.slice(),
    facts: record.facts.map(shallow),
    rulings: record.rulings.slice(),
  };
}

function cloneStreams(streams: Record<StreamName, Stream>): Record<StreamName, Stream> {
  const copy = { ...streams };
  for (const name of STREAMS) copy[name] = [...streams[name]];
  return copy;
}
