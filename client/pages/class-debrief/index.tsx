import '../../features/debrief/debrief.css';
import '../../features/debrief/tabs.css';
import '../../features/class-debrief/class-debrief.css';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { ConsoleView, StudentView } from '../../../shared/lesson/index.ts';
import { later } from '../../app/later.tsx';
import { go } from '../../app/navigate.ts';
import { ChapterNav } from '../../features/class-debrief/chapter-nav.tsx';
import { ExitForm } from '../../features/class-debrief/exit-form.tsx';
import { ExitSlide } from '../../features/class-debrief/exit-slide.tsx';
import { SlideView } from '../../features/class-debrief/slide-view.tsx';
import { slideTitle } from '../../features/class-debrief/slides.ts';
import { type Told, useLessonDebrief } from '../../features/class-debrief/use-lesson-debrief.ts';
import { WorldPick } from '../../features/class-debrief/world-pick.tsx';
import { DebriefPage } from '../../features/debrief/page.tsx';
import { AskContext } from '../../features/debrief/what-if.tsx';
import { PressLink } from '../../features/press/press-link.tsx';
import type { AskedCheckpoint } from '../../features/replay/use-checkpoint.ts';
import { EyesHere } from '../../features/student/eyes.tsx';
import { Gone } from '../../features/student/gone.tsx';
import { Reconnecting } from '../../features/table/reconnecting.tsx';
import { scenarioOf, t } from '../../i18n/index.ts';
import {
  askLessonWhatIf,
  type KeptLesson,
  keptLesson,
  keyFromAddress,
  type LessonConnection,
  lessonReplay,
  openLesson,
} from '../../net/index.ts';
import { useLessonLanguage } from '../../state/use-lesson-language.ts';
import { useScenario } from '../../state/use-scenario.ts';
import { arrowStep, Button, Icon, LiveRegion, Wordmark } from '../../ui/index.ts';

const ReplayPage = later(async () => (await import('../../features/replay/index.tsx')).ReplayPage);

type View = StudentView | ConsoleView;
type Mode = 'together' | 'world' | 'replay';
const MODES: readonly Mode[] = ['together', 'world', 'replay'];

/** The debrief of a lesson, at /class/<lesson>/debrief: all worlds side by side; one world in full; any moment through any eyes. */
export default function ClassDebriefPage({ match: lesson }: { match: string }) {
  const key = useMemo(() => {
    const as = (new URLSearchParams(location.search).get('as') ?? undefined) as KeptLesson['as'] | undefined;
    const place = as ? keptLesson(lesson, as) : (keptLesson(lesson, 'host') ?? keptLesson(lesson));
    return keyFromAddress(lesson, as ?? 'host') ?? place?.key;
  }, [lesson]);
  const connection = useMemo(() => openLesson<View>(lesson, key), [lesson, key]);
  useEffect(() => () => connection.close(), [connection]);
  useEffect(() => {
    document.title = t('classDebrief.title');
  }, []);
  const view = connection.view.value;
  const open = view?.lesson.stage === 'debrief';
  // The class plays again: its students are wanted at the table.
  useEffect(() => {
    if (view && 'you' in view && !open) go(`/class/${lesson}`);
  }, [view, open, lesson]);
  const { told, problem, retry } = useLessonDebrief(lesson, key ?? '', open);
  const named = useScenario(view?.lesson.scenario);
  useLessonLanguage(view?.lesson.language);
  if (connection.status.value === 'gone') return <Gone why={connection.why.value} code="" />;
  if (problem !== undefined)
    return <Message title={problem} action={{ words: t('debrief.failed.retry'), run: retry }} />;
  if (view && !open)
    return (
      <Message
        title={t('classDebrief.notYet')}
        action={{ words: t('classDebrief.toClass'), run: () => go(`/class/${lesson}`) }}
      />
    );
  if (!view || !named || !told || told.worlds.length === 0) return <Message title={t('debrief.loading')} busy />;
  return (
    <EyesHere on={'you' in view && view.lesson.eyes}>
      <Reconnecting connection={connection} />
      <ClassDebrief lesson={lesson} accessKey={key ?? ''} view={view} told={told} connection={connection} />
    </EyesHere>
  );
}

type Props = { lesson: string; accessKey: string; view: View; told: Told; connection: LessonConnection<View> };

