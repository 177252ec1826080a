import type {
  Case,
  CaseId,
  Cause,
  CauseCode,
  Forecast,
  GameState,
  Ground,
  Merits,
  Ruling,
  SeatId,
  WeightMove,
} from '../../model/index.ts';
import { at, NONE, WON_BY } from '../../model/index.ts';
import { likely, meter, sure } from '../order-kit/foresight.ts';
import { effectOf, parameterOf } from '../resolution.ts';
import { argumentsOf, losingArguments } from './arguments.ts';
import { pointsOutside } from './bands.ts';
import { benchOf, courtOf, lastRuling, unreadBriefs } from './docket.ts';
import { filersOf, meritsOf, rawTotal } from './merits.ts';
import { sizesUnknown } from './odds.ts';
import { foundForHearing } from './open-facts.ts';
import { outcomeEffects } from './outcome-effects.ts';
import { precedentOf } from './precedent.ts';
import { wonBrief, wonBriefCode } from './won-brief.ts';

/** Cause of each ruling's effects. */
export const RULED = {
  quash: 'ruledQuash',
  defer: 'ruledDefer',
  narrow: 'ruledNarrow',
  enforce: 'ruledEnforce',
} as const;

/** A ruling as it is given: what, on which ground, in which words, which argument it answers, and whether the order is stayed for the appeal. */
export type Decision = { ruling: Ruling; ground: Ground; reasons: string; reply: string; stay: boolean };

/** All that a ruling surely changes in numbers; how it is judged hangs on facts that nobody may know yet. */
export function rulingEffects(state: GameState, id: CaseId, decision: Decision): Forecast[] {
  const record = at(state.cases, id);
  const court = courtOf(state, record);
  const { ruling } = decision;
  const cause: Cause = causeOf(RULED[ruling], record, court);
  return [
    ...sure(
      causeOf('factsFound', record, court),
      meter(court, 'legitimacy', foundForHearing(record) * effectOf(state, 'rule.found.legitimacy')),
    ),
    ...replyEffects(state, record, decision, court),
    ...groundEffects(state, record, decision, court),
    ...sure(cause, ...dutyEffects(state, record, ruling, court)),
    ...outcomeEffects(state, record, ruling, cause),
    ...reversalEffects(state, record, ruling),
    ...precedentEffects(state, record, decision, court),
    ...briefEffects(state, record, ruling),
    ...(decision.stay && record.kind === 'challenge' && ruling === 'enforce' ? stayEffects(state, record, court) : []),
  ];
}

/** The ruling that gives the other side as much. */
const MIRRORED = { enforce: 'quash', narrow: 'defer', defer: 'narrow', quash: 'enforce' } as const;

/** What a ruling does to the court's two duties, order and rights: who asks is the state, unless the matter says otherwise. */
function dutyEffects(state: GameState, record: Case, ruling: Ruling, court: SeatId) {
  const side = record.kind === 'docket' ? at(state.setup.scenario.docket, record.docket).rights : 'against';
  const counted = side === 'for' ? MIRRORED[ruling] : ruling;
  const of = (name: string) => effectOf(state, `rule.${counted}.${name}`);
  return [meter(court, 'order', of('order')), meter(court, 'rights', side === 'both' ? 0 : of('rights'))];
}

/** What staying an order brings the court. */
export function stayEffects(state: GameState, record: Case, court: SeatId): Forecast[] {
  return sure(
    causeOf('orderStayed', record, court),
    meter(court, 'rights', effectOf(state, 'stay.rights')),
    meter(court, 'order', effectOf(state, 'stay.order')),
  );
}

/** Points a ruling would lie outside the band of what is known now. */
export function boldness({ total, bands }: Merits, ruling: Ruling): number {
  return pointsOutside(ruling, total, bands);
}

/** How a ruling is judged: by the merits with every fact counted. */
export function judgedEffects(state: GameState, record: Case, bold: number): Forecast[] {
  return sure(judgedCause(record, courtOf(state, record), bold), judged(state, record, bold));
}

/** How a ruling may be judged, with the real odds over the facts that nobody has found; what it costs out of its band is the mean of what it may cost. */
export function judgedForecast(state: GameState, record: Case, ruling: Ruling): Forecast[] {
  const { parts, bands } = meritsOf(state, record.id);
  const totals = spreadOf(rawTotal(parts), sizesUnknown(record.facts));
  const counts = new Map<number, number>();
  for (const total of totals) {
    const bold = pointsOutside(ruling, Math.max(0, Math.min(100, total)), bands);
    counts.set(bold, (counts.get(bold) ?? 0) + 1);
  }
  if (counts.size === 1) return judgedEffects(state, record, at([...counts.keys()], 0));
  const court = courtOf(state, record);
  const bold = [...counts].filter(([points]) => points > 0);
  const boldCount = bold.reduce((sum, [, count]) => sum + count, 0);
  const loss = bold.reduce((sum, [points, count]) => sum + count * legitimacyOf(state, points), 0);
  const odds = Math.max(1, Math.min(99, Math.round((boldCount * 100) / totals.length)));
  const outside = likely(
    boldCount === totals.length ? 100 : odds,
    judgedCause(record, court, 1),
    meter(court, 'legitimacy', Math.round(loss / boldCount)),
  );
  if (boldCount === totals.length) return outside;
  return [...likely(100 - odds, judgedCause(record, court, 0), judged(state, record, 0)), ...outside];
}

