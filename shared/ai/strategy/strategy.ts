import type {
  Option,
  OrderKind,
  OrderOf,
  PublicCase,
  PublicDemand,
  PublicSeat,
  Reason,
  SeatView,
} from '../../model/index.ts';

/** What an order is judged by: `left` are the rounds after this one. */
export type Situation = { view: SeatView; me: PublicSeat; option: Option; left: number };

/** Where an order of a kind leads, which the forecast of one phase cannot show. */
export type Strategy<K extends OrderKind> = (situation: Situation, order: OrderOf<K>) => Reason[];
export type Strategies<K extends OrderKind> = { [P in Exclude<K, ForecastSaysAll>]: Strategy<P> };

/** Kinds of which all that speaks for or against them is in their forecast. */
export type ForecastSaysAll =
  | 'request'
  | 'fine'
  | 'invest'
  | 'speak'
  | 'grant'
  | 'expediteRequest'
  | 'deny'
  | 'declineTreaty'
  | 'move'
  | 'keys'
  | 'report'
  | 'sue'
  | 'programme'
  | 'narrow'
  | 'stay'
  | 'lift'
  | 'refer'
  | 'direction'
  | 'dialogue'
  | 'unseal'
  | 'scrutiny'
  | 'answerPressure';

export function demandOf({ view, option }: Situation): PublicDemand | undefined {
  return option.target.demand === undefined ? undefined : view.demands.find((d) => d.id === option.target.demand);
}

export function caseOf({ view, option }: Situation): PublicCase | undefined {
  return option.target.case === undefined ? undefined : view.cases.find((c) => c.id === option.target.case);
}
