import { keptLessons } from '../../net/index.ts';
import { pastLessons } from '../../state/past-lessons.ts';

const MOST = 3;

/** The newest lessons that this device hosts still, and whether it has hosted any, whose results lie on the shelf. */
export function toTeachAgain() {
  const past = pastLessons();
  const hosted = keptLessons()
    .filter(({ as }) => as === 'host' || as === 'coHost')
    .slice(0, MOST)
    .map(({ lesson, title, code }) => ({
      lesson,
      code,
      title: title || (past.find((one) => one.lesson === lesson)?.title ?? ''),
    }));
  return { hosted, hasShelf: past.length > 0 || hosted.length > 0 };
}
