import '../../features/debrief/debrief.css';
import { useEffect, useState } from 'preact/hooks';
import type { Debrief } from '../../../shared/model/index.ts';
import { at } from '../../app/base.ts';
import { DebriefPage } from '../../features/debrief/page.tsx';
import { Result } from '../../features/debrief/result/result.tsx';
import { SwapSides } from '../../features/debrief/swap-sides.tsx';
import { AskContext } from '../../features/debrief/what-if.tsx';
import { scenarioOf, t } from '../../i18n/index.ts';
import { askWhatIf, debriefOf, playAgain } from '../../net/index.ts';
import { useScenario } from '../../state/use-scenario.ts';

/** The debrief of a match that has ended, at /debrief/<matchId>: how one came out, then the whole story. */
export default function DebriefRoute({ match }: { match: string }) {
  const [opened, setOpened] = useState<Debrief>();
  const [problem, setProblem] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const [swapping, setSwapping] = useState(false);
  const [told, setTold] = useState(false);
  const [starting, setStarting] = useState<string>();

  useEffect(() => {
    let gone = false;
    setProblem(undefined);
    debriefOf(match)
      .then((all) => !gone && setOpened(all))
      .catch((error: Error) => !gone && setProblem(error.message || t('debrief.failed.body')));
    return () => {
      gone = true;
    };
  }, [match, attempt]);

  const named = useScenario(opened?.view.scenario);
  if (problem !== undefined) {
    return (
      <main class="debrief debrief-message" role="alert">
        <h1>{t('debrief.failed.title')}</h1>
        <p>{problem}</p>
        <p class="debrief-actions">
          <button type="button" onClick={() => setAttempt(attempt + 1)}>
            {t('debrief.failed.retry')}
          </button>
          <button type="button" onClick={() => location.assign(at('/'))}>
            {t('debrief.back')}
          </button>
        </p>
      </main>
    );
  }
  if (!opened || !named) {
    return (
      <main class="debrief debrief-message" aria-busy="true">
        <p>{t('debrief.loading')}</p>
      </main>
    );
  }
  const scenario = scenarioOf(opened.view.scenario);
  const again = () => start(scenario.seats[opened.you].id);
  const swap = () => setSwapping(true);
  return (
    <AskContext.Provider value={(question, onProgress) => askWhatIf(match, question, onProgress)}>
      {told ? (
        <DebriefPage
          debrief={opened}
          scenario={scenario}
          actions={{
            again,
            swap,
            replay: () => location.assign(at(`/replay/${match}`)),
            back: () => location.assign(at('/')),
          }}
        />
      ) : (
        <Result debrief={opened} scenario={scenario} actions={{ again, swap, story: tell }} />
      )}
      {starting !== undefined && (
        <p class="debrief-toast" role="status">
          {starting}
        </p>
      )}
      {swapping && (
        <SwapSides scenario={scenario} you={opened.you} onChoose={start} onClose={() => setSwapping(false)} />
      )}
    </AskContext.Provider>
  );

  function tell() {
    setTold(true);
    scrollTo(0, 0);
  }

  function start(seat: string) {
    setSwapping(false);
    setStarting(t('debrief.starting'));
    playAgain(match, seat)
      .then((id) => location.assign(at(`/play/${id}`)))
      .catch((error: Error) => setStarting(error.message || t('debrief.startFailed')));
  }
}
