import type { RulingRecord } from '../../../shared/model/index.ts';
import { listed, t, wordsGiven } from '../../i18n/index.ts';
import { questionFor } from '../debrief/questions.ts';
import { titleOf } from '../debrief/turn-words.ts';
import { weightOf } from '../debrief/turning-points.ts';
import type { Branch, Split } from './splits.ts';
import { type ToldWorld, worldOf } from './worlds.ts';

/** A question to talk about: what happened, and what is asked. */
export type Ask = { fact: string; question: string };

/** Questions made from what happened, the most telling first; never two of one kind. */
export function questionsOf(worlds: readonly ToldWorld[], splits: readonly Split[]): Ask[] {
  return [
    ...splits.slice(0, 1).map((split) => aboutSplit(split, worlds)),
    ...aboutEnds(worlds),
    ...aboutGrounds(splits, worlds),
    ...aboutPledges(worlds),
    ...aboutSecrets(worlds),
    ...aboutTurns(worlds),
  ];
}

function aboutSplit({ branches }: Split, worlds: readonly ToldWorld[]): Ask {
  const told = branches.filter(({ act }) => act).map((branch) => inWorlds(branch, worlds));
  const [only] = told;
  if (told.length > 1) return { fact: told.join(' '), question: t('classDebrief.ask.split') };
  const others = branches.filter(({ act }) => !act).flatMap(({ worlds: where }) => where);
  return { fact: only, question: t('classDebrief.ask.splitNever', { count: others.length }) };
}

function inWorlds({ act, worlds: where }: Branch, worlds: readonly ToldWorld[]): string {
  const world = worldOf(worlds, where[0].id);
  return t('classDebrief.ask.in', {
    count: where.length,
    worlds: listed(where.map(({ id }) => worldOf(worlds, id).name)),
    what: act ? titleOf(act, world.words) : '',
  });
}

/** Where Comity came out best and worst, of the worlds that were played to their end. */
function aboutEnds(worlds: readonly ToldWorld[]): Ask[] {
  const sorted = worlds.filter(({ stopped }) => !stopped).sort((a, b) => b.debrief.view.comity - a.debrief.view.comity);
  const [best] = sorted;
  const worst = sorted.at(-1);
  if (!best || !worst || best.debrief.view.comity === worst.debrief.view.comity) return [];
  const blanks = {
    best: best.name,
    high: best.debrief.view.comity,
    worst: worst.name,
    low: worst.debrief.view.comity,
  };
  return [{ fact: t('classDebrief.ask.ends.fact', blanks), question: t('classDebrief.ask.ends', blanks) }];
}

/** One case, two rulings: on which tests did they rest? */
function aboutGrounds(splits: readonly Split[], worlds: readonly ToldWorld[]): Ask[] {
  const split = splits.find(({ topic }) => topic === 'ruling');
  if (!split) return [];
  const rested = split.branches.flatMap(({ act, worlds: where }) => {
    const ruling: RulingRecord | undefined = act?.about.ruling;
    if (!ruling) return [];
    const named = listed(where.map(({ id }) => worldOf(worlds, id).name));
    return [
      t('classDebrief.ask.ground.fact', {
        count: where.length,
        worlds: named,
        ruling: t(`ruling.${ruling.ruling}.name`),
        test: t(`test.${ruling.ground}.name`),
      }),
    ];
  });
  return [{ fact: rested.join(' '), question: t('debrief.ask.whichTest') }];
}

function aboutPledges(worlds: readonly ToldWorld[]): Ask[] {
  for (const { name, words, debrief } of worlds) {
    const broken = wordsGiven(debrief.view.deals).find(({ verdict }) => verdict === 'broken');
    if (!broken) continue;
    const promise = words.promise(broken);
    return [
      { fact: t('classDebrief.ask.pledge.fact', { world: name, promise }), question: t('classDebrief.ask.pledge') },
    ];
  }
  return [];
}

function aboutSecrets(worlds: readonly ToldWorld[]): Ask[] {
  const all = worlds.flatMap((world) =>
    (world.debrief.view.opened?.coverts ?? []).map((covert) => ({ world, covert })),
  );
  const [{ world, covert } = {}] = all.sort((a, b) => Number(b.covert.exposed) - Number(a.covert.exposed));
  if (!world || !covert) return [];
  const fact = t(covert.exposed ? 'classDebrief.ask.secret.out' : 'classDebrief.ask.secret.kept', {
    world: world.name,
    state: world.words.place(covert.jurisdiction),
    holding: world.words.holdingInText(covert.holding),
  });
  return [{ fact, question: t('debrief.ask.secret') }];
}

/** Turning points whose question has not been asked yet. */
function aboutTurns(worlds: readonly ToldWorld[]): Ask[] {
  const asked = new Set<string>(['whichTest', 'secret', 'chance']);
  const turns = worlds
    .flatMap((world) => world.turns.map((turn) => ({ world, turn })))
    .sort((a, b) => weightOf(b.turn) - weightOf(a.turn));
  const chosen: Ask[] = [];
  for (const { world, turn } of turns) {
    const question = questionFor(turn.kind);
    if (asked.has(question) || chosen.length === 2) continue;
    asked.add(question);
    const fact = t('classDebrief.ask.turn', {
      world: world.name,
      round: turn.round,
      what: titleOf(turn, world.words),
    });
    chosen.push({ fact, question: t(`debrief.ask.${question}`) });
  }
  return chosen;
}
