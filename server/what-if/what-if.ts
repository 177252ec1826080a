import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import type { Setup, Spread, WhatIf, WhatIfQuestion } from '../../shared/model/index.ts';
import { clone, newGame } from '../../shared/rules/index.ts';
import { startAside } from '../ai/start-aside.ts';
import type { LogEntry } from '../match/match-store.ts';
import { repeat } from '../match/repeat.ts';
import { askedOrder, chooseOtherwise } from './other-choice.ts';
import type { Ended, Work } from './worker.ts';

/** Games for each of the two choices. */
const GAMES = 200;
/** Milliseconds after which no further game is begun, and how much longer the last one may take. */
const PLAY_MOST = 20_000;
const LAST_MOST = 30_000;

type Past = {
  setup: Setup;
  seed: number;
  log: readonly LogEntry[];
  checkpoints: readonly { round: number; entry: number }[];
};

/** The part of the log that ends where the choice lay under wax; undefined if there was no such order. */
function logUntil({ setup, seed, log, checkpoints }: Past, question: WhatIfQuestion): LogEntry[] | undefined {
  const state = newGame(setup, seed);
  let done = 0;
  for (const [at, { round }] of checkpoints.entries()) {
    const end = (checkpoints[at + 1]?.entry ?? log.length) - 1;
    for (; done < end; done++) repeat(state, log[done]);
    if (round === question.round && askedOrder(state, question)) {
      return chooseOtherwise(clone(state), question) ? log.slice(0, end) : undefined;
    }
  }
  return undefined;
}

/**
 * Takes a match back to a choice, makes the other one, and lets AI play both on, many times, in processes of their own.
 * Answers undefined where the choice was not made or the other one was not open. `onProgress` hears how many are done.
 */
export async function whatIf(
  past: Past,
  question: WhatIfQuestion,
  onProgress: (done: number, of: number) => void,
  count = GAMES,
  most = PLAY_MOST,
): Promise<WhatIf | undefined> {
  const log = logUntil(past, question);
  if (!log) return undefined;
  const parts = Math.max(1, Math.min(4, availableParallelism()));
  const ends: Ended[] = [];
  await Promise.all(
    Array.from({ length: parts }, (_, part) => {
      const games = Array.from({ length: count }, (_, game) => game).filter((game) => game % parts === part);
      const work: Work = { setup: past.setup, seed: past.seed, log, question, games, most };
      return play(work, (ended) => {
        ends.push(ended);
        if (ends.length % 20 === 0) onProgress(ends.length, 2 * count);
      });
    }),
  );
  return resultOf(ends);
}

async function play(work: Work, onEnd: (ended: Ended) => void): Promise<void> {
  const child = startAside(new URL('./worker.ts', import.meta.url)).on('message', onEnd);
  // One that comes to no end must not hold up the questions behind it.
  const timer = setTimeout(() => child.kill('SIGKILL'), work.most + LAST_MOST);
  try {
    // Where it cannot be sent, the process has ended.
    child.send(work, () => {});
    // Its last words may come after its end.
    const [[code]] = await Promise.all([once(child, 'exit'), once(child, 'disconnect')]);
    if (code !== 0) throw new Error(`The process ended with code ${code}.`);
  } finally {
    clearTimeout(timer);
  }
}

function resultOf(ends: readonly Ended[]): WhatIf {
  const both = <T>(read: (of: Ended[]) => T) => ({
    was: read(ends.filter(({ instead }) => !instead)),
    instead: read(ends.filter(({ instead }) => instead)),
  });
  return {
    games: ends.length / 2,
    comity: both((some) => spreadOf(some.map(({ comity }) => comity))),
    score: both((some) => spreadOf(some.map(({ score }) => score))),
    splinternet: both((some) => Math.round((100 * some.filter((one) => one.splinternet).length) / some.length)),
  };
}

/** The middle, and the tenth and ninetieth of a hundred. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (percent: number) => sorted[Math.floor(((sorted.length - 1) * percent) / 100)] ?? 0;
  return { low: at(10), middle: at(50), high: at(90) };
}
