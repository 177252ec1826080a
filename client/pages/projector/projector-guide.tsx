import '../../features/brief/brief.css';
import './projector-guide.css';
import { useEffect } from 'preact/hooks';
import { LED, type LedStep, type ProjectorView } from '../../../shared/lesson/index.ts';
import { Happened } from '../../features/brief/happened.tsx';
import { useTeaching } from '../../features/teaching/content.ts';
import { scenarioOf, t } from '../../i18n/index.ts';
import { announce } from '../../ui/index.ts';
import { ProjectorTop } from './projector-top.tsx';

/** The guided first round, as the teacher leads it: the step's words for all, and how many have done it. */
export function ProjectorGuide({ view }: { view: ProjectorView }) {
  const { guide, title: lesson, code, scenario } = view.lesson;
  const teaching = useTeaching(scenario);
  const step = LED[guide];
  const title = t(`guide.${step.words}`);
  const text = t(`guide.${step.words}.text`);
  useEffect(() => announce(`${title} ${text}`), [title, text]);
  return (
    <>
      <ProjectorTop>
        <p class="projector-lesson">{lesson}</p>
        <p class="projector-round">
          {t('guide.step', { step: guide + 1, most: LED.length })}
          <span>{t('brief.code', { code })}</span>
        </p>
      </ProjectorTop>
      <main class="brief projector-guide" aria-labelledby="guide-title">
        <section class="projector-guide-card">
          <h1 id="guide-title">{title}</h1>
          <p>{text}</p>
        </section>
        {step.id === 'look' ? (
          <Happened brief={teaching?.brief} scenario={scenarioOf(scenario)} />
        ) : (
          <Count step={step} view={view} />
        )}
      </main>
    </>
  );
}

/** How many of the seats at which students sit have done what the step asks for; nothing where it asks for nothing. */
function Count({ step, view }: { step: LedStep; view: ProjectorView }) {
  const seats = view.worlds.filter(({ left }) => !left).flatMap((world) => world.seats.filter(({ ai }) => ai === 'no'));
  if (step.id === 'came') return null;
  const toSeal = step.stands;
  const done = seats.filter(({ sealed, ready }) => ready || (toSeal && sealed > 0)).length;
  return (
    <div class="projector-guide-count" role="status">
      <p>{t(toSeal ? 'guide.led.sealed' : 'wall.done', { done, seats: seats.length })}</p>
      <span aria-hidden="true">
        <i style={{ width: `${(100 * done) / Math.max(1, seats.length)}%` }} />
      </span>
    </div>
  );
}
