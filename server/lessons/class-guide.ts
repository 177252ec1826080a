import { LED, ledOn, stepOf } from '../../shared/lesson/index.ts';
import { hold, release } from './held-clocks.ts';
import type { LessonContext } from './lesson-context.ts';
import { playingWorlds } from './playing-worlds.ts';

/** Part of a phase's time that a class has at least once it was led through the steps for which the clocks stand. */
const LEFT_LEAST = 0.5;

/** Leads the class to a step of the guide, or on to the first that speaks of no phase that is over everywhere; -1 lets all go on alone. */
export function leadTo(lesson: LessonContext, wanted: number): void {
  const { record } = lesson;
  const moments = playingWorlds(lesson).map((id) => stepOf(lesson.tables[id].match.step));
  const step = wanted < 0 || moments.length === 0 ? -1 : ledOn(wanted, Math.min(...moments));
  const held = record.guide?.stands ?? [];
  if (LED[step]?.stands) {
    record.guide = { step, stands: [...held, ...hold(lesson)] };
    return;
  }
  for (const id of held) {
    const world = record.worlds[id];
    // However late the teacher began to lead, there is time left for what was explained.
    if (world?.clock.paused) world.clock.left = Math.max(world.clock.left, Math.floor(world.lasts * LEFT_LEAST));
  }
  release(lesson, held);
  record.guide = step < 0 ? undefined : { step, stands: [] };
}

/** The guide goes on with the last world: nobody is told of a phase that is over everywhere. */
export function guideFollows(lesson: LessonContext): void {
  const { guide } = lesson.record;
  if (guide) leadTo(lesson, guide.step);
}
