import { phaseLasts, planOf, type TimeFactor } from '../../shared/lesson/index.ts';
import type { LessonRecord, WorldRecord } from './lesson-record.ts';

/** Milliseconds that a running clock gets at least after the server was away. */
const AFTER_RESTART = 30_000;

/** Starts the clock of a phase, as long as the lesson's plan says now; it stands where the world is paused. */
export function startClock(
  world: WorldRecord,
  { settings, replan }: Pick<LessonRecord, 'replan'> & { settings: Pick<LessonRecord['settings'], 'plan'> },
  round: number,
  phase: 'orders' | 'bench',
  now: number,
): void {
  world.lasts = phaseLasts(planOf(settings.plan), round, phase, replan?.pace);
  world.clock = world.clock.paused
    ? { paused: true, left: world.lasts, endsAt: 0 }
    : { paused: false, left: 0, endsAt: now + world.lasts };
}

/** Stops the clock or lets it go on; silent if it already does. */
export function pauseClock(world: WorldRecord, paused: boolean, now: number): void {
  const { clock } = world;
  if (clock.paused === paused) return;
  world.clock = paused
    ? { paused, left: Math.max(0, clock.endsAt - now), endsAt: 0 }
    : { paused, left: 0, endsAt: now + clock.left };
}

/** Adds time to the running phase. A clock that has run out begins again. */
export function extendClock(world: WorldRecord, more: number, now: number): void {
  const { clock } = world;
  world.lasts += more;
  if (clock.paused) clock.left += more;
  else clock.endsAt = Math.max(clock.endsAt, now) + more;
}

/** After the server was away: nobody finds their time used up by that, nor, where its clock was set meanwhile, more than there was. */
export function reviveClock(world: WorldRecord, now: number): void {
  if (world.clock.paused) return;
  const most = now + Math.max(AFTER_RESTART, world.lasts);
  world.clock.endsAt = Math.min(most, Math.max(world.clock.endsAt, now + AFTER_RESTART));
}

/** When the phase ends for a seat that has so much time (ms since 1970); -1 for no limit. Not while the clock stands. */
export function ownEnd({ clock, lasts }: WorldRecord, factor: TimeFactor): number {
  if (factor === 0) return -1;
  return clock.endsAt + Math.floor((lasts * (factor - 100)) / 100);
}