function spreadOf(total: number, unknown: readonly number[]): number[] {
  let totals = [total];
  for (const size of unknown) totals = totals.flatMap((one) => [one + size, one - size]);
  return totals;
}

function judgedCause(record: Case, court: SeatId, bold: number): Cause {
  return causeOf(bold === 0 ? 'ruledInBand' : 'ruledBold', record, court);
}

function judged(state: GameState, record: Case, bold: number) {
  return meter(courtOf(state, record), 'legitimacy', legitimacyOf(state, bold));
}

/** Answering the best that the losing side has said makes a ruling more trusted. */
function replyEffects(state: GameState, record: Case, { ruling, reply }: Decision, court: SeatId): Forecast[] {
  if (reply === '') return [];
  const losing = losingArguments(argumentsOf(state, record, meritsOf(state, record.id).parts), ruling);
  const answered = losing.find(({ code, legitimacy }) => code === reply && legitimacy > 0);
  return answered ? sure(causeOf('ruledReply', record, court), meter(court, 'legitimacy', answered.legitimacy)) : [];
}

/**
 * A ruling is trusted more where it rests on the test that speaks loudest for it, less where its test points the other
 * way. Comity bears out any ruling and convinces nobody.
 */
function groundEffects(state: GameState, record: Case, { ruling, ground }: Decision, court: SeatId): Forecast[] {
  if (record.kind === 'docket' || ground === 'comity') return [];
  const tests = meritsOf(state, record.id).parts.filter(({ group }) => group === 'tests');
  const pulls = tests.map(({ code, value }) => ({ code, pull: pullOf(ruling, value) }));
  const own = pulls.find(({ code }) => code.startsWith(ground))?.pull ?? 0;
  if (own <= 0) return trust(state, record, court, 'ruledUnfounded', 'rule.unfounded.legitimacy');
  if (pulls.some(({ pull }) => pull > own)) return [];
  return trust(state, record, court, 'ruledFounded', 'rule.founded.legitimacy');
}

function trust(state: GameState, record: Case, court: SeatId, code: CauseCode, effect: string): Forecast[] {
  return sure(causeOf(code, record, court), meter(court, 'legitimacy', effectOf(state, effect)));
}

/** How far a test of so many points speaks for a ruling: a narrowed order needs one that counts, on either side. */
function pullOf(ruling: Ruling, points: number): number {
  if (ruling === 'narrow') return Math.abs(points);
  return ruling === 'enforce' ? points : -points;
}

/** In band a court is trusted more; outside it loses a point for every few points of distance. */
function legitimacyOf(state: GameState, bold: number): number {
  if (bold === 0) return effectOf(state, 'rule.inBand.legitimacy');
  const per = parameterOf(state, 'bold.perPoints');
  return effectOf(state, 'rule.bold.legitimacy') - Math.floor((bold + per - 1) / per);
}

/** The highest court's reversal costs the court below; less if that court had paused its own order. */
function reversalEffects(state: GameState, record: Case, ruling: Ruling): Forecast[] {
  const before = lastRuling(record);
  if (!before || before.ruling === ruling || record.level < parameterOf(state, 'level.top')) return [];
  const by = effectOf(state, record.stayed ? 'reversed.stayed.legitimacy' : 'reversed.legitimacy');
  return sure(causeOf('reversed', record, before.court), meter(before.court, 'legitimacy', by));
}

function precedentEffects(state: GameState, record: Case, decision: Decision, court: SeatId): Forecast[] {
  const bench = benchOf(state, record);
  return movesOf(state, record, decision.ground).flatMap((move) => {
    const code = move.jurisdiction !== bench ? 'precedentAbroad' : move.to > move.from ? 'precedent' : 'precedentRival';
    return sure(causeOf(code, record, court), { on: 'weight', ...move });
  });
}

/** How a ruling would move case law. */
export function movesOf(state: GameState, record: Case, ground: Ground): WeightMove[] {
  return precedentOf(state, benchOf(state, record), record.level, ground);
}

/** Those whose side won are heard with more respect. */
function briefEffects(state: GameState, record: Case, ruling: Ruling): Forecast[] {
  return unreadBriefs(record)
    .filter(({ side }) => WON_BY[side].includes(ruling))
    .flatMap((brief) => filersOf(brief).map((seat) => ({ seat, foreseen: brief.foreseen })))
    .flatMap(({ seat, foreseen }) =>
      sure(causeOf(wonBriefCode(foreseen), record, seat), wonBrief(state, seat, foreseen)),
    );
}

function causeOf(code: CauseCode, record: Case, seat: SeatId): Cause {
  const cause: Cause = { code, case: record.id };
  if (seat !== NONE) cause.seat = seat;
  if (record.demand !== NONE) cause.demand = record.demand;
  return cause;
}
