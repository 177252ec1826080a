import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Role } from '../../shared/model/index.ts';
import { ROLES } from '../../shared/model/index.ts';
import { Button, Dialog, ErrorNote, Wordmark } from '../kit/index.ts';
import { go } from '../navigate.ts';
import { type SoloChoice, startSolo } from '../net/index.ts';
import { scenarios, t } from '../text/index.ts';
import { ClassLinks } from './class-links.tsx';
import { Continue } from './continue.tsx';
import { Credits } from './credits.tsx';
import { LevelPicker } from './level-picker.tsx';
import { RoleCards } from './role-cards.tsx';
import { SeatCards } from './seat-cards.tsx';
import './start.css';

/** The first page: choose a role, a seat and the opponents' level, and go. */
export default function StartPage() {
  const scenario = scenarios[0];
  const role = useSignal<Role>('company');
  const seat = useSignal('meridian');
  const level = useSignal<SoloChoice['level']>('novice');
  const busy = useSignal(false);
  const problem = useSignal<string | undefined>(undefined);
  const shown = useSignal<'help' | 'credits' | undefined>(undefined);
  useEffect(() => {
    document.title = t('ui.start.title');
  }, []);

  const chooseRole = (id: Role) => {
    role.value = id;
    seat.value = scenario.seats.find((one) => one.role === id)?.id ?? '';
  };
  const start = async () => {
    busy.value = true;
    problem.value = undefined;
    try {
      go(`/play/${await startSolo({ scenario: scenario.id, seat: seat.value, level: level.value })}`);
    } catch (error) {
      problem.value = (error as Error).message || t('ui.start.offline');
      busy.value = false;
    }
  };

  return (
    <div class="start">
      <header class="start-head">
        <h1>
          <Wordmark name={t('ui.comity')} size={52} />
        </h1>
        <p>{t('ui.start.tagline')}</p>
        <Button kind="gold" icon="question" onClick={() => (shown.value = 'help')}>
          {t('ui.start.help')}
        </Button>
      </header>
      <ClassLinks />
      <main class="start-sheet k-paper">
        <div class="start-case">
          <p class="k-label">
            {t('ui.start.alone')} · {t('scenario.name')}, {t('scenario.dates')}
          </p>
          <p>{t('scenario.pitch')}</p>
          <Continue />
        </div>
        <h2>{t('ui.start.role')}</h2>
        <RoleCards roles={ROLES} chosen={role.value} onChoose={chooseRole} />
        <h2>{t('ui.start.seat')}</h2>
        <SeatCards
          seats={scenario.seats.filter((one) => one.role === role.value)}
          chosen={seat.value}
          onChoose={(id) => (seat.value = id)}
        />
        <div class="start-foot">
          <LevelPicker chosen={level.value} onChoose={(id) => (level.value = id)} />
          <Button kind="wax" busy={busy.value} onClick={start} seals>
            {busy.value ? t('ui.start.busy') : t('ui.start.go', { seat: t(`seat.${seat.value}.short`) })}
          </Button>
        </div>
        {problem.value && <ErrorNote title={t('ui.start.failed')}>{problem.value}</ErrorNote>}
      </main>
      <footer class="start-credits">
        {t('ui.start.about')}
        <button type="button" onClick={() => (shown.value = 'credits')}>
          {t('ui.start.credits')}
        </button>
      </footer>
      {shown.value && (
        <Dialog
          title={t(`ui.start.${shown.value}`)}
          closeLabel={t('ui.close')}
          onClose={() => (shown.value = undefined)}
        >
          {shown.value === 'help' ? <HowToPlay /> : <Credits />}
        </Dialog>
      )}
    </div>
  );
}

function HowToPlay() {
  return (
    <ol class="start-lines">
      {Array.from({ length: 10 }, (_, i) => (
        <li key={i}>{t(`ui.help.${i + 1}`)}</li>
      ))}
    </ol>
  );
}
