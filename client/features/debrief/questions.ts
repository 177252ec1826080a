import type { ActKind } from './acts.ts';

/** Text ids debrief.ask.<name>: open questions that take no side. */
export type Question =
  | 'whoDecides'
  | 'whichTest'
  | 'lawOrCourt'
  | 'ownLaw'
  | 'twoLaws'
  | 'slowRoad'
  | 'secret'
  | 'outrage'
  | 'askFirst'
  | 'chance';

const QUESTIONS: Record<ActKind, Question> = {
  directOrder: 'askFirst',
  challenge: 'whoDecides',
  handOver: 'twoLaws',
  partHandOver: 'twoLaws',
  refusal: 'outrage',
  enforce: 'whichTest',
  quash: 'whichTest',
  narrow: 'whichTest',
  defer: 'whoDecides',
  reachLaw: 'lawOrCourt',
  law: 'ownLaw',
  lawEnded: 'ownLaw',
  treatySigned: 'slowRoad',
  treatySuspended: 'slowRoad',
  exposure: 'secret',
  hostSuit: 'twoLaws',
  fine: 'twoLaws',
  granted: 'slowRoad',
  denied: 'slowRoad',
  news: 'chance',
};

/** The question to talk about after a turning point. */
export function questionFor(kind: ActKind): Question {
  return QUESTIONS[kind];
}
