import { ANSWERS } from '../../shared/ai/asked.ts';
import { judgeOptions, orderOf } from '../../shared/ai/judge.ts';
import { personalityOf } from '../../shared/ai/personality.ts';
import {
  type GameEvent,
  type GameState,
  matterOf,
  type Order,
  type Phase,
  type Role,
  type SeatId,
  type SeatView,
  type Setup,
} from '../../shared/model/index.ts';
import { clone, newGame, reseed, viewFor } from '../../shared/rules/index.ts';
import type { GameTask } from './game-result.ts';
import { playOn, seenByAi, submit, type Thinker } from './play-on.ts';
import { aiDecisionsOf, type Player } from './player.ts';
import { mean } from './statistics.ts';

/**
 * A decision is what a person sees as one: in the Orders phase which orders to give, at the Bench each question with
 * its answers, and each matter that it may add a word to.
 */
export type Decision = { seat: SeatId; role: Role; round: number; phase: Exclude<Phase, 'over'>; matter: string };

/** Options that are put before a player at once. */
export const OFFERED = 12;
/** Times that the rest of the match is played after each option. */
export const PLAYED_ON = 40;

/** What a decision was worth: how far its best option ended above its middle one, in points of the seat's final score. */
export type Weighed = Decision & {
  seed: number;
  options: number;
  /** Of the options that are on offer, those that the seat's own AI thinks worse than nothing. */
  worse: number;
  gap: number;
  best: string;
};

/** Every decision of a game with two options or more. */
export function decisionsOf(setup: Setup, { seed, players }: GameTask): Decision[] {
  const found: Decision[] = [];
  playOn(newGame(setup, seed), thinkersOf(setup, players), {
    onPhase(state, events) {
      for (const { id, role } of state.seats) {
        const view = viewFor(state, id, events);
        for (const matter of mattersOf(view))
          found.push({ seat: id, role, round: view.round, phase: view.phase as 'orders' | 'bench', matter });
      }
    },
  });
  return found;
}

function mattersOf(view: SeatView): string[] {
  const counts = new Map<string, number>();
  for (const { order } of view.options) {
    const key = keyOf(view, order);
    counts.set(key, (counts.get(key) ?? Number(mayPass(key, order))) + 1);
  }
  return [...counts].flatMap(([key, count]) => (count > 1 ? [key] : []));
}

const ORDERS = 'orders';

function keyOf(view: SeatView, order: Order): string {
  return matterOf(order) ?? (view.phase === 'orders' ? ORDERS : order.kind);
}

/** Whether leaving it alone is one of the choices: where nobody asked. */
function mayPass(key: string, { kind }: Order): boolean {
  return key !== ORDERS && !ANSWERS.includes(kind);
}

/** Plays a game up to a decision, then on from each of its options `plays` times, by practised AIs and with the same chances for each. */
export function weigh(
  setup: Setup,
  { seed, players, decision }: GameTask & { decision: Decision },
  plays = PLAYED_ON,
): Weighed {
  let weighed: Weighed | undefined;
  const state = newGame(setup, seed);
  playOn(state, thinkersOf(setup, players), {
    onPhase(now, events) {
      if (weighed || now.round !== decision.round || now.phase !== decision.phase) return;
      weighed = weighNow(now, events, { seed, players, decision }, plays);
    },
  });
  if (!weighed) throw new Error(`Game ${seed} has no ${decision.phase} of round ${decision.round}.`);
  return weighed;
}

function weighNow(
  state: GameState,
  events: readonly GameEvent[],
  { seed, players, decision }: GameTask & { decision: Decision },
  plays: number,
): Weighed {
  const view = viewFor(state, decision.seat, events);
  const { list, worse } = offered(view, players[decision.seat].personality, decision.matter);
  const finals = list.map((order) =>
    Array.from({ length: plays }, (_, k) => playedOn(state, events, players, decision, order, seed * 1000 + k)),
  );
  const { gap, best } = gapOf(finals);
  return { ...decision, seed, options: list.length, worse, gap, best: JSON.stringify(list[best] ?? 'pass') };
}

/** At most `OFFERED` options, one of them to pass where that can be done: the best of each kind first, by the AI's own judgement, then the best of the rest. */
function offered(view: SeatView, personality: string, matter: string): { list: (Order | undefined)[]; worse: number } {
  const judged = judgeOptions(view, personalityOf(personality), () => 0).filter(
    ({ option }) => keyOf(view, option.order) === matter,
  );
  const kinds = new Set<string>();
  const firsts = judged.filter(({ option: { order } }) => {
    const kind = order.kind === 'rule' ? order.ruling : `${order.kind}.${'side' in order ? order.side : ''}`;
    return !kinds.has(kind) && kinds.add(kind);
  });
  const pass = judged.some(({ option }) => mayPass(matter, option.order)) ? [undefined] : [];
  const chosen = [...firsts, ...judged.filter((one) => !firsts.includes(one))].slice(0, OFFERED - pass.length);
  return {
    list: [...chosen.map((one) => orderOf(view, one)), ...pass],
    worse: chosen.filter(({ value }) => value < 0).length,
  };
}

/** Final score of the seat after it gave the order and everybody played on, with chance and moods from `lot`. */
function playedOn(
  state: GameState,
  events: readonly GameEvent[],
  players: readonly Player[],
  { seat, matter }: Decision,
  order: Order | undefined,
  lot: number,
): number {
  const fork = clone(state);
  reseed(fork, lot);
  if (order) submit(fork, seat, { kind: 'seal', order });
  const others = thinkersOf(
    state.setup,
    players.map((player, i) => ({ ...player, level: 'practised', seed: lot * 100 + i })),
  );
  let decided = false;
  const thinkers = others.map(
    (think, i): Thinker =>
      (view) => {
        if (i !== seat || decided) return think(view);
        decided = true;
        const open = view.options.filter((option) => matter === ORDERS || keyOf(view, option.order) !== matter);
        return think({ ...view, options: open });
      },
  );
  playOn(fork, thinkers, {}, seenByAi, events);
  return fork.history.scores.at(-1)?.[seat] ?? 0;
}

/**
 * How far the best option ends above the middle one. Both are picked on one half of the samples and measured on the other,
 * then the other way round: picked and measured on the same, the luckiest option would look better than it is.
 */
export function gapOf(finals: readonly (readonly number[])[]): { gap: number; best: number } {
  const half = Math.floor(finals[0].length / 2);
  const first = finals.map((list) => mean(list.slice(0, half)));
  const second = finals.map((list) => mean(list.slice(half)));
  const best = indexOfBest(finals.map((list) => mean(list)));
  return { gap: (aboveMiddle(first, second) + aboveMiddle(second, first)) / 2, best };
}

/** What the option that is best by `picked` is above the middle ones by `picked`, as `measured` has it. */
function aboveMiddle(picked: readonly number[], measured: readonly number[]): number {
  const order = picked.map((_, i) => i).sort((a, b) => picked[a] - picked[b]);
  const middles = [order[Math.floor((order.length - 1) / 2)], order[Math.ceil((order.length - 1) / 2)]];
  return measured[indexOfBest(picked)] - mean(middles.map((i) => measured[i]));
}

function indexOfBest(list: readonly number[]): number {
  return list.indexOf(Math.max(...list));
}

function thinkersOf(setup: Setup, players: readonly Player[]): Thinker[] {
  return players.map((player) => (view) => aiDecisionsOf(setup, view, player));
}
