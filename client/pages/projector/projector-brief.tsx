import { useEffect } from 'preact/hooks';
import type { ProjectorView } from '../../../shared/lesson/index.ts';
import { BriefSlide } from '../../features/brief/brief-slide.tsx';
import { briefTitle } from '../../features/brief/brief-words.ts';
import { BRIEF } from '../../features/brief/slides.ts';
import { useTeaching } from '../../features/teaching/content.ts';
import { scenarioOf, t } from '../../i18n/index.ts';
import { announce } from '../../ui/index.ts';
import { ProjectorTop } from './projector-top.tsx';

/** The brief before the game: the slide that the teacher has opened. */
export function ProjectorBrief({ view }: { view: ProjectorView }) {
  const { brief, title: lesson, code, scenario } = view.lesson;
  const teaching = useTeaching(scenario);
  const slide = BRIEF[brief];
  const title = briefTitle(slide, teaching);
  useEffect(() => announce(title), [title]);
  return (
    <>
      <ProjectorTop>
        <p class="projector-lesson">{lesson}</p>
        <p class="projector-round">
          {t('brief.where', { at: brief + 1, all: BRIEF.length })}
          <span>{t('brief.code', { code })}</span>
        </p>
      </ProjectorTop>
      <main class={`brief brief-on-${slide}`} aria-labelledby="brief-title">
        <header>
          {slide === 'happened' && teaching && <p class="brief-date">{teaching.brief.date}</p>}
          <h1 id="brief-title">{title}</h1>
        </header>
        <BriefSlide slide={slide} scenario={scenarioOf(scenario)} plan={view.settings.plan} teaching={teaching} />
      </main>
    </>
  );
}
