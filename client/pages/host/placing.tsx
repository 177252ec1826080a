import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { keptLessons, type Placing, type PlatformReturn } from '../../net/index.ts';
import { Button, ErrorNote } from '../../ui/index.ts';

/** Which course the lesson is set up for; takes one that this device hosts already, or none for that course. */
export function PlacingNote(props: { placing: Placing; onTake(lesson: string): Promise<void>; onForget(): void }) {
  const { course, platform } = props.placing;
  const problem = useSignal('');
  const hosted = keptLessons()
    .filter(({ as }) => as === 'host')
    .slice(0, 3);
  const take = async (lesson: string) => {
    problem.value = '';
    await props.onTake(lesson).catch((error: Error) => (problem.value = error.message || t('console.offline')));
  };
  return (
    <section class="host-placing" aria-label={t('platform.placing.unnamed', { platform })}>
      <p>
        <b>{t(course ? 'platform.placing' : 'platform.placing.unnamed', { course, platform })}</b>{' '}
        {t('platform.placing.text')}
      </p>
      <div class="host-placing-acts">
        {hosted.map(({ lesson, title, code }) => (
          <Button key={lesson} small onClick={() => take(lesson)}>
            {t('platform.placing.take', { title: title || t('console.kept.untitled'), code })}
          </Button>
        ))}
        <Button small onClick={props.onForget}>
          {t('platform.placing.not')}
        </Button>
      </div>
      {problem.value && <ErrorNote title={problem.value} />}
    </section>
  );
}

/** Tells the platform which lesson its course links to; goes by itself, and by the button where it does not. */
export function ReturnForm({ back, platform }: { back: PlatformReturn; platform: string }) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.submit(), []);
  return (
    <main class="host-sheet k-paper">
      <h1>{t('platform.return', { platform })}</h1>
      <form ref={form} method="post" action={back.url}>
        <input type="hidden" name="JWT" value={back.jwt} />
        <Button kind="ink" submits>
          {t('platform.return.go', { platform })}
        </Button>
      </form>
    </main>
  );
}
