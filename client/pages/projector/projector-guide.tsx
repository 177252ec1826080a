import '../../features/brief/brief.css';
import './projector-guide.css';
import { useEffect } from 'preact/hooks';
import { LED, type LedStep, type ProjectorView, stepOf } from '../../../shared/lesson/index.ts';
import { Happened } from '../../features/brief/happened.tsx';
import { useTeaching } from '../../features/teaching/content.ts';
import { scenarioOf, t } from '../../i18n/index.ts';
import { announce } from '../../ui/index.ts';
import { ProjectorClock } from './projector-clock.tsx';
import { ProjectorTop } from './projector-top.tsx';

/** The guided first round, as the teacher leads it: the step's words for all, and how many have done it. */
export function ProjectorGuide({ view }: { view: ProjectorView }) {
  const { guide, title: lesson, code, scenario } = view.lesson;
  const teaching = useTeaching(scenario);
  const step = LED[guide];
  const title = t(`guide.${step.words}`);
  const text = t(`guide.${step.words}.text`);
  // The guide goes on with the last world; its clock is the one to look at.
  const [last] = playing(view).sort((a, b) => stepOf(a) - stepOf(b));
  useEffect(() => announce(`${title} ${text}`), [title, text]);
  return (
    <>
      <ProjectorTop>
        <p class="projector-lesson">{lesson}</p>
        <p class="projector-round">
          {t('guide.step', { step: guide + 1, most: LED.length })}
          <span>{t('brief.code', { code })}</span>
        </p>
        {!step.stands && last && <ProjectorClock world={last} count={false} />}
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

/** Worlds that are being played. */
function playing({ worlds }: ProjectorView) {
  return worlds.filter(({ left, phase }) => !left && phase !== 'over');
}

/** How many of the seats at which students sit have done what the step asks for; what came of it, once it has. */
function Count({ step, view }: { step: LedStep; view: ProjectorView }) {
  if (step.id === 'came') return <Came view={view} />;
  const seats = playing(view).flatMap((world) => world.seats.filter(({ ai }) => ai === 'no'));
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

/** What the first round did to Comity in each world. */
function Came({ view }: { view: ProjectorView }) {
  return (
    <ul class="projector-guide-came">
      {playing(view).map(({ id, name, comity, comityCurve }) => (
        <li key={id}>
          <b>{t('wall.world', { world: name })}</b>{' '}
          {t('guide.led.comity', { before: comityCurve[0] ?? comity, now: comity })}
        </li>
      ))}
    </ul>
  );
}
