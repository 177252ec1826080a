import './gone.css';
import { go } from '../../app/navigate.ts';
import { t } from '../../i18n/index.ts';
import type { WhyGone } from '../../net/index.ts';
import { Button } from '../../ui/index.ts';

/** A lesson in which this device has no place (any more): why, and the way on. `code` is the lesson's, where it is known. */
export function Gone({ why, code }: { why: WhyGone; code: string }) {
  return (
    <main class="lesson-message lesson-gone" role="alert">
      <div>
        <h1>{t(`lesson.gone.${why}`)}</h1>
        <p>{t(`lesson.gone.${why}.text`)}</p>
        {why === 'keptOut' ? (
          <Button kind="gold" onClick={() => location.reload()}>
            {t('lesson.gone.retry')}
          </Button>
        ) : (
          <Button kind="gold" onClick={() => go(why === 'removed' && code ? `/j/${code}` : '/join')}>
            {t(why === 'removed' ? 'lesson.gone.anew' : 'lesson.gone.join')}
          </Button>
        )}
        {why !== 'keptOut' && <Button onClick={() => go('/')}>{t('ui.gone.link')}</Button>}
      </div>
    </main>
  );
}
