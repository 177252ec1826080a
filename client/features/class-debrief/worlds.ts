import type { LessonDebrief, WorldDebrief, WorldId } from '../../../shared/lesson/index.ts';
import type { SeatView } from '../../../shared/model/index.ts';
import { endedEarly, t } from '../../i18n/index.ts';
import { differentHeadlines, type Headline } from '../debrief/headline.ts';
import { type TurningPoint, turningPointsOf } from '../debrief/turning-points.ts';
import { type Words, wordsOf } from '../debrief/words.ts';

/** Why a world never came to its own end: its class left it for a second history, or the host ended it. */
export type Stopped = 'left' | 'early';

/** A world that is told beside the others, with all that the pages need to tell it. */
export type ToldWorld = WorldDebrief & {
  words: Words;
  /** What it came to, in a sentence. */
  cameTo: string;
  stopped?: Stopped;
  turns: TurningPoint[];
};

type Played = Pick<LessonDebrief, 'worlds'> & Partial<Pick<LessonDebrief, 'lastRound'>>;

/**
 * The worlds to tell: all that came to an end. A world that was left for another history counts only then. Where the plan was
 * made shorter for all, its last round is the end.
 */
export function toldWorlds({ worlds, lastRound = 0 }: Played): ToldWorld[] {
  const ended = worlds.filter(({ left, debrief }) => !left || debrief.view.phase === 'over');
  const whole = ended.filter((world) => !stoppedHow(world, lastRound));
  const headlines = new Map(
    differentHeadlines(whole.map(({ debrief }) => debrief)).map((headline, at) => [whole[at].id, headline]),
  );
  return ended.map((world) => ({
    ...world,
    words: wordsOf(world.debrief.view),
    ...ending(world, stoppedHow(world, lastRound), headlines.get(world.id)),
    turns: turningPointsOf(world.debrief),
  }));
}

/** A world that was stopped is not told as one that was played to its end. */
function ending(
  world: WorldDebrief,
  stopped: Stopped | undefined,
  headline: Headline = 'apart',
): Pick<ToldWorld, 'cameTo' | 'stopped'> {
  if (!stopped) return { cameTo: t(`debrief.headline.${headline}`) };
  const { round, rounds } = world.debrief.view;
  return { stopped, cameTo: t(`classDebrief.stopped.${stopped}`, { round, rounds }) };
}

function stoppedHow({ left, debrief }: WorldDebrief, lastRound: number): Stopped | undefined {
  if (left) return 'left';
  const { ending, round, rounds } = debrief.view;
  return ending === 'rounds' && round < (lastRound || rounds) ? 'early' : undefined;
}

/** What is to be known of par where fewer rounds were played than it is made for; empty otherwise. */
export function parOfAll(view: Pick<SeatView, 'round' | 'rounds' | 'ending'>): string {
  const { round, rounds } = view;
  return endedEarly(view) ? t('classDebrief.score.short', { round, rounds }) : '';
}

/** Some of many worlds, spread evenly from the best end to the worst; in their own order. */
export function someOf(worlds: readonly ToldWorld[], most: number): ToldWorld[] {
  if (worlds.length <= most) return [...worlds];
  const sorted = [...worlds].sort((a, b) => b.debrief.view.comity - a.debrief.view.comity);
  const step = (sorted.length - 1) / (most - 1);
  const chosen = new Set(Array.from({ length: most }, (_, i) => sorted[Math.round(i * step)]));
  return worlds.filter((world) => chosen.has(world));
}

/** Most worlds that are told one by one; of more, a part stands for all. */
export const TOLD_MOST = 8;

/** The world of that id among those told. */
export function worldOf(worlds: readonly ToldWorld[], id: WorldId): ToldWorld {
  return worlds.find((world) => world.id === id) ?? worlds[0];
}
