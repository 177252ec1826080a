import type { WorldId } from '../../shared/lesson/index.ts';
import { steadyNow } from '../steady-now.ts';
import type { LessonContext } from './lesson-context.ts';
import { playingWorlds } from './playing-worlds.ts';
import { pauseClock } from './world-clock.ts';

/** Stops all clocks that run; the worlds whose clocks these are. */
export function hold(lesson: LessonContext): WorldId[] {
  const { worlds } = lesson.record;
  const running = playingWorlds(lesson).filter((id) => !worlds[id].clock.paused);
  for (const id of running) pauseClock(worlds[id], true, steadyNow());
  return running;
}

/** Lets the clocks of these worlds go on; under *Eyes here* they go on when that ends. */
export function release({ record }: LessonContext, worlds: readonly WorldId[]): void {
  if (record.eyes) record.eyes = [...new Set([...record.eyes, ...worlds])];
  else for (const id of worlds) if (record.worlds[id]) pauseClock(record.worlds[id], false, steadyNow());
}
