import { LED, type ProjectorView } from '../../shared/lesson/index.ts';
import { t } from '../text/index.ts';
import { Lobby } from './lobby.tsx';
import { shownOn } from './shown.ts';
import { WallGuide } from './wall-guide.tsx';
import { WallTop } from './wall-top.tsx';
import { WorldWall } from './world-wall.tsx';

/** The running game: the first round as the teacher leads it, the world that the host chose, or the code for those who come late. */
export function Playing({ view }: { view: ProjectorView }) {
  if (LED[view.lesson.guide]) return <WallGuide view={view} />;
  const shown = shownOn(view);
  if (shown === 'code') return <Lobby view={view} />;
  if (shown) return <WorldWall key={shown.world.id} lesson={view} world={shown.world} view={shown.view} />;
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
