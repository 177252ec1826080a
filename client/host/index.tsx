import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button, ErrorNote, TextField, Wordmark } from '../kit/index.ts';
import { go } from '../navigate.ts';
import { hostLesson } from '../net/index.ts';
import { scenarioOf, scenarios, t } from '../text/index.ts';
import { ClassSize } from './class-size.tsx';
import { fresh } from './fresh.ts';
import { Kept } from './kept.tsx';
import { keepChoice, lastChoice } from './last-choice.ts';
import { MoreChoices } from './more-choices.tsx';
import { PlanCards } from './plan-cards.tsx';
import { Recover } from './recover.tsx';
import { type Choice, firstChoice, settingsOf, withWorlds } from './settings.ts';
import './host.css';

/** Setting a lesson up. Pressing the wax at once makes a good one. */
export default function HostPage() {
  const choice = useSignal<Choice>(lastChoice(firstChoice(scenarios[0].id)));
  const busy = useSignal(false);
  const problem = useSignal<string | undefined>(undefined);
  const recovering = useSignal(false);
  const { value } = choice;
  const change = (next: Choice) => (choice.value = next);
  useEffect(() => {
    document.title = t('console.host.title');
  }, []);

  const open = async () => {
    busy.value = true;
    problem.value = undefined;
    try {
      const { lesson } = await hostLesson(settingsOf(choice.value, t('console.untitled')));
      keepChoice(choice.value);
      fresh.value = lesson;
      go(`/host/${lesson}`);
    } catch (error) {
      problem.value = (error as Error).message || t('console.offline');
      busy.value = false;
    }
  };

  return (
    <div class="host">
      <header class="host-head">
        <Wordmark name={t('ui.comity')} size={36} />
        <Kept />
        <Button kind="gold" small icon="key" onClick={() => (recovering.value = true)}>
          {t('console.recover')}
        </Button>
      </header>
      <main class="host-sheet k-paper">
        <div class="host-title">
          <h1>{t('console.host')}</h1>
          <p>{t('console.host.text')}</p>
        </div>
        <div class="host-first">
          <Scenarios chosen={value.scenario} onChoose={(scenario) => change(withWorlds({ ...value, scenario }))} />
          <TextField
            label={t('console.title')}
            value={value.title}
            most={60}
            placeholder={t('console.title.example')}
            onInput={(title) => change({ ...value, title })}
          />
          <ClassSize choice={value} onChange={change} />
        </div>
        <PlanCards
          rounds={scenarioOf(value.scenario).rounds}
          chosen={value.plan}
          onChoose={(plan) => change({ ...value, plan })}
        />
        <details class="host-details" open>
          <summary>{t('console.more')}</summary>
          <MoreChoices choice={value} onChange={change} />
        </details>
        <div class="host-foot">
          <p>{t('console.host.privacy', { days: value.keepDays })}</p>
          {problem.value && <ErrorNote title={t('console.host.failed')}>{problem.value}</ErrorNote>}
          <Button kind="wax" busy={busy.value} onClick={open} seals>
            {busy.value ? t('console.host.busy') : t('console.host.go')}
          </Button>
        </div>
      </main>
      {recovering.value && <Recover onClose={() => (recovering.value = false)} />}
    </div>
  );
}

/** A choice only once there is one. */
function Scenarios({ chosen, onChoose }: { chosen: string; onChoose(id: string): void }) {
  if (scenarios.length === 1)
    return (
      <p class="host-scenario">
        <span class="k-label">{t('console.scenario')}</span>
        <b>{t('scenario.name')}</b>
        <span>{t('scenario.dates')}</span>
      </p>
    );
  return (
    <label class="host-scenario">
      <span class="k-label">{t('console.scenario')}</span>
      <select value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {scenarios.map(({ id }) => (
          <option key={id} value={id}>
            {id}
          </option>
        ))}
      </select>
    </label>
  );
}
