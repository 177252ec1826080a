import type { ProjectorView } from '../../shared/lesson/index.ts';
import { t } from '../text/index.ts';
import { useWorldShown } from './use-world-shown.ts';
import { WallTop } from './wall-top.tsx';
import { WorldWall } from './world-wall.tsx';

/** The running game: one world at a time. */
export function Playing({ view }: { view: ProjectorView }) {
  const shown = useWorldShown(view);
  const world = shown === undefined ? undefined : view.worlds[shown];
  const seen = shown === undefined ? undefined : view.views[shown];
  if (world && seen) return <WorldWall key={world.id} lesson={view} world={world} view={seen} />;
  return (
    <>
      <WallTop>
        <p class="wall-lesson">{view.lesson.title}</p>
      </WallTop>
      <main class="wall-message" aria-busy="true">
        <h1>{t('wall.opening')}</h1>
      </main>
    </>
  );
}
