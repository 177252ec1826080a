import type { ProjectorView } from '../../shared/lesson/index.ts';
import { t } from '../text/index.ts';

export function WallDebrief({ view }: { view: ProjectorView; accessKey: string }) {
  return (
    <main class="wall-message">
      <h1>{view.lesson.title || t('wall.opening')}</h1>
    </main>
  );
}
