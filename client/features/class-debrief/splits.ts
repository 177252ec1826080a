import type { WorldDebrief, WorldId } from '../../../shared/lesson/index.ts';
import type { Debrief } from '../../../shared/model/index.ts';
import { NONE } from '../../../shared/model/index.ts';
import { type Act, type ActKind, actsOf } from '../debrief/acts.ts';
import { weightOf } from '../debrief/turning-points.ts';
import type { ToldWorld } from './worlds.ts';

/** What kind of question the worlds answered in different ways: text ids classDebrief.split.<topic>.*. */
export type Topic = 'order' | 'answer' | 'ruling' | 'law' | 'treaty' | 'request' | 'exposure' | 'ban' | 'fine';

/** One way that a matter went, and the worlds in which it went so. Without `act` it never came to it there. */
export type Branch = { act?: Act; worlds: { id: WorldId; round: number }[] };

/** A moment at which the worlds' histories differ. `round` is the first in which they do. */
export type Split = { topic: Topic; round: number; weight: number; branches: Branch[] };

type World = Pick<WorldDebrief, 'id'> & Pick<ToldWorld, 'stopped'> & { debrief: Pick<Debrief, 'view' | 'timeline'> };

/** Kinds of moves that answer one question. News comes to everybody. */
const TOPICS: Record<ActKind, Topic | undefined> = {
  directOrder: 'order',
  challenge: 'answer',
  handOver: 'answer',
  partHandOver: 'answer',
  refusal: 'answer',
  enforce: 'ruling',
  narrow: 'ruling',
  defer: 'ruling',
  quash: 'ruling',
  reachLaw: 'law',
  law: 'law',
  lawEnded: 'law',
  treatySigned: 'treaty',
  treatySuspended: 'treaty',
  granted: 'request',
  denied: 'request',
  exposure: 'exposure',
  hostSuit: 'ban',
  fine: 'fine',
  news: undefined,
};

/** Where it never came to the question there is nothing to compare; of these, that it was never done is an answer, too. */
const MAY_BE_LEFT: ReadonlySet<Topic> = new Set(['order', 'law', 'treaty', 'exposure', 'ban', 'fine']);

/** Every matter that went one way in some worlds and another in others, in order of rounds, weightier first within one. */
export function splitsOf(worlds: readonly World[]): Split[] {
  const matters = new Map<string, { topic: Topic; found: { id: WorldId; act: Act }[] }>();
  for (const { id, debrief } of worlds) {
    for (const act of actsOf(debrief)) {
      const topic = TOPICS[act.kind];
      if (!topic) continue;
      const key = `${topic} ${matterOf(topic, act, debrief.view)}`;
      const matter = matters.get(key) ?? { topic, found: [] };
      matters.set(key, matter);
      // The first word on a matter is what set the world on its way; later ones follow from it.
      if (!matter.found.some((one) => one.id === id)) matter.found.push({ id, act });
    }
  }
  return [...matters.values()]
    .flatMap(({ topic, found }) => splitIn(topic, found, worlds))
    .sort((a, b) => a.round - b.round || b.weight - a.weight);
}

/** Where each way was somebody's move, the split tells more than where something was merely left undone. */
const BOTH_MOVED = 2;

/** The few splits to talk about: the first one, then the weightiest, of several topics where there are; in order of rounds. */
export function mainSplits(splits: readonly Split[], most: number): Split[] {
  const chosen = splits.slice(0, 1);
  const worth = ({ weight, topic, branches }: Split) => {
    const told = 1 + chosen.filter((one) => one.topic === topic).length;
    return (weight * (branches.every(({ act }) => act) ? BOTH_MOVED : 1)) / told;
  };
  while (chosen.length < most) {
    const left = splits.filter((split) => !chosen.includes(split));
    const [best] = left.sort((a, b) => worth(b) - worth(a));
    if (!best) break;
    chosen.push(best);
  }
  return splits.filter((split) => chosen.includes(split));
}

function splitIn(topic: Topic, found: { id: WorldId; act: Act }[], worlds: readonly World[]): Split[] {
  const branches: Branch[] = [];
  for (const { id, act } of found) {
    const branch = branches.find((one) => one.act?.kind === act.kind);
    if (branch) branch.worlds.push({ id, round: act.round });
    else branches.push({ act, worlds: [{ id, round: act.round }] });
  }
  const round = Math.min(...found.map(({ act }) => act.round));
  // Of a world that was stopped before the others moved nobody knows what it would still have done.
  const others = worlds.filter(
    ({ id, stopped, debrief }) => !(stopped && debrief.view.round <= round) && !found.some((one) => one.id === id),
  );
  if (others.length > 0 && MAY_BE_LEFT.has(topic))
    branches.push({ worlds: others.map(({ id }) => ({ id, round: NONE })) });
  if (branches.length < 2) return [];
  const weight = Math.max(...found.map(({ act }) => weightOf(act)));
  return [{ topic, round, weight, branches: branches.sort((a, b) => b.worlds.length - a.worlds.length) }];
}

/** Tells matters apart across worlds: by what stands in the scenario, never by numbers that a world gave out by itself. */
function matterOf(topic: Topic, { about }: Act, view: Debrief['view']): string {
  const { state = NONE, host = NONE, holding = NONE, company = NONE, law, treaty, case: id } = about;
  switch (topic) {
    case 'ruling':
      return company === NONE ? `${state} ${id === undefined ? '' : view.cases[id]?.docket}` : `${state} ${holding}`;
    case 'law':
      return `${state} ${law}`;
    case 'treaty':
      return `${treaty} ${[state, host].sort()}`;
    case 'request':
      return `${state} ${host} ${holding}`;
    case 'fine':
      return `${state} ${company}`;
    default:
      return `${state} ${holding}`;
  }
}
