import type { OrderKind, ScenarioMoment } from '../../../shared/model/index.ts';
import type { ActKind } from './acts.ts';

/** How close history came: the same move in the same months, the same move at another time, or what else happened then. */
export type HistoryMatch = { how: 'sameMove' | 'otherTime' | 'sameTime' | 'nothing'; moments: ScenarioMoment[] };

/** Order kinds of the game that a move answers to, in the words of the scenario's moments. */
const ORDERS: Record<ActKind, readonly OrderKind[]> = {
  directOrder: ['demand'],
  challenge: ['challenge'],
  handOver: ['comply'],
  partHandOver: ['narrow'],
  refusal: ['refuse', 'contempt'],
  enforce: ['rule'],
  narrow: ['rule'],
  defer: ['rule'],
  quash: ['rule'],
  reachLaw: ['law'],
  law: [],
  lawEnded: [],
  treatySigned: ['treaty'],
  treatySuspended: ['suspend'],
  exposure: ['covert'],
  hostSuit: ['hostSuit'],
  fine: ['fine'],
  granted: ['grant'],
  denied: ['deny'],
  news: [],
};

/** Two rulings of one round belong together; of things that merely happened then, the last tells where it stood. */
const MOST = 2;

/** What really happened beside a move of the game. */
export function historyBeside(act: { kind: ActKind; round: number }, moments: readonly ScenarioMoment[]): HistoryMatch {
  const kin = moments.filter(({ orders }) => ORDERS[act.kind].some((kind) => orders.includes(kind)));
  const then = moments.filter(({ round }) => round === act.round);
  const same = kin.filter(({ round }) => round === act.round);
  if (same.length > 0) return { how: 'sameMove', moments: same.slice(-MOST) };
  const [nearest] = [...kin].sort((a, b) => Math.abs(a.round - act.round) - Math.abs(b.round - act.round));
  if (nearest) return { how: 'otherTime', moments: [nearest] };
  return then.length > 0 ? { how: 'sameTime', moments: then.slice(-1) } : { how: 'nothing', moments: [] };
}
