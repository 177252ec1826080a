import type { StudentView } from '../../../shared/lesson/index.ts';
import { tabStore } from '../../app/device-store.ts';

const KEY = 'comity.match.';

type Seen = Pick<StudentView, 'match' | 'lesson'> & { world?: Pick<NonNullable<StudentView['world']>, 'forkOf'> };

/**
 * Whether this game is a second history that began while the student was in the first: from one moment to the next the
 * table stands at an earlier round. True once a history; this tab remembers which game it showed last.
 */
export function isNewHistory({ match, lesson, world }: Seen): boolean {
  const last = tabStore.get(KEY + lesson.id);
  tabStore.set(KEY + lesson.id, match);
  return last !== undefined && last !== match && world !== undefined && world.forkOf >= 0;
}
