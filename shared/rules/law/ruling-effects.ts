import type {
  Case,
  CaseId,
  Cause,
  Forecast,
  GameState,
  Ruling,
  SeatId,
  Side,
  Test,
  WeightMove,
} from '../../model/index.ts';
import { NONE } from '../../model/index.ts';
import { meter, sure } from '../orders/foresight.ts';
import { effectOf, parameterOf } from '../resolution.ts';
import { pointsOutside } from './bands.ts';
import { benchOf, courtOf, lastRuling, unreadBriefs } from './docket.ts';
import { filersOf, meritsOf } from './merits.ts';
import { outcomeEffects } from './outcome-effects.ts';
import { precedentOf } from './precedent.ts';

/** Cause of each ruling's effects. */
export const RULED = {
  quash: 'ruledQuash',
  defer: 'ruledDefer',
  narrow: 'ruledNarrow',
  enforce: 'ruledEnforce',
} as const;

/** A ruling as it is given: what, on which ground, in which words, and whether the order is stayed for the appeal. */
export type Decision = { ruling: Ruling; ground: Test; reasons: string; stay: boolean };

/** All that a ruling surely changes in numbers. */
export function rulingEffects(state: GameState, id: CaseId, decision: Decision): Forecast[] {
  const record = state.cases[id];
  const court = courtOf(state, record);
  const { ruling } = decision;
  const cause: Cause = causeOf(RULED[ruling], record, court);
  const of = (name: string) => effectOf(state, `rule.${ruling}.${name}`);
  const bold = boldness(state, id, ruling);
  return [
    ...sure(
      causeOf(bold === 0 ? 'ruledInBand' : 'ruledBold', record, court),
      meter(court, 'legitimacy', legitimacyOf(state, bold)),
    ),
    ...sure(cause, meter(court, 'order', of('order')), meter(court, 'rights', of('rights'))),
    ...outcomeEffects(state, record, ruling, cause),
    ...reversalEffects(state, record, ruling),
    ...precedentEffects(state, record, decision, court),
    ...briefEffects(state, record, ruling),
    ...(decision.stay && record.kind === 'challenge' && ruling === 'enforce' ? stayEffects(state, record, court) : []),
  ];
}

/** What staying an order brings the court. */
export function stayEffects(state: GameState, record: Case, court: SeatId): Forecast[] {
  return sure(
    causeOf('orderStayed', record, court),
    meter(court, 'rights', effectOf(state, 'stay.rights')),
    meter(court, 'order', effectOf(state, 'stay.order')),
  );
}

/** Points a ruling would lie outside the band now. */
export function boldness(state: GameState, id: CaseId, ruling: Ruling): number {
  const { total, bands } = meritsOf(state, id);
  return pointsOutside(ruling, total, bands);
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
  return movesOf(state, record, decision).flatMap((move) => {
    const code = move.jurisdiction !== bench ? 'precedentAbroad' : move.to > move.from ? 'precedent' : 'precedentRival';
    return sure(causeOf(code, record, court), { on: 'weight', ...move });
  });
}

/** How a ruling would move case law. */
export function movesOf(
  state: GameState,
  record: Case,
  { ruling, ground }: Pick<Decision, 'ruling' | 'ground'>,
): WeightMove[] {
  return precedentOf(state, benchOf(state, record), record.level, ground, boldness(state, record.id, ruling) > 0);
}

/** Those whose side won are heard with more respect; a narrowed order is nobody's win. */
function briefEffects(state: GameState, record: Case, ruling: Ruling): Forecast[] {
  const winner: Side | undefined = ruling === 'enforce' ? 'for' : ruling === 'narrow' ? undefined : 'against';
  return unreadBriefs(record)
    .filter((brief) => brief.side === winner)
    .flatMap(filersOf)
    .flatMap((seat) =>
      sure(
        causeOf('briefWon', record, seat),
        meter(seat, state.seats[seat].role === 'company' ? 'trust' : 'standing', effectOf(state, 'brief.won')),
      ),
    );
}

function causeOf(code: string, record: Case, seat: SeatId): Cause {
  const cause: Cause = { code, case: record.id };
  if (seat !== NONE) cause.seat = seat;
  if (record.demand !== NONE) cause.demand = record.demand;
  return cause;
}
