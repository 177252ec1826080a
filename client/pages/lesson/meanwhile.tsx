import { useState } from 'preact/hooks';
import { worldName } from '../../../shared/lesson/index.ts';
import { go } from '../../app/navigate.ts';
import { ExitForm } from '../../features/class-debrief/exit-form.tsx';
import { PressReport } from '../../features/press/press-report.tsx';
import { useTeaching } from '../../features/teaching/content.ts';
import { t } from '../../i18n/index.ts';
import type { StudentLesson } from '../../state/lesson.ts';
import { Button } from '../../ui/index.ts';

const DOINGS = ['watch', 'exit', 'press'] as const;

/** Something worth doing for those whose world has ended while others still play: their own game looked back on, another world to watch, the last questions, a newspaper to check. */
export function Meanwhile({ lesson }: { lesson: StudentLesson }) {
  const view = lesson.view.value;
  const teaching = useTeaching(view.lesson.scenario);
  const [what, setWhat] = useState<(typeof DOINGS)[number]>('watch');
  const sent = view.answers.after.press ?? '';
  const send = async (answer: string) =>
    (await lesson.send({ kind: 'answer', when: 'after', question: 'press', answer })).ok;
  return (
    <section class="lesson-meanwhile">
      <h2>{t('lesson.meanwhile')}</h2>
      <div class="lesson-meanwhile-pick">
        <Button kind="ink" icon="film-strip" onClick={() => go(`/class/${lesson.id}/story`)}>
          {t('lesson.meanwhile.story')}
        </Button>
        {DOINGS.map((id) => (
          <button key={id} type="button" aria-pressed={what === id} onClick={() => setWhat(id)}>
            {t(`lesson.meanwhile.${id}`)}
          </button>
        ))}
      </div>
      {what === 'watch' && <Others lesson={lesson} />}
      {what === 'exit' && <ExitForm lesson={lesson.id} when="after" view={view} send={lesson.send} />}
      {what === 'press' && teaching && <PressReport press={teaching.press} sent={sent} onSend={send} />}
    </section>
  );
}

/** The worlds that are still played. */
function Others({ lesson }: { lesson: StudentLesson }) {
  const { others } = lesson.view.value;
  if (others.length === 0) return <p>{t('lesson.meanwhile.watch.none')}</p>;
  return (
    <>
      <p>{t('lesson.meanwhile.watch.text')}</p>
      <div class="lesson-meanwhile-pick">
        {others.map((world) => (
          <Button key={world} kind="ink" icon="eye" onClick={() => void lesson.send({ kind: 'watch', world })}>
            {t('lesson.meanwhile.watch.go', { world: worldName(world) })}
          </Button>
        ))}
      </div>
    </>
  );
}
