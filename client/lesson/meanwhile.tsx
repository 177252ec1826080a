import { useState } from 'preact/hooks';
import { ExitForm } from '../histories/exit-form.tsx';
import { PressReport } from '../press/press-report.tsx';
import type { StudentLesson } from '../state/lesson.ts';
import { useTeaching } from '../teaching/content.ts';
import { t } from '../text/index.ts';

/** Something worth doing for those whose world has ended while others still play: a newspaper to check, the last questions. */
export function Meanwhile({ lesson }: { lesson: StudentLesson }) {
  const view = lesson.view.value;
  const teaching = useTeaching(view.lesson.scenario);
  const [what, setWhat] = useState<'press' | 'exit'>('press');
  const sent = view.answers.after.press ?? '';
  const send = async (answer: string) =>
    (await lesson.send({ kind: 'answer', when: 'after', question: 'press', answer })).ok;
  return (
    <section class="lesson-meanwhile">
      <h2>{t('lesson.meanwhile')}</h2>
      <div class="lesson-meanwhile-pick">
        {(['press', 'exit'] as const).map((id) => (
          <button key={id} type="button" aria-pressed={what === id} onClick={() => setWhat(id)}>
            {t(`lesson.meanwhile.${id}`)}
          </button>
        ))}
      </div>
      {what === 'press' && teaching && <PressReport press={teaching.press} sent={sent} onSend={send} />}
      {what === 'exit' && <ExitForm lesson={lesson.id} when="after" view={view} send={lesson.send} />}
    </section>
  );
}
