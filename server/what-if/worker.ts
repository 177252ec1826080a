import type { GameState, SeatId, Setup, WhatIfQuestion } from '../../shared/model/index.ts';
import { clone, newGame, viewFor } from '../../shared/rules/index.ts';
import { stepBack } from '../ai/step-back.ts';
import type { LogEntry } from '../match/match-store.ts';
import { repeat } from '../match/repeat.ts';
import { chooseOtherwise } from './other-choice.ts';
import { playOn } from './play-on.ts';

export type Work = {
  setup: Setup;
  seed: number;
  /** Up to the end of the phase in which the choice was made. */
  log: LogEntry[];
  question: WhatIfQuestion;
  /** Numbers of the games that this process plays. */
  games: number[];
  /** Milliseconds after which no further game is begun. */
  most: number;
};
/** How one game ended. */
export type Ended = { instead: boolean; comity: number; score: number; splinternet: boolean };

stepBack();
process.once('message', (work: Work) => {
  playAll(work);
  process.disconnect();
});

function playAll({ setup, seed, log, question, games, most }: Work): void {
  const until = performance.now() + most;
  const was = newGame(setup, seed);
  for (const entry of log) repeat(was, entry);
  const other = clone(was);
  chooseOtherwise(other, question);
  for (const [played, game] of games.entries()) {
    if (played > 0 && performance.now() > until) break;
    process.send?.(endOf(was, game, false, question));
    process.send?.(endOf(other, game, true, question));
  }
}

/** Both choices are played with the same luck. */
function endOf(start: GameState, game: number, instead: boolean, { seat }: WhatIfQuestion): Ended {
  const state = playOn(clone(start), game);
  return { instead, comity: state.comity, score: scoreOf(state, seat), splinternet: state.ending === 'splinternet' };
}

function scoreOf(state: GameState, of: SeatId): number {
  return viewFor(state, 'debrief').ranks?.find(({ seat }) => seat === of)?.score ?? 0;
}
