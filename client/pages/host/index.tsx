import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ScenarioTitle } from '../../../shared/model/index.ts';
import { go } from '../../app/navigate.ts';
import { LanguagePick } from '../../features/pickers/language-pick.tsx';
import { ScenarioPick } from '../../features/pickers/scenario-pick.tsx';
import { language, t } from '../../i18n/index.ts';
import { forgetPlacing, hostLesson, type PlatformReturn, placeLesson, placingHere } from '../../net/index.ts';
import { fresh } from '../../state/fresh.ts';
import { keepChoice, lastChoice, takeLanguageAgain } from '../../state/last-choice.ts';
import { shelve } from '../../state/past-lessons.ts';
import { useScenarioTitles } from '../../state/use-scenario.ts';
import { Button, ErrorNote, TextField, Wordmark } from '../../ui/index.ts';
import { ClassSize } from './class-size.tsx';
import { Kept } from './kept.tsx';
import { MoreChoices } from './more-choices.tsx';
import { PlacingNote, ReturnForm } from './placing.tsx';
import { PlanCards } from './plan-cards.tsx';
import { Recover } from './recover.tsx';
import { type Choice, firstChoice, settingsOf, withWorlds } from './settings.ts';
import './host.css';

/** /host: once it is known what can be played. */
export default function HostPage() {
  const titles = useScenarioTitles();
  useEffect(() => {
    document.title = t('console.host.title');
  }, []);
  return titles?.[0] ? <Setting titles={titles} first={titles[0]} /> : <main class="host" aria-busy="true" />;
}

/** Setting a lesson up. Pressing the wax at once makes a good one. */
function Setting({ titles, first }: { titles: readonly ScenarioTitle[]; first: ScenarioTitle }) {
  const choice = useSignal<Choice>({
    ...lastChoice(firstChoice(first), titles),
    language: takeLanguageAgain() || language.peek(),
  });
  const busy = useSignal(false);
  const problem = useSignal<string | undefined>(undefined);
  const recovering = useSignal(false);
  const placing = useSignal(placingHere());
  const back = useSignal<PlatformReturn | undefined>(undefined);
  /** Made already, where only its place in the course failed. */
  const made = useRef('');
  const { value } = choice;
  const scenario = titles.find(({ id }) => id === value.scenario) ?? first;
  const change = (next: Choice) => (choice.value = next);

  /** Goes to the lesson; first it is put into the course that it is for, if any. */
  const show = async (lesson: string) => {
    if (placing.value) back.value = await placeLesson(lesson, placing.value);
    if (!back.value) go(`/host/${lesson}`);
  };
  const open = async () => {
    busy.value = true;
    problem.value = undefined;
    try {
      const settings = settingsOf(choice.value, t('console.untitled'));
      const lesson = made.current || (await hostLesson(settings)).lesson;
      made.current = lesson;
      shelve({ lesson, title: settings.title, settings });
      keepChoice(choice.value);
      fresh.value = lesson;
      await show(lesson);
    } catch (error) {
      problem.value = (error as Error).message || t('console.offline');
      busy.value = false;
    }
  };

  if (back.value)
    return (
      <div class="host">
        <ReturnForm back={back.value} platform={placing.value?.platform ?? ''} />
      </div>
    );
  return (
    <div class="host">
      <header class="host-head">
        <Wordmark name={t('ui.brand')} size={36} />
        <Kept />
        <LanguagePick />
        <a class="host-pack" href={`/pack/${value.scenario}?lang=${value.language}`} target="comity-pack">
          {t('console.pack')}
        </a>
        <a class="host-pack" href={`/cards/${value.scenario}?lang=${value.language}`} target="comity-cards">
          {t('ui.start.class.cards')}
        </a>
        <Button kind="gold" small icon="key" onClick={() => (recovering.value = true)}>
          {t('console.recover')}
        </Button>
      </header>
      <main class="host-sheet k-paper">
        {placing.value && (
          <PlacingNote
            placing={placing.value}
            onTake={show}
            onForget={() => {
              forgetPlacing();
              placing.value = undefined;
            }}
          />
        )}
        <div class="host-title">
          <h1>{t('console.host')}</h1>
          <p>{t('console.host.text')}</p>
        </div>
        <div class="host-first">
          <Scenarios
            titles={titles}
            chosen={scenario}
            onChoose={(id) => {
              const next = titles.find((one) => one.id === id) ?? first;
              change(withWorlds({ ...value, scenario: next.id }, next.seats.length));
            }}
          />
          <TextField
            label={t('console.title')}
            value={value.title}
            most={60}
            placeholder={t('console.title.example')}
            onInput={(title) => change({ ...value, title })}
          />
          <ClassSize choice={value} seats={scenario.seats.length} onChange={change} />
        </div>
        <PlanCards rounds={scenario.rounds} chosen={value.plan} onChoose={(plan) => change({ ...value, plan })} />
        <details class="host-details" open>
          <summary>{t('console.more')}</summary>
          <MoreChoices choice={value} seats={scenario.seats.length} onChange={change} />
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

/** What will be played. */
function Scenarios({
  titles,
  chosen,
  onChoose,
}: {
  titles: readonly ScenarioTitle[];
  chosen: ScenarioTitle;
  onChoose(id: string): void;
}) {
  return (
    <div class="host-scenario">
      {titles.length === 1 && (
        <>
          <span class="k-label">{t('ui.scenario')}</span>
          <b>{chosen.name}</b>
        </>
      )}
      <ScenarioPick titles={titles} chosen={chosen.id} onChoose={onChoose} />
      <span>{chosen.dates}</span>
    </div>
  );
}
