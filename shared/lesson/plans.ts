import plans from '../../assets/lesson/plans.json' with { type: 'json' };

/** Ready-made course of a lesson; seconds throughout. */
export type Plan = {
  id: '45' | '50' | '90';
  minutes: number;
  orders: number;
  bench: number;
  /** Percent of the usual time that round 1 gets, as everything is new then. */
  firstRound: number;
  /** All worlds pause after this round for a break; 0 for none. */
  breakAfter: number;
};

export const PLANS = plans as readonly Plan[];

/** The plan of that id; the 45-minute one if there is none. */
export function planOf(id: string): Plan {
  return PLANS.find((plan) => plan.id === id) ?? PLANS[0];
}

/** Milliseconds that a phase lasts; `pace`: percent of the plan's time. */
export function phaseLasts(plan: Plan, round: number, phase: 'orders' | 'bench', pace = 100): number {
  return Math.floor((plan[phase] * (round === 1 ? plan.firstRound : 100) * pace) / 10);
}
