import { planOf } from '../../../shared/lesson/index.ts';
import { briefNote, briefTitle } from '../../features/brief/brief-words.ts';
import { BRIEF } from '../../features/brief/slides.ts';
import { useTeaching } from '../../features/teaching/content.ts';
import { lessonParts } from '../../features/teaching/lesson-parts.ts';
import { t } from '../../i18n/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import { useConsole } from './console-store.ts';
import { useStepper } from './use-stepper.ts';

/** The brief on the projector: stepped from here, with what to say. */
export function BriefPanel() {
  const { view, send } = useConsole();
  const { lesson, settings } = view.value;
  const { brief: at, scenario } = lesson;
  const teaching = useTeaching(scenario);
  const slide = BRIEF[at];
  const parts = lessonParts(planOf(settings.plan), lesson.rounds);
  const minutes = parts.find(({ part }) => part === 'brief')?.minutes ?? 0;
  const steps = useStepper(at, (slide) => send({ kind: 'brief', slide }));
  return (
    <section class="con-panel con-brief" aria-label={t('console.brief')}>
      <h2>
        <Icon name="presentation-chart" size={20} /> {t('console.brief')}
        {slide && <small>{t('brief.where', { at: at + 1, all: BRIEF.length })}</small>}
      </h2>
      {slide ? (
        <>
          <h3>{briefTitle(slide, teaching)}</h3>
          <blockquote>{briefNote(slide, teaching)}</blockquote>
          <div class="con-acts">
            <Button icon="caret-left" onClick={() => steps.to(Math.max(-1, steps.from() - 1))}>
              {t('console.steps.back')}
            </Button>
            {at + 1 < BRIEF.length && (
              <Button
                kind="ink"
                icon="caret-right"
                onClick={() => steps.to(Math.min(BRIEF.length - 1, steps.from() + 1))}
              >
                {t('console.brief.next')}
              </Button>
            )}
            {at > 0 && <Button icon="x" label={t('console.brief.code')} onClick={() => steps.to(-1)} />}
          </div>
        </>
      ) : (
        <>
          <p class="con-note">{t('console.brief.text', { count: BRIEF.length, minutes })}</p>
          <Button kind="ink" icon="caret-right" onClick={() => steps.to(0)}>
            {t('console.brief.go')}
          </Button>
        </>
      )}
    </section>
  );
}
