import rubric from '../../../assets/lesson/rubric.json' with { type: 'json' };
import type { Choice, Grade, LessonPortfolios, Portfolio } from '../../../shared/lesson/index.ts';
import { answersOf } from '../../features/class-debrief/answers-of.ts';
import { ClassResult } from '../../features/class-debrief/class-result.tsx';
import { parOfAll, type ToldWorld } from '../../features/class-debrief/worlds.ts';
import { titleOf } from '../../features/debrief/turn-words.ts';
import type { Words } from '../../features/debrief/words.ts';
import { useTeaching } from '../../features/teaching/content.ts';
import { quizWords } from '../../features/teaching/quiz.ts';
import { dateWritten, hasText, reasonsText, signed, statedReason, t } from '../../i18n/index.ts';

type Props = { portfolio: Portfolio; lesson: LessonPortfolios; worlds: readonly ToldWorld[] };

/** One student's pages: who one was, what one decided and why, the own world beside the others, what one wrote. */
export function StudentPages({ portfolio, lesson, worlds }: Props) {
  const { name, realName, seat, choices } = portfolio;
  const own = worlds.find(({ id }) => id === portfolio.world);
  const heading = `portfolio-${portfolio.member}`;
  return (
    <article class="portfolio-student" aria-labelledby={heading}>
      <h1 id={heading}>{t('portfolio.of', { name: realName || name })}</h1>
      <p>
        {own && seat >= 0
          ? t('portfolio.about', {
              date: dateWritten(new Date(lesson.created), { dateStyle: 'long' }),
              lesson: lesson.title,
              seat: own.words.seat(seat),
              world: own.name,
            })
          : t('portfolio.noSeat')}
      </p>
      {own && seat >= 0 && (
        <>
          <Result world={own} seat={seat} />
          <h2>{t('portfolio.choices')}</h2>
          <Choices choices={choices} words={own.words} seat={seat} />
        </>
      )}
      <ClassResult worlds={worlds} own={own?.id} />
      {own && own.turns.length > 0 && (
        <>
          <h2>{t('portfolio.turns')}</h2>
          <ul class="report-turns">
            {own.turns.map((turn) => (
              <li key={turn.number}>
                <b>{t('debrief.curve.round', { round: turn.round })}:</b> {titleOf(turn, own.words)}
              </li>
            ))}
          </ul>
        </>
      )}
      <Answers portfolio={portfolio} scenario={worlds[0]?.debrief.view.scenario ?? ''} />
      {portfolio.grade && <Graded grade={portfolio.grade} />}
    </article>
  );
}

/** The seat's result; what a world that was stopped came to cannot be set beside par. */
function Result({ world, seat }: { world: ToldWorld; seat: number }) {
  const rank = world.stopped ? undefined : world.debrief.view.ranks?.find((one) => one.seat === seat);
  if (!rank) return <p>{world.cameTo}</p>;
  const { score, par, place } = rank;
  return (
    <p class="portfolio-result">
      {t('lesson.over.score', { score, par, above: signed(score - par), place })} {parOfAll(world.debrief.view)}
      <br />
      {t('debrief.seats.agenda')}: {world.words.agenda(rank.agenda.id)},{' '}
      {t('debrief.seats.agendaPoints', { points: rank.agenda.points })}. {world.words.agendaText(rank.agenda.id)}
    </p>
  );
}

function Choices({ choices, words, seat }: { choices: readonly Choice[]; words: Words; seat: number }) {
  if (choices.length === 0) return <p>{t('portfolio.none')}</p>;
  // A government is never asked for its reasons.
  const hasReasons = choices.some(({ order }) => reasonOf(order) !== '');
  return (
    <table class="k-data-table">
      <thead>
        <tr>
          <th scope="col">{t('portfolio.when')}</th>
          <th scope="col">{t('portfolio.what')}</th>
          {hasReasons && <th scope="col">{t('portfolio.why')}</th>}
        </tr>
      </thead>
      <tbody>
        {choices.map(({ round, phase, order }, at) => (
          <tr key={at}>
            <th scope="row">
              {t('debrief.curve.round', { round })}, {t(`ui.step.${phase}`)}
            </th>
            <td>{words.command(seat, { kind: 'seal', order })}</td>
            {hasReasons && <td>{reasonOf(order)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Why it was done, as it was said to everyone; nothing where no reason is asked for. */
function reasonOf(order: Choice['order']): string {
  if (order.kind === 'challenge' || order.kind === 'refuse') return statedReason(order);
  return order.kind === 'rule' ? reasonsText(order.reasons) : '';
}

function Answers({ portfolio, scenario }: { portfolio: Portfolio; scenario: string }) {
  const answers = answersOf(portfolio);
  const knew = quizWords(portfolio.answers, useTeaching(scenario)?.pack.quiz ?? []);
  if (answers.length === 0 && !knew) return null;
  return (
    <>
      <h2>{t('portfolio.answers')}</h2>
      <dl class="portfolio-answers">
        {answers.map(({ when, question, text }) => (
          <div key={`${when}.${question}`}>
            <dt>
              {when === 'before' && `${t('report.before')} `}
              {hasText(`exit.${question}`) ? t(`exit.${question}`) : question}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
        {knew && (
          <div>
            <dt>{t('report.quiz')}</dt>
            <dd>{knew}</dd>
          </div>
        )}
      </dl>
    </>
  );
}

/** The teacher's points by criterion, and what they wrote to the student. */
function Graded({ grade: { points, comment } }: { grade: Grade }) {
  const given = rubric.filter(({ id }) => points[id] !== undefined);
  const most = rubric.reduce((sum, one) => sum + one.points, 0);
  const total = given.reduce((sum, { id }) => sum + points[id], 0);
  return (
    <section class="portfolio-graded">
      <h2>{t('portfolio.graded')}</h2>
      {given.length > 0 && (
        <ul>
          {given.map(({ id, points: of }) => (
            <li key={id}>
              {t(`rubric.${id}`)}: {points[id]} / {of}
            </li>
          ))}
          <li>
            <b>{t('portfolio.total', { total, most })}</b>
          </li>
        </ul>
      )}
      {comment && <p>{comment}</p>}
    </section>
  );
}
