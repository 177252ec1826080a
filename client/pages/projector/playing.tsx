import { LED, type ProjectorView } from '../../../shared/lesson/index.ts';
import { t } from '../../i18n/index.ts';
import { Lobby } from './lobby.tsx';
import { ProjectorGuide } from './projector-guide.tsx';
import { ProjectorTop } from './projector-top.tsx';
import { ProjectorWorld } from './projector-world.tsx';
import { shownOn } from './shown.ts';

/** The running game: the first round as the teacher leads it, the world that the host chose, or the code for those who come late. */
export function Playing({ view }: { view: ProjectorView }) {
  if (LED[view.lesson.guide]) return <ProjectorGuide view={view} />;
  const shown = shownOn(view);
  if (shown === 'code') return <Lobby view={view} />;
  if (shown) return <ProjectorWorld key={shown.world.id} lesson={view} world={shown.world} view={shown.view} />;
  return (
    <>
      <ProjectorTop>
        <p class="projector-lesson">{view.lesson.title}</p>
      </ProjectorTop>
      <main class="projector-message" aria-busy="true">
        <h1>{t('wall.opening')}</h1>
      </main>
    </>
  );
}
