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
export type Strategies<K extends OrderKind> = { [P in K]: Strategy<P> };

/** All that speaks for or against it is in its forecast. */
export const forecastSaysAll = (): Reason[] => [];

export function demandOf({ view, option }: Situation): PublicDemand | undefined {
  return option.target.demand === undefined ? undefined : view.demands.find((d) => d.id === option.target.demand);
}

export function caseOf({ view, option }: Situation): PublicCase | undefined {
  return option.target.case === undefined ? undefined : view.cases.find((c) => c.id === option.target.case);
}
