import type { Demand } from './state.ts';

const OPEN = ['asked', 'contested', 'inForce', 'stayed', 'refused'] as const;
export type OpenStatus = (typeof OPEN)[number];

/** Whether an order still wants something of its company. */
export function isOpenDemand<D extends Demand>(demand: D): demand is D & { status: OpenStatus } {
  const open: readonly Demand['status'][] = OPEN;
  return open.includes(demand.status);
}
