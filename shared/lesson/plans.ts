import plans from '../../assets/lesson/plans.json' with { type: 'json' };
import { at } from '../model/index.ts';

/** Ready-made course of a lesson; seconds throughout. `orders` and `bench` are the time to think. */
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
  return PLANS.find((plan) => plan.id === id) ?? at(PLANS, 0);
}

/** Milliseconds in which what the phase before brought is told, on top of the time to think. */
const TELLING = { orders: 15_000, bench: 5000 } as const;

/** Milliseconds of a phase in which a student is told what the one before brought; nothing has happened before the first. */
export function tellingLasts(round: number, phase: 'orders' | 'bench'): number {
  return round === 1 && phase === 'orders' ? 0 : TELLING[phase];
}

/** Milliseconds that a phase lasts: the plan's time to think, `pace` percent of it, after what is told first. */
export function phaseLasts(plan: Plan, round: number, phase: 'orders' | 'bench', pace = 100): number {
  const think = Math.floor((plan[phase] * (round === 1 ? plan.firstRound : 100) * pace) / 10);
  return tellingLasts(round, phase) + think;
}
