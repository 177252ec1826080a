import { Fragment } from 'preact';
import { answersOf } from '../../features/class-debrief/answers-of.ts';
import type { ToldWorld } from '../../features/class-debrief/worlds.ts';
import { titleOf } from '../../features/debrief/turn-words.ts';
import { type QuizQuestion, quizWords } from '../../features/teaching/quiz.ts';
import { hasText, inARow, signed, t } from '../../i18n/index.ts';
import { type LoggedStudent, namesOf, rowsOf, type StudentRow } from './rows.ts';

const DEEDS = ['name', 'seat', 'orders', 'said', 'pledges'] as const;
/** A world that was stopped has none of these. */
const RESULT = ['score', 'par', 'above'] as const;

/** One world: what turned it, and a row for each of its students. */
export function WorldBlock({
  world,
  students,
  seats,
  quiz,
  showsReal,
}: {
  world: ToldWorld;
  students: readonly LoggedStudent[];
  seats: readonly string[];
  quiz: readonly QuizQuestion[];
  showsReal: boolean;
}) {
  const { name, words, turns, cameTo, debrief, stopped } = world;
  const columns = stopped ? DEEDS : [...DEEDS, ...RESULT];
  const rows = rowsOf(world, students, seats);
  return (
    <section class="report-world">
      <h2>
        {t('classDebrief.world', { world: name })}: {cameTo}
      </h2>
      <p>{t(stopped ? 'report.curve.stopped' : 'report.curve', { values: inARow(debrief.view.history.comity) })}</p>
      {turns.length > 0 && (
        <ul class="report-turns">
          {turns.map((turn) => (
            <li key={turn.number}>
              <b>{t('debrief.curve.round', { round: turn.round })}:</b> {titleOf(turn, words)}
            </li>
          ))}
        </ul>
      )}
      {rows.length === 0 ? (
        <p>{t(world.left ? 'report.wentOn' : 'report.nobody')}</p>
      ) : (
        <table class="k-data-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`report.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Fragment key={row.id}>
                <tr>
                  <th scope="row">
                    <Named {...namesOf(row, showsReal)} />
                  </th>
                  <td>{row.seat ? t(`seat.${row.seat}.name`) : t('report.watched')}</td>
                  <td>{row.orders}</td>
                  <td>{row.said}</td>
                  <td>{row.pledges ? t('debrief.pledges.count', row.pledges) : ''}</td>
                  {!stopped && (
                    <>
                      <td>{row.result?.score ?? ''}</td>
                      <td>{row.result?.par ?? ''}</td>
                      <td>{row.result ? signed(row.result.above) : ''}</td>
                    </>
                  )}
                </tr>
                <Answers row={row} quiz={quiz} columns={columns.length} />
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Named({ called, beside }: ReturnType<typeof namesOf>) {
  return (
    <>
      {called} {beside && <small>{beside}</small>}
    </>
  );
}

function Answers({ row, quiz, columns }: { row: StudentRow; quiz: readonly QuizQuestion[]; columns: number }) {
  const answers = answersOf(row);
  const knew = quizWords(row.answers, quiz);
  if (answers.length === 0 && !knew) return null;
  return (
    <tr class="report-answers">
      <td colSpan={columns}>
        {answers.map(({ when, question, text }) => (
          <p key={`${when}.${question}`}>
            <b>
              {when === 'before' && `${t('report.before')} `}
              {hasText(`exit.${question}`) ? t(`exit.${question}`) : question}
            </b>{' '}
            {text}
          </p>
        ))}
        {knew && (
          <p>
            <b>{t('report.quiz')}</b> {knew}
          </p>
        )}
      </td>
    </tr>
  );
}
