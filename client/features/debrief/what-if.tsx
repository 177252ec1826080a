import './what-if.css';
import { createContext } from 'preact';
import { useContext, useId, useState } from 'preact/hooks';
import { NONE, RULINGS, type Ruling, type WhatIf, type WhatIfQuestion } from '../../../shared/model/index.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Act } from './acts.ts';
import { otherChoices } from './other-choices.ts';
import type { Words } from './words.ts';

/** Games for each of the two choices; the server's own number comes with the answer. */
const GAMES = 200;

/** Plays a question out; nothing where the page has nobody to ask. */
export type AskWhatIf = (question: WhatIfQuestion, onProgress: (done: number, of: number) => void) => Promise<WhatIf>;
export const AskContext = createContext<AskWhatIf | undefined>(undefined);

function isRuling(choice: string): choice is Ruling {
  return (RULINGS as readonly string[]).includes(choice);
}

/** 'And if not?': makes the other choice at a turning point and shows what AI players make of it. */
export function WhatIfBox({ act, words }: { act: Act; words: Words }) {
  const ask = useContext(AskContext);
  const questions = otherChoices(act);
  const [chosen, setChosen] = useState(0);
  const [state, setState] = useState<
    { done: number; of: number } | { answer: WhatIf; to: number } | { problem: string }
  >();
  const field = useId();
  if (!ask || questions.length === 0) return null;
  const { t } = words;
  const running = state !== undefined && 'of' in state;
  const nameOf = ({ instead }: WhatIfQuestion) =>
    instead === 'nothing'
      ? t('debrief.whatif.nothing')
      : isRuling(instead) && act.about.ruling
        ? words.ruling(act.about.case ?? NONE, instead)
        : t(`order.${instead}.name`);

  async function play() {
    if (!ask || running) return;
    setState({ done: 0, of: 2 * GAMES });
    try {
      const answer = await ask(questions[chosen], (done, of) => setState({ done, of }));
      setState({ answer, to: chosen });
    } catch (error) {
      setState({ problem: (error as Error).message || t('debrief.whatif.failed') });
    }
  }

  return (
    <section class="whatif">
      <h3>
        <Icon name="git-branch" size={20} /> {t('debrief.whatif.title')}
      </h3>
      <p>{t('debrief.whatif.lead', { games: GAMES })}</p>
      <div class="whatif-ask">
        <label for={field}>{t('debrief.whatif.choice')}</label>
        <select id={field} value={chosen} onChange={(event) => setChosen(Number(event.currentTarget.value))}>
          {questions.map((question, at) => (
            <option key={question.instead} value={at}>
              {nameOf(question)}
            </option>
          ))}
        </select>
        <Button small kind="ink" onClick={play} blocked={running ? t('debrief.whatif.title') : undefined}>
          {t('debrief.whatif.ask')}
        </Button>
      </div>
      <div role="status">
        {state && 'of' in state && (
          <p class="whatif-run">
            <progress max={state.of} value={state.done} aria-label={t('debrief.whatif.title')} />
            {t('debrief.whatif.running', state)}
          </p>
        )}
        {state && 'problem' in state && <p class="whatif-problem">{state.problem}</p>}
        {state && 'answer' in state && (
          <Answer {...state} name={nameOf(questions[state.to])} seat={questions[state.to].seat} words={words} />
        )}
      </div>
    </section>
  );
}

function Answer({ answer, name, seat, words }: { answer: WhatIf; name: string; seat: number; words: Words }) {
  const { t, view } = words;
  const { comity, score, games } = answer;
  const same = comity.was.middle === comity.instead.middle;
  return (
    <div class="whatif-answer">
      <p>
        <b>
          {t(same ? 'debrief.whatif.same' : 'debrief.whatif.result', {
            choice: name,
            was: comity.was.middle,
            instead: comity.instead.middle,
          })}
        </b>{' '}
        {score.was.middle !== score.instead.middle &&
          t('debrief.whatif.score', {
            seat: words.seat(seat),
            was: score.was.middle,
            instead: score.instead.middle,
          })}{' '}
        {t('debrief.whatif.end', { comity: view.comity })}
      </p>
      <p class="whatif-small">
        {t('debrief.whatif.middle', {
          games,
          low: comity.instead.low,
          high: comity.instead.high,
          wasLow: comity.was.low,
          wasHigh: comity.was.high,
        })}{' '}
        {t('debrief.whatif.honest')}
      </p>
    </div>
  );
}
