import './quiz-fields.css';
import { choicesIn, choicesSent, rightIn } from '../../../shared/lesson/index.ts';
import { t } from '../../i18n/index.ts';
import { Icon } from '../../ui/index.ts';
import { keyOf, type QuizQuestion } from './quiz.ts';

type Props = {
  quiz: readonly QuizQuestion[];
  value: string;
  onInput(value: string): void;
  /** The answers stand beside the choices, which cannot be changed any more. */
  open: boolean;
  /** What was sent before the game. */
  before?: string;
};

/** A quiz on the page: one choice a question; once it is open, what is right and why, and what the game has changed. */
export function QuizFields({ quiz, value, onInput, open, before }: Props) {
  const choices = choicesIn(value, quiz.length);
  return (
    <section class="quiz" aria-labelledby="quiz-title">
      <h3 id="quiz-title">{t('quiz.title.own')}</h3>
      <p>{t('quiz.task')}</p>
      {open && (
        <p role="status">
          <b>{t('quiz.right', { right: rightIn(value, keyOf(quiz)), all: quiz.length })}</b>{' '}
          {before && t('quiz.rightBefore', { right: rightIn(before, keyOf(quiz)) })}
        </p>
      )}
      {quiz.map(({ question, options, right, why }, at) => (
        <fieldset key={question}>
          <legend>
            {at + 1}. {question}
          </legend>
          {options.map((option, place) => (
            <label key={option} class={open && place === right ? 'quiz-right' : ''}>
              <input
                type="radio"
                name={`quiz-${at}`}
                checked={choices[at] === place}
                disabled={open}
                onChange={() => onInput(choicesSent(choices.map((one, i) => (i === at ? place : one))))}
              />
              <span>
                {option}
                {open && place === right && (
                  <>
                    {' '}
                    <Icon name="check" size={18} /> <b>{t('quiz.thisOne')}</b>
                  </>
                )}
                {open && choices[at] === place && place !== right && (
                  <>
                    {' '}
                    <Icon name="x" size={18} /> <b>{t('quiz.yours')}</b>
                  </>
                )}
              </span>
            </label>
          ))}
          {open && <p>{why}</p>}
        </fieldset>
      ))}
    </section>
  );
}
