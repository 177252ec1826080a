import type { Decision, GameEvent, GameState, Intervention, ReasonCode } from '../model/index.ts';
import { endWithMatch } from './law/case-end.ts';
import { isLive } from './law/sides.ts';

/** Judges what the host of a match does to it: the events it brings, or why it is refused. Changes nothing. */
export function decideHost(state: GameState, command: Intervention): Decision {
  switch (command.kind) {
    case 'playCard': {
      const reason = whyNotPlayed(state, command.card);
      if (reason) return { ok: false, reason };
      return { ok: true, events: [{ type: 'cardPlayed', round: state.round + 1, card: command.card }] };
    }
    case 'endNow':
      if (state.phase === 'over') return { ok: false, reason: 'matchOver' };
      return {
        ok: true,
        events: [
          ...state.cases
            .filter(isLive)
            .map((record): GameEvent => ({ type: 'caseEnded', case: record.id, end: endWithMatch(record) })),
          { type: 'matchEnded', ending: 'rounds', round: lastPlayed(state) },
          { type: 'historyKept' },
        ],
      };
  }
}

/** A round of which no phase has ended was not played; the first one always was. */
function lastPlayed({ round, phase }: GameState): number {
  return phase === 'orders' ? Math.max(1, round - 1) : round;
}

function whyNotPlayed({ setup: { scenario }, news, phase, round }: GameState, card: string): ReasonCode | undefined {
  if (!scenario.deck.some(({ id }) => id === card)) return 'noSuchCard';
  if (phase === 'over' || round >= scenario.rounds) return 'tooLate';
  return news.some((told) => told.card === card) ? 'cardAlreadyTold' : undefined;
}
