import { useEffect, useState } from 'preact/hooks';
import { worldName } from '../../../shared/lesson/index.ts';
import { record } from '../../features/table/use-record.ts';
import { commandLine } from '../../i18n/command-line.ts';
import { reasonLine, t } from '../../i18n/index.ts';
import { lessonRecord } from '../../net/index.ts';
import { useLesson } from '../../state/lesson.ts';
import { useTable } from '../../state/table-store.ts';
import { Dialog, Icon } from '../../ui/index.ts';
import { awayWords } from './away-words.ts';
import { missedLines } from './missed.ts';
import { isNewHistory } from './second-history.ts';

/** Lines of what the AI did: the latest are what one must know. */
const MOST = 8;

/** For somebody who comes back, or whose game went back to a past checkpoint: what happened meanwhile, in three lines, and what an AI did on the seat. */
export function ReturnNote() {
  const lesson = useLesson();
  const table = useTable();
  const [lines, setLines] = useState<string[]>([]);
  const [open, setOpen] = useState(true);
  const [isNew] = useState(() => lesson !== undefined && isNewHistory(lesson.view.peek()));
  const note = lesson?.view.value.note;
  const view = table.view.value;

  // What this device has not seen of the game, it is told once; it also fills the Record.
  useEffect(() => {
    if (!lesson) return;
    const known = new Set(record.peek().map(({ at }) => at));
    void lessonRecord(lesson.id, lesson.key)
      .then((chapters) => {
        const all = chapters.map(({ round, phase, events }) => ({
          at: phase === 'orders' ? `${round}.bench` : `${round + 1}.orders`,
          round,
          events,
        }));
        const fresh = all.filter(({ at }) => !known.has(at));
        if (all.length > 0) record.value = all;
        // Nobody has missed anything who was here all the time, or has only just begun.
        if (known.size > 0 || all.length > 1) setLines(missedLines(table.view.peek(), fresh));
      })
      .catch(() => {});
  }, [lesson, table]);

  if (!lesson || !open || (!note && !isNew && lines.length === 0)) return null;
  const { world } = lesson.view.value;
  const close = () => {
    setOpen(false);
    if (note) void lesson.send({ kind: 'noteSeen' });
  };
  return (
    <Dialog
      title={t(isNew ? 'lesson.history.title' : 'lesson.back.title')}
      closeLabel={t('lesson.back.go')}
      onClose={close}
    >
      {isNew && world && (
        <p>
          {t('lesson.history.text', {
            round: view.round,
            phase: t(`phase.${view.phase}`),
            world: world.name,
            old: worldName(world.forkOf),
          })}
        </p>
      )}
      {lines.length > 0 && (
        <ul class="return-lines">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {note && (
        <>
          <h3>
            <Icon name="robot" size={20} /> {t('lesson.back.ai')}
          </h3>
          <p>{awayWords(note.from, note.to)}</p>
          {note.done.length === 0 && <p>{t('lesson.back.nothing')}</p>}
          <ul class="return-lines">
            {note.done.slice(-MOST).map((one, at) => (
              <li key={at}>
                <b>{commandLine(view, view.viewer as number, one.command)}</b>
                {one.reasons.length > 0 &&
                  `: ${one.reasons
                    .slice(0, 2)
                    .map((reason) => reasonLine(view, reason))
                    .join(t('lesson.back.and'))}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
