import type { OrderOf, PublicDemand, SeatView } from '../model/index.ts';

/** The demand that a brief speaks for or against; nothing for a background case. */
export function briefedDemand({ cases, demands }: SeatView, order: OrderOf<'brief'>): PublicDemand | undefined {
  const id = cases.find((one) => one.id === order.case)?.demand;
  return demands.find((demand) => demand.id === id);
}
