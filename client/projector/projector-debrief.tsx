import '../debrief/debrief.css';
import '../debrief/tabs.css';
import '../histories/histories.css';
import './projector-debrief.css';
import { useEffect } from 'preact/hooks';
import type { ProjectorView } from '../../shared/lesson/index.ts';
import { projectorUnit } from '../brief/projector-unit.ts';
import { ExitSlide } from '../histories/exit-slide.tsx';
import { SlideView } from '../histories/slide-view.tsx';
import { slideTitle } from '../histories/slides.ts';
import { useLessonDebrief } from '../histories/use-lesson-debrief.ts';
import { announce } from '../kit/index.ts';
import { scenarioOf, t } from '../text/index.ts';
import { ProjectorTop } from './projector-top.tsx';
import { useFit } from './use-fit.ts';

/** The slides are written for a page; the projector shows them this much larger, or as much as fits. */
const LARGER = 1.75;

/** The debrief on the projector: the slide that the host has opened. */
export function ProjectorDebrief({ view, accessKey }: { view: ProjectorView; accessKey: string }) {
  const { told, problem } = useLessonDebrief(view.lesson.id, accessKey, true);
  const slides = told?.slides ?? [];
  const at = Math.max(0, Math.min(view.lesson.debriefStep, slides.length - 1));
  const slide = slides[at];
  const title = slide && told ? slideTitle(slide, told.worlds) : '';
  const { frame, by } = useFit(LARGER, at, told !== undefined);
  useEffect(() => {
    if (title) announce(title);
  }, [at, title]);
  return (
    <>
      <ProjectorTop>
        <p class="projector-lesson">{view.lesson.title}</p>
        {slide && <p class="projector-round">{t('histories.slide', { at: at + 1, all: slides.length })}</p>}
      </ProjectorTop>
      <main class="projector-slide" ref={frame}>
        {slide && told ? (
          <section class="slide" style={{ zoom: by * projectorUnit.value }} aria-labelledby="slide-title">
            <h1 id="slide-title">{title}</h1>
            <SlideView
              slide={slide}
              worlds={told.worlds}
              scenario={scenarioOf(view.lesson.scenario)}
              exit={<ExitSlide />}
            />
          </section>
        ) : (
          <h1 class="projector-message">{problem ?? t('debrief.loading')}</h1>
        )}
      </main>
    </>
  );
}
