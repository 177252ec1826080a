import type {
  AiDecision,
  Command,
  GameEvent,
  GameState,
  ReasonCode,
  SeatId,
  SeatView,
} from '../../shared/model/index.ts';
import { partnersOf } from '../../shared/rules/deals/partners.ts';
import { advance, apply, decide } from '../../shared/rules/index.ts';
import { viewFor, viewOn } from '../../shared/rules/sight/view-for.ts';

/** Who sits on a seat: a view in, what it does out. */
export type Thinker = (view: SeatView) => AiDecision[];

/** How a seat's view is made. */
export type Eyes = (state: GameState, seat: SeatId, lastEvents: readonly GameEvent[]) => SeatView;

/** All that a person would see, desk and closed orders too. */
export const seenByPeople: Eyes = viewFor;
/** What an AI reads, several times as fast. It shares with the state: it is old as soon as something moves. */
export const seenByAi: Eyes = (state, seat, lastEvents) => ({
  ...viewOn(state, seat, lastEvents, false),
  partners: partnersOf(state, seat),
});

/** What is looked at while a match is played. */
export type Watch = {
  /** A phase begins and nobody has moved in it; `events` is what the last one brought. */
  onPhase?: (state: GameState, events: readonly GameEvent[]) => void;
  /** A seat has thought for the first time in this phase. `milliseconds` leaves out what a busy machine took. */
  onDecided?: (seat: SeatId, view: SeatView, aiDecisions: readonly AiDecision[], milliseconds: number) => void;
  /** Whatever happens, unfiltered, in its order. */
  onEvents?: (events: readonly GameEvent[]) => void;
  /** All have moved: what is under wax now is about to be carried out. */
  onSealed?: (state: GameState) => void;
  onRefused?: (seat: SeatId, command: Command, reason: ReasonCode) => void;
};

/** Plays a match on from where it stands, without a network, to its end. */
export function playOn(
  state: GameState,
  thinkers: readonly Thinker[],
  watch: Watch = {},
  eyes: Eyes = seenByPeople,
  lastEvents: readonly GameEvent[] = [],
): void {
  let events = lastEvents;
  while (state.phase !== 'over') {
    watch.onPhase?.(state, events);
    playPhase(state, thinkers, watch, eyes, events);
    watch.onSealed?.(state);
    events = advance(state);
    watch.onEvents?.(events);
  }
}

/** How often a seat is asked in a phase: offers, counter-offers and their answers. */
const PASSES = 4;

/** Lets every seat think once, then answer the offers that came meanwhile. */
function playPhase(
  state: GameState,
  thinkers: readonly Thinker[],
  watch: Watch,
  eyes: Eyes,
  lastEvents: readonly GameEvent[],
): void {
  for (let pass = 0; pass < PASSES; pass++) {
    for (const { id } of state.seats) {
      if (pass > 0 && !isAwaited(state, id)) continue;
      const view = eyes(state, id, lastEvents);
      const began = [performance.now(), usedByThread()];
      const aiDecisions = thinkers[id](view);
      if (pass === 0)
        watch.onDecided?.(
          id,
          view,
          aiDecisions,
          Math.min(performance.now() - began[0], usedByThread() - began[1] + TICK),
        );
      for (const { command } of aiDecisions) submit(state, id, command, watch);
    }
  }
}

/** Whether a seat that is done is asked again: an offer waits for it, or one of its own was signed and may want a deed. */
function isAwaited(state: GameState, seat: SeatId): boolean {
  return state.deals.some(
    ({ status, by, to, round, phase }) =>
      (status === 'offered' && to === seat) ||
      (status === 'accepted' && by === seat && round === state.round && phase === state.phase),
  );
}

/** Judges a command and carries out what it brings. */
export function submit(state: GameState, seat: SeatId, command: Command, watch: Watch = {}): boolean {
  const decision = decide(state, seat, command);
  if (!decision.ok) {
    watch.onRefused?.(seat, command, decision.reason);
    return false;
  }
  for (const event of decision.events) apply(state, event);
  watch.onEvents?.(decision.events);
  return true;
}

/** A thread's processor time is only counted in steps of this many milliseconds. */
const TICK = 4;

function usedByThread(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
