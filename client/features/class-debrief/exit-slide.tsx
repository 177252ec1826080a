import { t } from '../../i18n/index.ts';
import { exitQuestions } from './exit-questions.ts';

type Props = { answered?: Record<string, number>; all?: number; quizzed?: boolean };

/** The last questions, as the whole class reads them. `answered`: how many have answered each, where that is known; `quizzed`: the quiz of before the game comes again. */
export function ExitSlide({ answered, all, quizzed }: Props) {
  return (
    <div class="slide-exit">
      <h3>{t('classDebrief.exit.title')}</h3>
      <ol>
        {exitQuestions('after').map((id) => (
          <li key={id}>
            {t(`exit.${id}`)}
            {answered && (
              <small class="slide-note">{t('classDebrief.exit.answered', { answered: answered[id] ?? 0, all })}</small>
            )}
          </li>
        ))}
        {quizzed && <li>{t('classDebrief.exit.quiz')}</li>}
      </ol>
    </div>
  );
}
