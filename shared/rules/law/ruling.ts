import type { Case, CaseId, GameState, Ground, PrecedentId, Ruling, RulingRecord, SeatId } from '../../model/index.ts';
import { at, TESTS } from '../../model/index.ts';
import { carryOut } from '../order-kit/consequences.ts';
import { parameterOf, type Resolution, tally } from '../resolution.ts';
import { bandOf, pointsOutside } from './bands.ts';
import { endCase } from './case-end.ts';
import { setPrecedent } from './citing.ts';
import { deferToTreaty } from './deferral.ts';
import { endDemand } from './demand-life.ts';
import { benchOf, courtOf, lastRuling } from './docket.ts';
import { factsOf } from './facts.ts';
import { directionsOf } from './five-tests.ts';
import { meritsOf, testsAreSetAside, trueMeritsOf } from './merits.ts';
import { findFact, foundForHearing, unknownFacts } from './open-facts.ts';
import { isSecretHelp } from './open-matters.ts';
import { cashDue, forbids } from './outcome-effects.ts';
import { type Decision, judgedEffects, movesOf, RULED, rulingEffects } from './ruling-effects.ts';

/** Gives a ruling and carries it out; the appeal, if one comes, is lodged at the next Bench. */
export function giveRuling(r: Resolution, id: CaseId, decision: Decision): void {
  const { state } = r;
  const record = at(state.cases, id);
  const court = courtOf(state, record);
  const ruled = recordOf(state, id, decision);
  const effects = [...judgedEffects(state, record, ruled.bold), ...rulingEffects(state, id, decision)];
  const changed = changingPrecedents(state, id);
  const reversed = ruled.reverses ? lastRuling(record) : undefined;
  const stayed = decision.stay && decision.ruling === 'enforce' && record.kind === 'challenge';
  const isTop = ruled.level >= parameterOf(state, 'level.top');

  r.emit({ type: 'ruled', case: id, record: ruled });
  for (const precedent of ruled.cited)
    r.emit({ type: 'precedentCited', case: id, precedent, changed: changed.includes(precedent) });
  for (const { fact } of unknownFacts(record)) findFact(r, id, fact, 'ruling');
  r.emit({ type: 'caseChanged', case: id, set: { status: 'ruled', stayed }, why: RULED[decision.ruling] });
  carryOut(r, effects, court);
  setPrecedent(r, record, ruled);
  countRuling(r, court, ruled);
  if (reversed && isTop) tally(r, reversed.court, 'reversed');
  if (record.kind === 'challenge') {
    countWin(r, at(state.demands, record.demand).company, reversed?.ruling, decision.ruling, record.rulings.length > 1);
    settleDemand(r, record.demand, decision.ruling, stayed);
  } else if (record.kind === 'suit') {
    r.emit({ type: 'obedienceJudged', demand: record.demand, case: id, forbidden: forbids(decision.ruling) });
  } else if (record.kind === 'fine') settleFine(r, record.fine, decision.ruling);
  if (record.kind !== 'challenge') endCase(r, id, 'decided');
  else if (isTop) endCase(r, id, 'topCourt');
}

/** Precedents without which the merits would lie in another band. */
function changingPrecedents(state: GameState, id: CaseId): PrecedentId[] {
  const { parts, bands } = meritsOf(state, id);
  const { total, band } = trueMeritsOf(state, id);
  return parts.flatMap(({ precedent, value }) =>
    precedent !== undefined && bandOf(total - value, bands) !== band ? [precedent] : [],
  );
}

/** The ground a neutral court rests on: the heaviest test that points its ruling's way, or comity where the tests do not decide. */
export function naturalGround(state: GameState, record: Case, ruling: Ruling): Ground {
  if (record.kind === 'docket') return at(at(state.setup.scenario.docket, record.docket).grounds, 0);
  if (testsAreSetAside(state, record)) return 'comity';
  const weights = at(state.jurisdictions, benchOf(state, record)).weights;
  const way = ruling === 'enforce' || ruling === 'narrow' ? 1 : -1;
  const directions = directionsOf(state, factsOf(state, at(state.demands, record.demand)));
  const worth = TESTS.map((_, index) => at(weights, index) + (directions[index] === way ? 10 : 0));
  return at(TESTS, worth.indexOf(Math.max(...worth)));
}

function recordOf(state: GameState, id: CaseId, { ruling, ground, reasons, reply }: Decision): RulingRecord {
  const record = at(state.cases, id);
  const { parts, bands } = meritsOf(state, id);
  const { total, band } = trueMeritsOf(state, id);
  const before = lastRuling(record);
  return {
    round: state.round,
    level: record.level,
    court: courtOf(state, record),
    merits: total,
    lean: record.lean,
    band,
    ruling,
    ground,
    reasons,
    reply,
    found: foundForHearing(record),
    cited: parts.flatMap(({ precedent }) => (precedent === undefined ? [] : [precedent])),
    bold: pointsOutside(ruling, total, bands),
    reverses: before !== undefined && before.ruling !== ruling,
    moves: movesOf(state, record, ground),
  };
}

function countRuling(r: Resolution, court: SeatId, ruled: RulingRecord): void {
  tally(r, court, 'rulings');
  if (ruled.bold > 0) tally(r, court, 'bold');
  if (ruled.ruling === 'defer') tally(r, court, 'deferrals');
}

/** A case counts as won once, and no longer when the win is reversed. */
function countWin(r: Resolution, company: SeatId, reversed: Ruling | undefined, ruling: Ruling, again: boolean): void {
  const isWin = (one: Ruling | undefined) => one === 'quash' || one === 'defer';
  const was = again ? isWin(reversed ?? ruling) : false;
  const by = Number(isWin(ruling)) - Number(was);
  if (by !== 0) tally(r, company, 'wins', by);
}

function settleFine(r: Resolution, fine: number, ruling: Ruling): void {
  const collected = cashDue(ruling, at(r.state.fines, fine).imposed);
  const status = collected === 0 ? 'fallen' : 'collected';
  r.emit({ type: 'fineChanged', fine, set: { status, collected } });
}

function settleDemand(r: Resolution, id: number, ruling: Ruling, stayed: boolean): void {
  if (ruling === 'enforce')
    r.emit({ type: 'demandChanged', demand: id, set: { status: stayed ? 'stayed' : 'inForce' }, why: RULED.enforce });
  else if (ruling === 'narrow' && isSecretHelp(at(r.state.demands, id)))
    r.emit({ type: 'demandChanged', demand: id, set: { status: 'inForce', issued: 'narrowed' }, why: RULED.narrow });
  else if (ruling === 'narrow') endDemand(r, id, 'narrowed', RULED.narrow, 'court');
  else if (ruling === 'quash') endDemand(r, id, 'quashed', RULED.quash, 'court');
  else deferToTreaty(r, id, 'court');
}
