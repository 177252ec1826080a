import type { ProjectorView, PublicWorld } from '../../../shared/lesson/index.ts';
import type { SeatView } from '../../../shared/model/index.ts';

/** What the host has chosen for the projector while the game runs; nothing for a moment until a world's view is there. */
export function shownOn({
  lesson,
  worlds,
  views,
}: Pick<ProjectorView, 'lesson' | 'worlds' | 'views'>): 'code' | { world: PublicWorld; view: SeatView } | undefined {
  if (lesson.projected < 0) return 'code';
  const world = worlds[lesson.projected];
  const view = views[lesson.projected];
  return world && view && { world, view };
}
