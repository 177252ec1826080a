import './join.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  CODE_LENGTH,
  isCode,
  REAL_NAME_MOST,
  RESUME_LENGTH,
  tidyCode,
  tidyName,
} from '../../../shared/lesson/index.ts';
import { go } from '../../app/navigate.ts';
import { LanguagePick } from '../../features/pickers/language-pick.tsx';
import { followLesson, t } from '../../i18n/index.ts';
import { joinLesson, keptLesson, type LessonByCode, lessonByCode, resumeLesson } from '../../net/index.ts';
import { useScenarioTitles } from '../../state/use-scenario.ts';
import { Button, ErrorNote, oneAtATime, Wordmark } from '../../ui/index.ts';
import { CodeBoxes } from './code-boxes.tsx';
import { NameField } from './name-field.tsx';

/** /join and /j/CODE: from a code to a seat. */
export default function JoinPage({ match: fromLink }: { match: string }) {
  const [code, setCode] = useState(tidyCode(fromLink));
  const [found, setFound] = useState<LessonByCode>();
  const [name, setName] = useState('');
  const [resume, setResume] = useState<string>();
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const [realName, setRealName] = useState('');
  const asked = useRef('');
  // Enter and the button are one: while an answer is awaited, neither asks again.
  const sitting = useMemo(() => oneAtATime(setBusy), []);

  useEffect(() => {
    document.title = t('lesson.join.title');
  }, []);
  useEffect(() => {
    if (code.length < CODE_LENGTH) setFound(undefined);
    if (code.length < CODE_LENGTH || asked.current === code) return;
    void look(code);
  }, [code]);

  async function look(wanted: string) {
    asked.current = wanted;
    setProblem('');
    if (!isCode(wanted)) return setProblem(t('lesson.join.letters'));
    try {
      const lessonFound = await lessonByCode(wanted);
      if (asked.current !== wanted) return;
      // Whoever has a place already goes straight back to it.
      if (keptLesson(lessonFound.lesson, 'student')) return go(`/class/${lessonFound.lesson}`);
      // The page begins anew in the lesson's language, and has the code from its address.
      if (followLesson(lessonFound.language)) return go(`/j/${wanted}`);
      setFound(lessonFound);
      setName((before) => before || lessonFound.namesake);
    } catch (error) {
      asked.current = '';
      setProblem((error as Error).message || t('lesson.join.offline'));
    }
  }

  async function sit() {
    if (!found) return code.length < CODE_LENGTH ? setProblem(t('lesson.join.codeFirst')) : look(code);
    setProblem('');
    try {
      if (resume !== undefined) await resumeLesson(found, code, resume);
      else await joinLesson(found, code, tidyName(name) || found.namesake, realName);
      go(`/class/${found.lesson}`);
    } catch (error) {
      setProblem((error as Error).message || t('lesson.join.offline'));
    }
  }

  const scenario = useScenarioTitles()?.find(({ id }) => id === found?.scenario)?.name ?? '';
  const names = [found?.title, scenario].filter(Boolean).join(' · ');
  return (
    <div class="join">
      <header class="join-head">
        <h1>
          <Wordmark name={t('ui.brand')} size={64} />
        </h1>
      </header>
      <main class="join-folder">
        <p class="join-tab">{t('lesson.join.tab')}</p>
        <form
          class="join-sheet"
          onSubmit={(event) => {
            event.preventDefault();
            sitting.run(sit);
          }}
        >
          <CodeBoxes code={code} onInput={setCode} />
          <p class="join-found" role="status">
            {found && (found.locked ? t('lesson.join.locked') : `✓ ${names}.`)}
          </p>
          {resume === undefined ? (
            <NameField
              own={found?.ownNames ?? false}
              name={name}
              onInput={setName}
              onAnother={() =>
                found &&
                void lessonByCode(code).then(
                  (lessonFound) => setName(lessonFound.namesake),
                  () => {},
                )
              }
            />
          ) : (
            <label key="resume" class="join-field">
              <span>{t('lesson.join.resume')}</span>
              <input
                value={resume}
                autocomplete="off"
                autocapitalize="characters"
                onInput={(event) => {
                  const tidy = tidyCode(event.currentTarget.value, RESUME_LENGTH);
                  event.currentTarget.value = tidy;
                  setResume(tidy);
                }}
              />
              <small>{t('lesson.join.resume.note')}</small>
            </label>
          )}
          {resume === undefined && found?.asksName && (
            // A field of its own: made into the one above it, it would keep a length of 0 there.
            <label key="realName" class="join-field">
              <span>{t('lesson.join.realName')}</span>
              <input
                value={realName}
                maxLength={REAL_NAME_MOST}
                autocomplete="name"
                onInput={(event) => setRealName(event.currentTarget.value)}
              />
              <small>{t('lesson.join.realName.note')}</small>
            </label>
          )}
          {problem && <ErrorNote title={problem} />}
          <Button kind="wax" wide seals submits busy={busy}>
            {t('lesson.join.go')}
          </Button>
          <button type="button" class="join-other" onClick={() => setResume(resume === undefined ? '' : undefined)}>
            {t(resume === undefined ? 'lesson.join.haveResume' : 'lesson.join.noResume')}
          </button>
        </form>
      </main>
      <footer class="join-foot">
        <span>
          {t('lesson.join.noCode')} <a href="/">{t('lesson.join.alone')}</a>
        </span>
        <a href="/privacy">{t('lesson.join.privacy')}</a> <LanguagePick />
      </footer>
    </div>
  );
}
