import { LED } from '../../../shared/lesson/index.ts';
import { t } from '../../i18n/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import { useConsole } from './console-store.ts';
import { useStepper } from './use-stepper.ts';

/** The guided first round, led for the whole class from the projector; stepped from here, with what to say. */
export function GuidePanel() {
  const { view, send } = useConsole();
  const { lesson, worlds } = view.value;
  const at = lesson.guide;
  const steps = useStepper(at, (step) => send({ kind: 'guide', step }));
  const step = LED[at];
  if (!step && worlds.every(({ round, phase, left }) => left || phase === 'over' || round > 1)) return null;
  return (
    <section class="con-panel con-brief con-guide" aria-label={t('guide.led.title')}>
      <h2>
        <Icon name="presentation-chart" size={20} /> {t('guide.led.title')}
        {step && <small>{t('guide.step', { step: at + 1, most: LED.length })}</small>}
      </h2>
      {step ? (
        <>
          <h3>{t(`guide.${step.words}`)}</h3>
          <blockquote>{t(`guide.${step.id}.note`)}</blockquote>
          <div class="con-acts">
            {LED[at - 1]?.phase === step.phase && (
              <Button
                icon="caret-left"
                label={t('console.steps.back')}
                onClick={() => steps.to(Math.max(0, steps.from() - 1))}
              />
            )}
            {at + 1 < LED.length && (
              <Button
                kind="ink"
                icon="caret-right"
                onClick={() => steps.to(Math.min(LED.length - 1, steps.from() + 1))}
              >
                {t('guide.led.next')}
              </Button>
            )}
            <Button kind={at + 1 < LED.length ? 'paper' : 'ink'} onClick={() => steps.to(-1)}>
              {t('guide.led.free')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p class="con-note">{t('guide.led.text', { count: LED.length })}</p>
          <Button kind="ink" icon="caret-right" onClick={() => steps.to(0)}>
            {t('guide.led.start')}
          </Button>
        </>
      )}
    </section>
  );
}
