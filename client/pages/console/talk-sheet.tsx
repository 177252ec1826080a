import { useEffect, useState } from 'preact/hooks';
import type { TalkLine } from '../../../shared/lesson/index.ts';
import { worldName } from '../../../shared/lesson/index.ts';
import { messageText } from '../../features/panels/talk/message-text.ts';
import { dateWritten, scenarioOf, t } from '../../i18n/index.ts';
import { lessonTalk } from '../../net/index.ts';
import { Button } from '../../ui/index.ts';
import { useConsole } from './console-store.ts';
import { calledName } from './members.ts';
import { MuteButton } from './mute-button.tsx';

/** Milliseconds between two looks at what was said. */
const AGAIN = 5000;

/**
 * What students say, the latest first, private talk too: who said it to whom, and one press to mute. Where words may be
 * typed these stand alone, as ready phrases harm nobody; all of it at a press.
 */
export function TalkSheet() {
  const { lesson, key, view } = useConsole();
  const { members, realNames, settings, lesson: publicLesson } = view.value;
  const [ownWords, setOwnWords] = useState(settings.freeText);
  const { seats } = scenarioOf(publicLesson.scenario);
  const [lines, setLines] = useState<TalkLine[]>();
  useEffect(() => {
    let gone = false;
    const look = () =>
      void lessonTalk(lesson, key)
        .then((all) => gone || setLines(all))
        .catch(() => {});
    look();
    const timer = setInterval(look, AGAIN);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [lesson, key]);
  const shown = lines?.filter(({ own }) => own || !ownWords).toReversed() ?? [];
  const label = (seat: number) => (seats[seat] ? t(`seat.${seats[seat].id}.name`) : t('console.talk.all'));
  return (
    <div class="con-talk">
      <p class="con-note">{t('console.talk.note')}</p>
      {settings.freeText && (
        <Button small pressed={ownWords} onClick={() => setOwnWords(!ownWords)}>
          {t('console.talk.own')}
        </Button>
      )}
      {lines && shown.length === 0 && <p>{t(lines.length === 0 ? 'console.talk.none' : 'console.talk.noneOwn')}</p>}
      <ul>
        {shown.map((line, at) => {
          const author = members.find(({ id }) => id === line.author);
          return (
            <li key={shown.length - at}>
              <span class="con-letter">{worldName(line.world)}</span>
              <p>
                <b>
                  {label(line.by)} <span class="k-arrow">→</span> {label(line.to)}
                </b>{' '}
                {author && `(${calledName(author, realNames)})`} {messageText(line)}{' '}
                <small>{t('console.talk.when', { time: timeOf(line.at), round: line.round })}</small>
              </p>
              {author && <MuteButton member={author} named={false} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function timeOf(at: number): string {
  return dateWritten(new Date(at), { hour: '2-digit', minute: '2-digit' });
}
