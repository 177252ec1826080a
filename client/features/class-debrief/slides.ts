import type { Plan } from '../../../shared/lesson/index.ts';
import type { JurisdictionId } from '../../../shared/model/index.ts';
import { t } from '../../i18n/index.ts';
import type { Chapter } from './chapters.ts';
import { type Ask, questionsOf } from './questions.ts';
import { mainSplits, type Split, splitsOf } from './splits.ts';
import { minutesOf } from './step-times.ts';
import { someOf, TOLD_MOST, type ToldWorld } from './worlds.ts';

/** One thing to look at together. The host's step counts slides from 0. */
export type Slide =
  | { chapter: 'curves' }
  | { chapter: 'splits'; split?: Split; nth: number }
  | { chapter: 'law'; court: JurisdictionId; worlds: ToldWorld[] }
  | { chapter: 'pledges'; worlds: ToldWorld[] }
  | { chapter: 'turns'; worlds: ToldWorld[] }
  | { chapter: 'really' }
  | { chapter: 'score' }
  | { chapter: 'ask'; questions: Ask[] }
  | { chapter: 'exit' };

/** In a short lesson, and in a long one. */
const SPLITS_MOST = [2, 4];
const COURTS_MOST = [1, 2];
const ASKS_MOST = [2, 8];
/** What fits on a projector at a size that the back row reads. */
const FIT = { law: 4, pledges: 4, turns: 2, ask: 2 };

/** What stands above a slide. */
export function slideTitle({ chapter }: Slide, worlds: readonly ToldWorld[]): string {
  return t(`classDebrief.chapter.${chapter}`, { count: worlds.length });
}

/** The course of the debrief of these worlds in a lesson of this plan; the same on every device. */
export function slidesOf(worlds: readonly ToldWorld[], plan: Pick<Plan, 'minutes'>): Slide[] {
  const some = someOf(worlds, TOLD_MOST);
  const isLong = plan.minutes > 60 ? 1 : 0;
  const splits = mainSplits(splitsOf(worlds), SPLITS_MOST[isLong]);
  // One world has nothing to split from: what turned it is told instead.
  const isWhole = worlds.some(({ stopped }) => !stopped);
  const has = (chapter: Chapter) => {
    if (chapter === 'turns' && worlds.length < 2) return true;
    return minutesOf(chapter, plan) > 0 && (chapter !== 'score' || isWhole);
  };
  const first: Slide[] = splits.length > 0 ? splits.map((split, nth) => ({ chapter: 'splits', split, nth })) : [];
  const slides: Slide[] = [
    { chapter: 'curves' },
    ...(first.length > 0 || worlds.length < 2 ? first : [{ chapter: 'splits', nth: 0 } as const]),
    ...movedCourts(worlds)
      .slice(0, COURTS_MOST[isLong])
      .flatMap((court) => inPages(some, FIT.law).map((page): Slide => ({ chapter: 'law', court, worlds: page }))),
    ...inPages(some, FIT.pledges).map((page): Slide => ({ chapter: 'pledges', worlds: page })),
    ...inPages(some, FIT.turns).map((page): Slide => ({ chapter: 'turns', worlds: page })),
    { chapter: 'really' },
    { chapter: 'score' },
    ...inPages(questionsOf(worlds, splits).slice(0, ASKS_MOST[isLong]), FIT.ask).map(
      (questions): Slide => ({ chapter: 'ask', questions }),
    ),
    { chapter: 'exit' },
  ];
  return slides.filter(({ chapter }) => chapter === 'exit' || has(chapter));
}

/** Courts whose case law moved anywhere, most moved first; where none did, the first court with a seat. */
export function movedCourts(worlds: readonly ToldWorld[]): JurisdictionId[] {
  const [first] = worlds;
  if (!first) return [];
  const moved = first.debrief.view.jurisdictions.map(({ id, court }) => {
    const by = worlds.reduce((sum, { words }) => sum + travelled(words.weightsOf(id)), 0);
    return { id, by: by * 10 + (court >= 0 ? 1 : 0) };
  });
  return moved
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by)
    .map(({ id }) => id);
}

/** How far the weights of a court went in all, step by step. */
function travelled(rows: readonly (readonly number[])[]): number {
  return rows
    .slice(1)
    .reduce((sum, row, i) => sum + row.reduce((s, weight, test) => s + Math.abs(weight - rows[i][test]), 0), 0);
}

/** As few pages as fit, as even as can be. */
function inPages<T>(all: readonly T[], most: number): T[][] {
  const pages = Math.ceil(all.length / most);
  const each = Math.ceil(all.length / Math.max(1, pages));
  return Array.from({ length: pages }, (_, i) => all.slice(i * each, (i + 1) * each));
}
