import rubric from '../../../assets/lesson/rubric.json' with { type: 'json' };
import type { Pack } from '../../features/teaching/model.ts';
import { t } from '../../i18n/index.ts';

const LETTERS = 'abcdef';

export function Background({ paragraphs, large }: { paragraphs: readonly string[]; large?: boolean }) {
  return (
    <div class={large ? 'pack-text pack-large' : 'pack-text'}>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p class="pack-note">{t('pack.asOf')}</p>
    </div>
  );
}

export function Worksheet({ worksheet }: { worksheet: Pack['worksheet'] }) {
  return (
    <>
      <p class="pack-name">{t('pack.name')}</p>
      {(['before', 'during', 'after'] as const).map((when) => (
        <section key={when}>
          <h3>{t(`pack.worksheet.${when}`)}</h3>
          <ol class="pack-lines">
            {worksheet[when].map((question) => (
              <li key={question}>
                {question}
                <span aria-hidden="true" />
                <span aria-hidden="true" />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

export function Vocabulary({ words }: { words: readonly string[] }) {
  return (
    <dl class="pack-words">
      {words.map((word) => (
        <div key={word}>
          <dt>{t(`glossary.${word}.name`)}</dt>
          <dd>{t(`glossary.${word}.text`)}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Quiz({ quiz, answers }: { quiz: Pack['quiz']; answers: boolean }) {
  return (
    <>
      {!answers && <p class="pack-name">{t('pack.name')}</p>}
      <p class="pack-note">{t(answers ? 'pack.quiz.answers' : 'pack.quiz.task')}</p>
      <ol class="pack-quiz">
        {quiz.map(({ question, options, right, why }) => (
          <li key={question}>
            <b>{question}</b>
            {answers ? (
              <p>
                <b>{LETTERS[right]})</b> {options[right]}. {why}
              </p>
            ) : (
              <ol>
                {options.map((option) => (
                  <li key={option}>{option}</li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

export function Misconceptions({ misconceptions }: { misconceptions: Pack['misconceptions'] }) {
  return (
    <table class="pack-table">
      <thead>
        <tr>
          <th scope="col">{t('pack.misconceptions.wrong')}</th>
          <th scope="col">{t('pack.misconceptions.right')}</th>
        </tr>
      </thead>
      <tbody>
        {misconceptions.map(({ wrong, right }) => (
          <tr key={wrong}>
            <th scope="row">{wrong}</th>
            <td>{right}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Rubric({ models }: { models: Pack['models'] }) {
  return (
    <>
      <p class="pack-note">{t('pack.rubric.note')}</p>
      <table class="pack-table">
        <thead>
          <tr>
            {['criterion', 'points', 'full', 'part'].map((column) => (
              <th key={column} scope="col">
                {t(`pack.rubric.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rubric.map(({ id, points }) => (
            <tr key={id}>
              <th scope="row">{t(`rubric.${id}`)}</th>
              <td>{points}</td>
              <td>{models[id]?.full}</td>
              <td>{models[id]?.part}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

export function Homework({ homework }: { homework: Pack['homework'] }) {
  return (
    <ol class="pack-homework">
      {homework.map(({ title, text }) => (
        <li key={title}>
          <h3>{title}</h3>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
}

export function Curriculum({ curriculum }: { curriculum: Pack['curriculum'] }) {
  return (
    <>
      {curriculum.map(({ frame, points }) => (
        <section key={frame}>
          <h3>{frame}</h3>
          <ul>
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      ))}
      <p class="pack-note">{t('pack.curriculum.note')}</p>
    </>
  );
}
