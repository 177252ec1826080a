import { t } from '../text/index.ts';
import { exitQuestions } from './exit-questions.ts';

/** The last questions, as the whole class reads them. `answered` is told where it is known. */
export function ExitSlide({ answered, all }: { answered?: number; all?: number }) {
  return (
    <div class="slide-exit">
      <h3>{t('histories.exit.title')}</h3>
      <ol>
        {exitQuestions('after').map((id) => (
          <li key={id}>{t(`exit.${id}`)}</li>
        ))}
      </ol>
      {answered !== undefined && <p class="slide-note">{t('histories.exit.answered', { answered, all })}</p>}
    </div>
  );
}
