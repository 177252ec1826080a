import type { ProjectorView } from '../../shared/lesson/index.ts';
import { t } from '../text/index.ts';
import { Lobby } from './lobby.tsx';
import { WallTop } from './wall-top.tsx';
import { WorldWall } from './world-wall.tsx';

/** The running game: the world that the host chose, or the code for those who come late. */
export function Playing({ view }: { view: ProjectorView }) {
  const { projected } = view.lesson;
  if (projected < 0) return <Lobby view={view} />;
  const world = view.worlds[projected];
  const seen = view.views[projected];
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