function ClassDebrief({ lesson, accessKey, view, told, connection }: Props) {
  const { worlds, debrief } = told;
  const host = 'actor' in view;
  const own = worlds.find(({ id }) => id === debrief.you?.world);
  const [mode, setMode] = useState<Mode>('together');
  const [chosen, setChosen] = useState(own?.id ?? worlds[0].id);
  const world = worlds.find(({ id }) => id === chosen) ?? worlds[0];
  const scenario = scenarioOf(view.lesson.scenario);
  const askReplay = useCallback((of: AskedCheckpoint) => lessonReplay(lesson, accessKey, of), [lesson, accessKey]);
  return (
    <div class="class-debrief">
      <header class="class-debrief-rail">
        <Wordmark name={t('ui.brand')} />
        <p class="class-debrief-lesson">{view.lesson.title}</p>
        <nav aria-label={t('classDebrief.modes')}>
          {MODES.map((id) => (
            <button key={id} type="button" aria-current={id === mode ? 'page' : undefined} onClick={() => setMode(id)}>
              {t(id === 'world' && own ? 'classDebrief.mode.own' : `classDebrief.mode.${id}`)}
            </button>
          ))}
          {!host && view.you.seat >= 0 && (
            <a href={`/portfolio/${lesson}?as=student`} target="_blank" rel="noreferrer">
              <Icon name="printer" size={18} /> {t('portfolio.own')}
            </a>
          )}
          {host && (
            <a href={`/report/${lesson}`} target="_blank" rel="noreferrer">
              <Icon name="file-text" size={18} /> {t('classDebrief.report')}
            </a>
          )}
          {host && (
            <a
              href={`/host/${lesson}`}
              onClick={(event) => {
                event.preventDefault();
                go(`/host/${lesson}`);
              }}
            >
              {t('classDebrief.toConsole')}
            </a>
          )}
        </nav>
      </header>
      {mode === 'world' && worlds.length > 1 && (
        <p class="class-debrief-pick">
          <WorldPick id="world-pick" worlds={worlds} chosen={chosen} onChoose={setChosen} />
        </p>
      )}
      {mode === 'together' && <Together view={view} told={told} connection={connection} own={own?.name} />}
      {mode === 'world' && (
        <AskContext.Provider
          value={(question, onProgress) => askLessonWhatIf(lesson, accessKey, world.id, question, onProgress)}
        >
          <DebriefPage key={world.id} debrief={world.debrief} scenario={scenario} />
        </AskContext.Provider>
      )}
      {mode === 'replay' && (
        <ReplayPage ask={askReplay} worlds={worlds} first={chosen} scenario={scenario.id} seat={debrief.you?.seat} />
      )}
      <LiveRegion />
    </div>
  );
}

function Together({ view, told, connection, own }: Pick<Props, 'view' | 'told' | 'connection'> & { own?: string }) {
  const { slides, worlds } = told;
  const host = 'actor' in view;
  const shared = Math.min(view.lesson.debriefStep, slides.length - 1);
  /** The slide a student went to alone; undefined while they follow the host. */
  const [alone, setAlone] = useState<number>();
  const at = host ? shared : Math.min(alone ?? shared, slides.length - 1);
  const slide = slides[at];
  const goTo = (wanted: number) => {
    const step = Math.max(0, Math.min(slides.length - 1, wanted));
    if (host) void connection.send({ kind: 'debriefStep', step });
    else setAlone(step === shared ? undefined : step);
  };
  useKeys(at, goTo);
  return (
    <main class="together">
      <ChapterNav slides={slides} at={at} onGo={goTo} />
      {!host && alone !== undefined && (
        <p class="class-debrief-follow" role="status">
          {t('classDebrief.alone')}{' '}
          <Button small kind="gold" onClick={() => setAlone(undefined)}>
            {t('classDebrief.follow')}
          </Button>
        </p>
      )}
      <section class="slide" aria-labelledby="slide-title">
        <h1 id="slide-title">{slideTitle(slide, worlds)}</h1>
        <SlideView
          slide={slide}
          worlds={worlds}
          scenario={scenarioOf(view.lesson.scenario)}
          own={own}
          exit={
            'actor' in view ? (
              <ExitSlide answered={view.answered.after} all={view.members.length} quizzed={view.settings.askBefore} />
            ) : (
              form(view)
            )
          }
        />
      </section>
    </main>
  );

  function form(student: StudentView) {
    return (
      <>
        <ExitForm lesson={student.lesson.id} when="after" view={student} send={connection.send} />
        <PressLink scenario={student.lesson.scenario} />
      </>
    );
  }
}

/** Page keys and arrows walk through the slides unless a field or a slider has the focus. */
function useKeys(at: number, goTo: (slide: number) => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const busy = event.target instanceof Element && event.target.closest('input, textarea, select, [role="slider"]');
      if (busy || event.ctrlKey || event.metaKey || event.altKey) return;
      const step = { PageDown: 1, PageUp: -1 }[event.key] ?? arrowStep(event.key);
      if (step === 0) return;
      event.preventDefault();
      goTo(at + step);
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  });
}

function Message({ title, action, busy }: { title: string; action?: { words: string; run(): void }; busy?: boolean }) {
  return (
    <main class="debrief debrief-message" role={busy ? undefined : 'alert'} aria-busy={busy}>
      <h1>{title}</h1>
      {action && (
        <p class="debrief-actions">
          <button type="button" onClick={action.run}>
            {action.words}
          </button>
        </p>
      )}
    </main>
  );
}
