import { useState } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { useLesson } from '../../../state/lesson.ts';
import { Button } from '../../../ui/index.ts';

/** In a lesson: tells the teacher that these words should not have been said. */
export function ReportWords({ by, words }: { by: number; words: string }) {
  const lesson = useLesson();
  const [done, setDone] = useState(false);
  if (!lesson) return null;
  if (done) return <small role="status">{t('lesson.report.done')}</small>;
  return (
    <Button
      small
      kind="ghost"
      icon="flag"
      label={t('lesson.report')}
      onClick={() => lesson.send({ kind: 'report', by, words }).then(({ ok }) => setDone(ok))}
    />
  );
}
