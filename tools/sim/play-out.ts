import type { GameEvent, GameState, OrderKind, SeatId, Setup } from '../../shared/model/index.ts';
import { advance, apply, decide, hashOf, newGame, viewFor } from '../../shared/rules/index.ts';
import { type Player, type PlayerLevel, thoughtsOf } from './player.ts';

/** One match to be played: seed of the game, and who sits where. */
export type GameTask = { seed: number; players: Player[] };

/** What came of a match; can be sent between threads. */
export type GameResult = {
  seed: number;
  /** Character of each seat. */
  personalities: string[];
  ending: GameState['ending'];
  rounds: number;
  comity: number;
  /** Score of each seat at the start and after each round. */
  scores: number[][];
  winners: SeatId[];
  /** What was sealed when a phase ended, by seat. */
  orders: Partial<Record<OrderKind, number>>[];
  /** Deals by form and how they ended. */
  deals: Record<string, number>;
  /** Lines said. */
  said: number;
  /** Commands of an AI that the rules refused: a defect of the AI. */
  refused: Record<string, number>;
  /** Milliseconds of each decision; long ones by the thread's processor time, so that a busy machine counts little. */
  times: Partial<Record<PlayerLevel, number[]>>;
  hash: string;
};

/** Another player than usual for one phase. */
export type Whim = (player: Player) => Player;
/** `onRound` is shown the start of each round but the first. */
export type Study = { onRound?: (state: GameState) => void; whim?: Whim };

/** Plays one match between AI seats without a network, to its end. */
export function playOut(setup: Setup, { seed, players }: GameTask, study: Study = {}): GameResult {
  const state = newGame(setup, seed);
  const result: Pick<GameResult, 'orders' | 'refused' | 'times'> = {
    orders: state.seats.map(() => ({})),
    refused: {},
    times: {},
  };
  let lastEvents: GameEvent[] = [];
  while (state.phase !== 'over') {
    playPhase(state, study.whim ? players.map(study.whim) : players, lastEvents, result);
    countSealed(state, result.orders);
    lastEvents = advance(state);
    if (state.phase === 'orders') study.onRound?.(state);
  }
  const view = viewFor(state, 'debrief');
  const deals: Record<string, number> = {};
  for (const { terms, status } of state.deals) add(deals, `${terms.kind}.${status}`);
  return {
    seed,
    personalities: players.map(({ personality }) => personality),
    ending: state.ending,
    rounds: state.round,
    comity: state.comity,
    scores: view.history.scores,
    winners: (view.ranks ?? []).filter((rank) => rank.won).map((rank) => rank.seat),
    deals,
    said: state.talk.length,
    hash: hashOf(state),
    ...result,
  };
}

/** Lets every seat think once, then answer the offers that came meanwhile. */
function playPhase(
  state: GameState,
  players: Player[],
  lastEvents: GameEvent[],
  { refused, times }: Pick<GameResult, 'refused' | 'times'>,
): void {
  for (let pass = 0; pass < 2; pass++) {
    for (const { id } of state.seats) {
      if (pass === 1 && !state.deals.some((deal) => deal.status === 'offered' && deal.to === id)) continue;
      const player = players[id];
      const view = viewFor(state, id, lastEvents);
      const began = [performance.now(), usedByThread()];
      const thoughts = thoughtsOf(state.setup, view, player);
      if (pass === 0) {
        times[player.level] ??= [];
        times[player.level]?.push(Math.min(performance.now() - began[0], usedByThread() - began[1] + TICK));
      }
      for (const { command } of thoughts) {
        const decision = decide(state, id, command);
        if (decision.ok) for (const event of decision.events) apply(state, event);
        else if (player.level !== 'random')
          add(refused, `${command.kind === 'seal' ? command.order.kind : command.kind}: ${decision.reason}`);
      }
    }
  }
}

/** A thread's processor time is only counted in steps of this many milliseconds. */
const TICK = 4;

function usedByThread(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function countSealed(state: GameState, orders: GameResult['orders']): void {
  for (const seat of state.seats)
    for (const { order } of state.phase === 'orders' ? seat.orders : seat.answers) add(orders[seat.id], order.kind);
}

function add(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}
