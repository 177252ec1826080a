import steps from '../../../assets/lesson/debrief.json' with { type: 'json' };
import type { Plan } from '../../../shared/lesson/index.ts';
import type { Chapter } from './chapters.ts';

/** How a chapter of the debrief is planned: its minutes in a short and in a long lesson, and its place when time is short (1 is kept longest). */
type Planned = { chapter: Chapter; short: number; long: number; keep: number };
const PLANNED = steps as Planned[];

/** When a slide's turn is, in minutes of the lesson; `skip`: it can wait, as time is short. */
export type StepTime = { at: number; minutes: number; skip: boolean };

/** Minutes that a chapter has in a lesson of this plan; 0: it is left out. */
export function minutesOf(chapter: Chapter, plan: Pick<Plan, 'minutes'>): number {
  const planned = PLANNED.find((one) => one.chapter === chapter);
  return planned?.[plan.minutes > 60 ? 'long' : 'short'] ?? 0;
}

/** When each slide's turn is between the minute at which the debrief opened and the last questions. What does not fit is skipped, the least telling first. */
export function stepTimes(
  slides: readonly { chapter: Chapter }[],
  plan: Pick<Plan, 'minutes'>,
  from: number,
  until: number,
): StepTime[] {
  const chapters = [...new Set(slides.map(({ chapter }) => chapter))];
  // A class of one world has no splits: what turned it stands in their place, and has their time.
  const inPlan = (chapter: Chapter) => (chapter === 'turns' && !chapters.includes('splits') ? 'splits' : chapter);
  const lasts = (chapter: Chapter) => minutesOf(inPlan(chapter), plan);
  const keepOf = (chapter: Chapter) => PLANNED.find((one) => one.chapter === inPlan(chapter))?.keep ?? 9;
  const kept: Chapter[] = [];
  let left = Math.max(0, until - from);
  for (const chapter of [...chapters].sort((a, b) => keepOf(a) - keepOf(b))) {
    // Half of its time is worth having.
    if (lasts(chapter) / 2 > left && chapter !== 'exit' && kept.length > 1) continue;
    kept.push(chapter);
    left -= lasts(chapter);
  }
  const wanted = kept.reduce((sum, chapter) => sum + lasts(chapter), 0);
  const share = wanted === 0 ? 1 : Math.max(0, until - from) / wanted;
  let at = from;
  return slides.map(({ chapter }) => {
    const skip = !kept.includes(chapter);
    const many = slides.filter((one) => one.chapter === chapter).length;
    const minutes = skip ? 0 : (lasts(chapter) * Math.min(1.5, share)) / many;
    const time = { at: Math.round(chapter === 'exit' ? Math.max(at, until) : at), minutes, skip };
    at += minutes;
    return time;
  });
}
