import type { SeatView } from '../../../shared/model/index.ts';
import { later } from '../../app/later.tsx';
import { record } from '../../features/table/use-record.ts';
import { signed, t } from '../../i18n/index.ts';
import { useLesson } from '../../state/lesson.ts';
import { LiveRegion } from '../../ui/index.ts';
import { missedLines } from './missed.ts';
import { resultOf } from './result.ts';
import { WatchWorld } from './watch-world.tsx';

/** Nobody needs it before their world is over. */
const Meanwhile = later(async () => (await import('./meanwhile.tsx')).Meanwhile);

/** The own world has ended, others are still at it: what came of one's game, until the debrief opens by itself. */
export function Waiting({ view }: { view: SeatView }) {
  const lesson = useLesson();
  const playing = lesson?.view.value.playing ?? 0;
  const watched = lesson?.view.value.watched;
  const result = resultOf(view);
  const lines = missedLines(view, record.value);
  if (lesson && watched) return <WatchWorld lesson={lesson} watched={watched} />;
  return (
    <main class="lesson-message lesson-waiting">
      <div>
        <h1>{t('lesson.over.title')}</h1>
        <p role="status">
          {t('lesson.over.wait', { worlds: playing })} {t('lesson.over.secrets')}
        </p>
        <h2>{t('lesson.over.result')}</h2>
        <p>
          {t('ui.comity')} <b>{view.comity}</b> {t(`zone.${view.zone}`)}
        </p>
        {result && (
          <p>
            {t('lesson.over.score', {
              score: result.score,
              par: result.par,
              above: signed(result.above),
              place: result.place,
            })}
          </p>
        )}
        {lines.length > 0 && (
          <>
            <h2>{t('lesson.over.story')}</h2>
            <ul class="return-lines">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
        {lesson && <Meanwhile lesson={lesson} />}
      </div>
      <LiveRegion />
    </main>
  );
}
