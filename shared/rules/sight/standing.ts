import { at, type GameState, isOpenDemand, NONE, type Seat, type SeatId } from '../../model/index.ts';
import { courtOf, lastRuling } from '../law/docket.ts';
import { meritsOf } from '../law/merits.ts';
import { isFresh, isOpenRequest, openFilesOf } from '../law/open-matters.ts';
import { reversalOdds } from '../law/reversal.ts';
import { parameterOf } from '../resolution.ts';
import { agendaOf } from '../scoring/agendas.ts';
import { hundredthsOf } from '../scoring/score.ts';

/** What a seat holds and what hangs over it, in named numbers: all that its final score may grow from. */
export type Standing = Named & { score: number };
type Named = Record<string, number>;

/** A seat's standing. It names nothing that the seat itself does not know. */
export function standingOf(state: GameState, id: SeatId): Standing {
  const seat = at(state.seats, id);
  const { weights } = at(state.setup.scenario.seats, id);
  const { rule, now, points } = agendaOf(state, id);
  const standing: Standing = {
    score: hundredthsOf(state, id) / 100,
    comity: state.comity,
    fragile: Math.max(0, 25 - state.comity),
    purse: seat.purse,
    poor: Math.max(0, 2 - seat.purse),
    agendaPoints: points,
    [`agenda.${rule.id}`]: 1,
    [`agenda.${rule.id}.now`]: now,
    [`agenda.${rule.id}.points`]: points,
    // Beside 'now', which is linear, these let each step have a slope of its own on either side.
    [`agenda.${rule.id}.toFirst`]: Math.max(0, rule.first - now),
    [`agenda.${rule.id}.toSecond`]: Math.max(0, rule.second - now),
  };
  for (const [index, meter] of seat.meters.entries()) {
    standing[`meter${index}`] = meter;
    standing[`weighted${index}`] = (meter * at(weights, index)) / 100;
  }
  const more = { government: ofGovernment, company: ofCompany, court: ofCourt }[seat.role];
  return { ...standing, ...more(state, seat) };
}

function ofGovernment(state: GameState, seat: Seat): Named {
  const home = seat.jurisdiction;
  const standing = {
    openGravity: 0,
    lateGravity: 0,
    evidence: 0,
    freshEvidence: 0,
    roadAsked: 0,
    roadGranted: 0,
    roadServed: 0,
    roadContested: 0,
    roadInForce: 0,
    covertHidden: state.coverts.filter((one) => one.jurisdiction === home && !one.exposed).length,
    finable: state.breaches.filter((one) => one.jurisdiction === home && !one.fined).length,
    friends: 0,
    foes: 0,
    treaties: state.treaties.filter(
      (one) => (one.a === home || one.b === home) && one.kind !== 'mla' && one.status === 'inForce',
    ).length,
    laws: at(state.jurisdictions, home).laws.length,
  };
  for (const other of state.jurisdictions) {
    const relation = at(state.relations, home * state.jurisdictions.length + other.id);
    standing[relation > 0 ? 'friends' : 'foes'] += relation;
  }
  for (const file of openFilesOf(state, home)) {
    const share = Math.min(1, file.evidence / file.need);
    const missing = file.gravity * (1 - share);
    standing.openGravity += file.gravity;
    if (file.due <= state.round) standing.lateGravity += missing;
    standing.evidence += file.gravity * share;
    if (isFresh(file, state.round, parameterOf(state, 'file.freshRounds')))
      standing.freshEvidence += file.gravity * share;
    const request = state.requests.find((one) => one.file === file.id && isOpenRequest(one));
    const demand = state.demands.find((one) => one.file === file.id && isOpenDemand(one));
    if (request) standing[request.status === 'granted' ? 'roadGranted' : 'roadAsked'] += missing;
    if (demand?.status === 'contested') standing.roadContested += (missing * meritsOf(state, demand.case).total) / 50;
    else if (demand?.status === 'inForce') standing.roadInForce += missing;
    else if (demand) standing.roadServed += missing;
  }
  return standing;
}

function ofCompany(state: GameState, seat: Seat): Named {
  const own = state.holdings.filter(({ company }) => company === seat.id);
  const standing = {
    asked: 0,
    contested: 0,
    merits: 0,
    inForce: 0,
    stayed: 0,
    refused: 0,
    ladder: 0,
    hostSuits: 0,
    breaches: state.breaches.filter((one) => one.company === seat.id && !one.fined).length,
    hardening: seat.hardening,
    markets: seat.markets.length,
    regions: seat.tally.regions,
    unreported: seat.tally.foughtSinceReport,
    programme: seat.tally.programme,
    ownKeys: own.filter(({ keys }) => keys === 'provider').length / Math.max(1, own.length),
    trustHigh: Number(seat.meters[1] >= parameterOf(state, 'drift.trustHigh')),
    trustFair: Number(seat.meters[1] >= parameterOf(state, 'drift.trustFair')),
    goodHigh: Number(seat.meters[2] >= parameterOf(state, 'drift.goodHigh')),
    goodLow: Number(seat.meters[2] < parameterOf(state, 'drift.goodLow')),
  };
  for (const demand of state.demands) {
    if (demand.company !== seat.id || !isOpenDemand(demand)) continue;
    standing[demand.status]++;
    standing.ladder += demand.ladder;
    if (demand.forbidden) standing.hostSuits++;
    if (demand.status === 'contested') standing.merits += meritsOf(state, demand.case).total - 50;
  }
  return standing;
}

function ofCourt(state: GameState, seat: Seat): Named {
  const standing = {
    argued: 0,
    mayBeReversed: 0,
    defied: 0,
    bold: seat.tally.bold,
    reversed: seat.tally.reversed,
    rulings: seat.tally.rulings,
  };
  for (const record of state.cases) {
    const last = lastRuling(record);
    if (courtOf(state, record) !== seat.id) continue;
    if (record.status === 'argued') standing.argued++;
    if (last?.court === seat.id && (record.status === 'ruled' || record.status === 'argued'))
      standing.mayBeReversed += reversalOdds(state, record, last.ruling) / 100;
  }
  for (const demand of state.demands)
    if (demand.status === 'refused' && demand.case !== NONE && courtOf(state, at(state.cases, demand.case)) === seat.id)
      standing.defied++;
  return standing;
}
