import '../../features/debrief/debrief.css';
import '../../features/debrief/tabs.css';
import '../../features/class-debrief/class-debrief.css';
import './projector-debrief.css';
import { useEffect } from 'preact/hooks';
import type { ProjectorView } from '../../../shared/lesson/index.ts';
import { projectorUnit } from '../../features/brief/projector-unit.ts';
import { ExitSlide } from '../../features/class-debrief/exit-slide.tsx';
import { SlideView } from '../../features/class-debrief/slide-view.tsx';
import { slideTitle } from '../../features/class-debrief/slides.ts';
import { useLessonDebrief } from '../../features/class-debrief/use-lesson-debrief.ts';
import { Knowledge } from '../../features/teaching/knowledge.tsx';
import { scenarioOf, t } from '../../i18n/index.ts';
import { announce } from '../../ui/index.ts';
import { enlargement } from './enlargement.ts';
import { ProjectorTop } from './projector-top.tsx';
import { useFit } from './use-fit.ts';

/** The debrief on the projector: the slide that the host has opened. */
export function ProjectorDebrief({ view, accessKey }: { view: ProjectorView; accessKey: string }) {
  const { told, problem } = useLessonDebrief(view.lesson.id, accessKey, true);
  const slides = told?.slides ?? [];
  const at = Math.max(0, Math.min(view.lesson.debriefStep, slides.length - 1));
  const slide = slides[at];
  const title = slide && told ? slideTitle(slide, told.worlds) : '';
  const { frame, by } = useFit(enlargement(innerWidth, innerHeight), at, told !== undefined);
  useEffect(() => {
    if (title) announce(title);
  }, [at, title]);
  return (
    <>
      <ProjectorTop>
        <p class="projector-lesson">{view.lesson.title}</p>
        {slide && <p class="projector-round">{t('classDebrief.slide', { at: at + 1, all: slides.length })}</p>}
      </ProjectorTop>
      <main class="projector-slide" ref={frame}>
        {slide && told ? (
          <section class="slide" style={{ zoom: by * projectorUnit.value }} aria-labelledby="slide-title">
            <h1 id="slide-title">{title}</h1>
            <SlideView
              slide={slide}
              worlds={told.worlds}
              scenario={scenarioOf(view.lesson.scenario)}
              exit={
                <>
                  <ExitSlide quizzed={view.quiz.some(({ before }) => before)} />
                  <Knowledge scenario={view.lesson.scenario} sent={view.quiz} />
                </>
              }
            />
          </section>
        ) : (
          <h1 class="projector-message">{problem ?? t('debrief.loading')}</h1>
        )}
      </main>
    </>
  );
}
