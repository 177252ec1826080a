import type { Option, OrderKind, PublicSeat, Reason, SeatView } from '../../model/index.ts';
import { company } from './company.ts';
import { court } from './court.ts';
import { government } from './government.ts';
import { parties } from './parties.ts';
import type { Strategies, Strategy } from './strategy.ts';

const STRATEGIES: Strategies<OrderKind> = { ...government, ...company, ...court, ...parties };

/** What the forecast of one phase cannot show: where a course leads. Small, plain rules, each with its own reason. */
export function strategyBias(view: SeatView, me: PublicSeat, option: Option): Reason[] {
  const strategy = STRATEGIES[option.order.kind as keyof typeof STRATEGIES] as Strategy<OrderKind> | undefined;
  return strategy?.({ view, me, option, left: view.rounds - view.round }, option.order) ?? [];
}
