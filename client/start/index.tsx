import './start.css';
import { useRef, useState } from 'preact/hooks';
import { go } from '../navigate.ts';
import { ServerRefusal, startSolo } from '../net/index.ts';
import { scenarios, t } from '../text/index.ts';
import { Backdrop } from './backdrop.tsx';
import { Brand } from './brand.tsx';
import { ContinueGame } from './continue-game.tsx';
import { Credits, HowToPlay } from './dialogs.tsx';
import { LevelChoice } from './level-choice.tsx';
import { RoleChoice } from './role-choice.tsx';
import { SeatChoice } from './seat-choice.tsx';

/** The company in the founding case: the role that is pulled both ways from the first minute. */
const FIRST_SEAT = 'meridian';

/** The first page: choose a job, a seat and a level, and play; all on one sheet. */
export default function StartPage() {
  const [scenario] = scenarios;
  const [seat, setSeat] = useState(scenario.seats.find(({ id }) => id === FIRST_SEAT) ?? scenario.seats[0]);
  const [level, setLevel] = useState<'novice' | 'practised'>('novice');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const how = useRef<HTMLDialogElement>(null);
  const credits = useRef<HTMLDialogElement>(null);

  const start = async () => {
    setBusy(true);
    setError(undefined);
    try {
      go(`/play/${await startSolo({ scenario: scenario.id, seat: seat.id, level })}`);
    } catch (refusal) {
      const said = refusal instanceof ServerRefusal ? refusal : undefined;
      setError(said?.code === 'offline' || !said?.message ? t('start.error.offline') : said.message);
      setBusy(false);
    }
  };

  return (
    <div class="start">
      <Backdrop />
      <main class="start-main">
        <Brand />
        <ContinueGame />
        <form
          class="start-folder"
          aria-labelledby="start-title"
          onSubmit={(event) => {
            event.preventDefault();
            void start();
          }}
        >
          <h2 class="start-tab" id="start-title">
            {t('start.title')}
          </h2>
          <div class="start-sheet">
            <RoleChoice
              chosen={seat.role}
              onChoose={(role) => setSeat(scenario.seats.find((one) => one.role === role) ?? seat)}
            />
            <SeatChoice
              seats={scenario.seats.filter(({ role }) => role === seat.role)}
              chosen={seat}
              onChoose={setSeat}
            />
            <div class="start-foot">
              <LevelChoice chosen={level} onChoose={setLevel} />
              <div class="start-go">
                {error && (
                  <p class="start-error" role="alert">
                    {error}
                  </p>
                )}
                <button class="start-button" type="submit" disabled={busy}>
                  {t(busy ? 'start.starting' : 'start.go')}
                </button>
              </div>
            </div>
          </div>
        </form>
        <footer class="start-links">
          <button type="button" onClick={() => how.current?.showModal()}>
            {t('start.how')}
          </button>
          <button type="button" onClick={() => credits.current?.showModal()}>
            {t('start.credits')}
          </button>
        </footer>
      </main>
      <HowToPlay dialog={how} />
      <Credits dialog={credits} />
    </div>
  );
}
