import { PageHead } from '../../features/page-head/page-head.tsx';
import '../../ui/data-table.css';
import './shelf.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import rubric from '../../../assets/lesson/rubric.json' with { type: 'json' };
import { go } from '../../app/navigate.ts';
import { dateWritten, inARow, t } from '../../i18n/index.ts';
import { keptLesson } from '../../net/index.ts';
import { teachAgain } from '../../state/last-choice.ts';
import { mean, type PastLesson, pastLessons, unshelve } from '../../state/past-lessons.ts';
import { Button, EmptyState, useUndo } from '../../ui/index.ts';

const COLUMNS = ['lesson', 'students', 'worlds', 'comity', 'answered', 'points', 'acts'] as const;
const POINTS_MOST = rubric.reduce((sum, { points }) => sum + points, 0);

/** The teacher's shelf, at /shelf: lessons hosted in this browser with their links, what their classes came to side by side, and their settings for the next one. */
export default function ShelfPage() {
  const lessons = useSignal(pastLessons());
  useEffect(() => {
    document.title = t('shelf.title');
  }, []);
  const take = (lesson: string) => {
    unshelve(lesson);
    lessons.value = pastLessons();
  };
  return (
    <div class="shelf">
      <PageHead title={t('shelf.title')}>
        <Button kind="gold" small icon="plus" onClick={() => go('/host')}>
          {t('shelf.new')}
        </Button>
      </PageHead>
      <main class="k-paper">
        <p>{t('shelf.text')}</p>
        {lessons.value.length === 0 ? (
          <EmptyState icon="books" title={t('shelf.empty')} />
        ) : (
          <table class="k-data-table">
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col">
                    {t(`shelf.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lessons.value.map((past) => (
                <Row key={past.lesson} past={past} onTake={() => take(past.lesson)} />
              ))}
            </tbody>
          </table>
        )}
      </main>
    </div>
  );
}

function Row({ past, onTake }: { past: PastLesson; onTake(): void }) {
  const { lesson, title, opened, settings, result, earlier = [] } = past;
  const taking = useUndo(onTake);
  const place = keptLesson(lesson, 'host') ?? keptLesson(lesson, 'coHost');
  const points = mean(result?.points ?? []);
  const comity = mean(result?.worlds.map((world) => world.comity) ?? []);
  return (
    <tr>
      <th scope="row">
        {place ? <a href={`/host/${lesson}`}>{title}</a> : title}
        <small>
          {dateWritten(new Date(opened), { dateStyle: 'medium' })}{' '}
          {place?.code ? <b>{place.code}</b> : !place && t('shelf.gone')}
        </small>
      </th>
      <td data-of={t('shelf.students')}>{result?.students ?? settings.students}</td>
      <td data-of={t('shelf.worlds')}>
        {result ? (
          <ul>
            {result.worlds.map(({ name, comity: at, ending }) => (
              <li key={name}>
                {name} <b>{at}</b> {ending === 'splinternet' && t('console.ended.splinternet')}
              </li>
            ))}
          </ul>
        ) : (
          t('shelf.notPlayed')
        )}
        {earlier.map(({ at, worlds, answered, students }, game) => (
          <small key={at}>
            {t('shelf.earlier', {
              game: game + 1,
              worlds: inARow(worlds.map(({ name, comity: ended }) => `${name} ${ended}`)),
              answered,
              students,
            })}
          </small>
        ))}
      </td>
      <td data-of={t('shelf.comity')}>{comity ?? '–'}</td>
      <td data-of={t('shelf.answered')}>{result ? `${result.answered} / ${result.students}` : '–'}</td>
      <td data-of={t('shelf.points')}>{points === undefined ? '–' : `${points} / ${POINTS_MOST}`}</td>
      <td>
        {taking.waits ? (
          <span role="status">
            {t('shelf.taken')}{' '}
            <Button small onClick={taking.undo}>
              {t('ui.undo')}
            </Button>
          </span>
        ) : (
          <>
            <Button
              small
              kind="ink"
              onClick={() => {
                teachAgain(settings);
                go('/host');
              }}
            >
              {t('shelf.again')}
            </Button>
            <Button small icon="trash" label={t('shelf.take', { lesson: title })} onClick={taking.begin} />
          </>
        )}
      </td>
    </tr>
  );
}
