import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Role, Scenario } from '../../../shared/model/index.ts';
import { ROLES } from '../../../shared/model/index.ts';
import { go } from '../../app/navigate.ts';
import { LanguagePick } from '../../features/pickers/language-pick.tsx';
import { ScenarioPick } from '../../features/pickers/scenario-pick.tsx';
import { scenarioOf, t } from '../../i18n/index.ts';
import { type SoloChoice, startSolo } from '../../net/index.ts';
import { useScenario, useScenarioTitles } from '../../state/use-scenario.ts';
import { Button, Dialog, ErrorNote, Wordmark } from '../../ui/index.ts';
import { ClassLinks } from './class-links.tsx';
import { Continue } from './continue.tsx';
import { Credits } from './credits.tsx';
import { LevelPicker } from './level-picker.tsx';
import { RoleCards } from './role-cards.tsx';
import { SeatCards } from './seat-cards.tsx';
import './start.css';
import './small.css';

/** The first page: choose a scenario where there are several, a role, a seat and the opponents' level, and go. */
export default function StartPage() {
  const titles = useScenarioTitles();
  const wanted = useSignal<string | undefined>(undefined);
  const chosen = titles?.find(({ id }) => id === wanted.value) ?? titles?.[0];
  const ready = useScenario(chosen?.id);
  const shown = useSignal<'help' | 'credits' | undefined>(undefined);
  useEffect(() => {
    document.title = t('ui.start.title');
  }, []);

  return (
    <div class="start">
      <header class="start-head">
        <h1>
          <Wordmark name={t('ui.brand')} size={52} />
        </h1>
        <p>{t('ui.start.tagline')}</p>
        <Button kind="gold" icon="question" onClick={() => (shown.value = 'help')}>
          {t('ui.start.help')}
        </Button>
      </header>
      {titles && chosen && ready ? (
        <>
          <ClassLinks scenario={chosen.id} />
          <main class="start-sheet k-paper">
            <div class="start-case">
              <p class="k-label">
                {t('ui.start.alone')} · {chosen.name}, {chosen.dates}
              </p>
              <p>{chosen.pitch}</p>
              <ScenarioPick titles={titles} chosen={chosen.id} onChoose={(id) => (wanted.value = id)} />
              <Continue scenario={chosen.id} />
            </div>
            <Begin key={chosen.id} scenario={scenarioOf(chosen.id)} />
          </main>
        </>
      ) : (
        <main class="start-sheet k-paper" aria-busy="true" />
      )}
      <footer class="start-credits">
        {t('ui.start.about')}
        <button type="button" onClick={() => (shown.value = 'credits')}>
          {t('ui.start.credits')}
        </button>
        <LanguagePick />
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

/** Companies come first: theirs is the clearest first decision. */
const FIRST: readonly Role[] = ['company', 'government', 'court'];

const seatsOf = ({ seats }: Scenario, role: Role) => seats.filter((one) => one.role === role);

/** Role, seat and level, and the way in. */
function Begin({ scenario }: { scenario: Scenario }) {
  const roles = ROLES.filter((role) => seatsOf(scenario, role).length > 0);
  const role = useSignal<Role>(FIRST.find((one) => roles.includes(one)) ?? 'company');
  const seats = seatsOf(scenario, role.value);
  const wanted = useSignal('');
  const seat = seats.find(({ id }) => id === wanted.value) ?? seats[0];
  const places = Object.fromEntries(
    roles.map((one) => [one, scenario.engravings?.places[seatsOf(scenario, one)[0].id]]),
  );
  const level = useSignal<SoloChoice['level']>('novice');
  const busy = useSignal(false);
  const problem = useSignal<string | undefined>(undefined);

  const start = async () => {
    busy.value = true;
    problem.value = undefined;
    try {
      go(`/play/${await startSolo({ scenario: scenario.id, seat: seat.id, level: level.value })}`);
    } catch (error) {
      problem.value = (error as Error).message || t('ui.start.offline');
      busy.value = false;
    }
  };

  return (
    <>
      <h2>{t('ui.start.role')}</h2>
      <RoleCards roles={roles} places={places} chosen={role.value} onChoose={(id) => (role.value = id)} />
      <h2>{t('ui.start.seat')}</h2>
      <SeatCards
        seats={seats}
        faces={scenario.engravings?.seats ?? {}}
        chosen={seat.id}
        onChoose={(id) => (wanted.value = id)}
      />
      <div class="start-foot">
        <LevelPicker chosen={level.value} onChoose={(id) => (level.value = id)} />
        <Button kind="wax" busy={busy.value} onClick={start} seals>
          {busy.value ? t('ui.start.busy') : t('ui.start.go', { seat: t(`seat.${seat.id}.short`) })}
        </Button>
      </div>
      {problem.value && <ErrorNote title={t('ui.start.failed')}>{problem.value}</ErrorNote>}
    </>
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
