import './exit-form.css';
import { useEffect, useState } from 'preact/hooks';
import { QUIZ, type StudentView } from '../../../shared/lesson/index.ts';
import { t } from '../../i18n/index.ts';
import type { LessonConnection } from '../../net/index.ts';
import { Button, Icon, TextField } from '../../ui/index.ts';
import { useTeaching } from '../teaching/content.ts';
import { isWhole } from '../teaching/quiz.ts';
import { QuizFields } from '../teaching/quiz-fields.tsx';
import { keepTexts, textsOf, unsentOf } from './exit-drafts.ts';
import { exitQuestions } from './exit-questions.ts';

const MOST = 600;
/** Milliseconds of rest after which the server is told what was written so far. */
const REST = 1500;

type Props = {
  lesson: string;
  when: 'before' | 'after';
  view: Pick<StudentView, 'answers' | 'drafts' | 'lesson' | 'settings'>;
  send: LessonConnection<StudentView>['send'];
};

/**
 * A student's last questions, and the scenario's quiz where a class is asked before the game too: one press sends all. What is
 * written and not sent is kept, here and on the server. Once the whole quiz is sent after the game, its answers are open.
 */
export function ExitForm({ lesson, when, view, send }: Props) {
  const given = view.answers[when];
  const [texts, setTexts] = useState(() => textsOf(lesson, when, { given, drafts: view.drafts[when] }));
  const [touched, setTouched] = useState<string>();
  const [failed, setFailed] = useState(false);
  const teaching = useTeaching(view.lesson.scenario);
  const quiz = view.settings.askBefore ? teaching?.pack.quiz : undefined;
  const open = quiz !== undefined && when === 'after' && isWhole(given[QUIZ] ?? '', quiz);
  const questions = exitQuestions(when);
  const unsent = unsentOf(quiz && !open ? [...questions, QUIZ] : questions, texts, given);
  const put = (question: string, text: string) => {
    setTexts((before) => ({ ...before, [question]: text }));
    setTouched(question);
  };
  useEffect(() => keepTexts(lesson, when, texts, given), [lesson, when, texts, given]);
  useEffect(() => {
    if (touched === undefined) return;
    const tell = () => void send({ kind: 'draft', when, question: touched, answer: texts[touched] ?? '' });
    const timer = setTimeout(tell, REST);
    return () => clearTimeout(timer);
  }, [touched, texts, when, send]);
  const sendAll = async () => {
    setTouched(undefined);
    const replies = await Promise.all(
      unsent.map((question) => send({ kind: 'answer', when, question, answer: (texts[question] ?? '').trim() })),
    );
    setFailed(replies.some(({ ok }) => !ok));
  };
  return (
    <form
      class="exit-form"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <h3>{t('classDebrief.exit.title')}</h3>
      {questions.map((id) => (
        <div key={id} class="exit-question">
          <TextField
            label={t(`exit.${id}`)}
            value={texts[id] ?? ''}
            most={MOST}
            rows={3}
            onInput={(text) => put(id, text)}
          />
          <p role="status">
            {given[id] && !unsent.includes(id) && (
              <>
                <Icon name="check" size={18} /> {t('classDebrief.exit.sent')}
              </>
            )}
          </p>
        </div>
      ))}
      {quiz && (
        <>
          <QuizFields
            quiz={quiz}
            value={(open ? given[QUIZ] : texts[QUIZ]) ?? ''}
            onInput={(value) => put(QUIZ, value)}
            open={open}
            before={view.answers.before[QUIZ]}
          />
          <p role="status">
            {given[QUIZ] && !open && !unsent.includes(QUIZ) && (
              <>
                <Icon name="check" size={18} /> {t('classDebrief.exit.sent')}
              </>
            )}
          </p>
        </>
      )}
      <p role="status">{failed && t('classDebrief.exit.failed')}</p>
      <Button kind="ink" blocked={unsent.length === 0 ? t('classDebrief.exit.send') : undefined} onClick={sendAll}>
        {t('classDebrief.exit.send')}
      </Button>
    </form>
  );
}
