import type { Debrief } from '../../../shared/model/index.ts';
import { NONE } from '../../../shared/model/index.ts';
import { type Act, type ActKind, actsOf } from './acts.ts';
import { moved } from './rounds.ts';

/** A move after which the game went another way. `number` counts from 1 in order of rounds. */
export type TurningPoint = Act & { number: number };

const MOST = 4;

/** What a move is worth as a turn beyond the numbers it moved: it changes what others may do afterwards. */
const TURN: Record<ActKind, number> = {
  directOrder: 1,
  challenge: 2,
  handOver: 3,
  partHandOver: 1,
  refusal: 3,
  enforce: 4,
  narrow: 3,
  defer: 4,
  quash: 4,
  reachLaw: 12,
  law: 6,
  lawEnded: 4,
  treatySigned: 6,
  treatySuspended: 7,
  exposure: 6,
  hostSuit: 3,
  fine: 3,
  granted: 1,
  denied: 2,
  news: 0,
};

/** The first move of a kind opens a road; later ones follow it. */
const FIRST_USE = 3;
/** A background case moves case law, but nobody at the table was party to it. */
const BACKGROUND_SHARE = 2;

/**
 * Picks up to four moves that turned the game, at most one a round and no kind twice while another kind is near it,
 * by how much Comity and meters moved, by what they opened, and by how bold a ruling was.
 */
export function turningPointsOf(debrief: Pick<Debrief, 'view' | 'timeline'>): TurningPoint[] {
  const acts = actsOf(debrief).filter(({ round }) => isPlayed(debrief.view, round));
  const firsts = new Set(acts.filter((act, i) => acts.findIndex(({ kind }) => kind === act.kind) === i));
  const weights = new Map(acts.map((act) => [act, weightOf(act) + (firsts.has(act) ? FIRST_USE : 0)]));
  const weighed = [...weights].filter(([, weight]) => weight > FIRST_USE + 1);
  const chosen: Act[] = [];
  while (chosen.length < MOST) {
    const free = weighed.filter(([{ round }]) => chosen.every((act) => act.round !== round));
    const [best] = free.sort(([a, x], [b, y]) => fresh(b, y, chosen) - fresh(a, x, chosen) || a.round - b.round);
    if (!best) break;
    chosen.push(best[0]);
  }
  return chosen.sort((a, b) => a.round - b.round).map((act, i) => ({ ...act, number: i + 1 }));
}

/** Of a game that was ended in a Briefing, the news of the round that was not played is in the timeline; no curve goes so far. */
function isPlayed({ phase, history }: Debrief['view'], round: number): boolean {
  return phase !== 'over' || round < history.comity.length;
}

/** How strongly a move turned the game. */
export function weightOf({ kind, about, changes }: Act): number {
  let weight = TURN[kind];
  for (const change of changes) {
    const by = Math.abs(moved(change));
    if (change.type === 'comityChanged') weight += 3 * by;
    else if (change.type === 'weightChanged') weight += 2 * by;
    else if (change.type !== 'purseChanged') weight += by;
  }
  if (about.ruling) {
    const { bold, reverses } = about.ruling;
    weight += Math.floor(bold / 2) + (reverses ? 4 : 0);
    if (about.company === undefined) weight = Math.floor(weight / BACKGROUND_SHARE);
  }
  return weight + 3 * (about.mooted ?? 0);
}

/** A kind that has been chosen already counts half. */
function fresh({ kind }: Act, weight: number, chosen: readonly Act[]): number {
  return chosen.some((act) => act.kind === kind) ? weight / 2 : weight;
}

/** Everyone whose move it was or whom it struck. */
export function actorsOf({ about, changes }: Act): number[] {
  const struck = changes.flatMap((change) => (change.type === 'meterChanged' ? [change.seat] : []));
  return [...new Set([about.seat ?? NONE, about.company ?? NONE, ...struck])].filter((seat) => seat !== NONE);
}
