import { useEffect, useState } from 'preact/hooks';
import { ExitForm } from '../../features/class-debrief/exit-form.tsx';
import { LanguagePick } from '../../features/pickers/language-pick.tsx';
import { PressLink } from '../../features/press/press-link.tsx';
import { inARow, scenarioOf, t } from '../../i18n/index.ts';
import { serverNow } from '../../net/index.ts';
import { useLesson } from '../../state/lesson.ts';
import { Button, Crest, Icon, LiveRegion, Wordmark } from '../../ui/index.ts';
import { Place } from '../../ui/place.tsx';
import { RoleCard } from './role-card.tsx';

/** Before the game: one's seat and what it wants, who is here, and when it begins. */
export function Lobby() {
  const lesson = useLesson();
  const [resumeShown, setResumeShown] = useState(true);
  useEffect(() => {
    document.title = t('lesson.lobby.title');
  }, []);
  if (!lesson) return null;
  const { you, mates, lesson: publicLesson, settings, world, resume, answers } = lesson.view.value;
  const { seats, engravings } = scenarioOf(publicLesson.scenario);
  const asked = settings.askBefore && you.status !== 'asking' && Object.values(answers.before).every((text) => !text);
  const home = you.seat >= 0 ? engravings?.places[seats[you.seat].id] : undefined;
  const filled = new Set(mates.filter(({ status }) => status === 'in').map(({ seat }) => seat)).size;
  return (
    <div class="lobby">
      <header class="lobby-head">
        <Wordmark name={t('ui.brand')} size={40} />
        {world && <p>{t('lesson.lobby.world', { world: world.name, filled, seats: seats.length })}</p>}
        <LanguagePick />
      </header>
      <main>
        {resume && resumeShown && (
          <aside class="lobby-resume">
            <p>
              <Icon name="key" size={18} /> {t('lesson.resume', { code: resume })}
            </p>
            <Button small kind="gold" onClick={() => setResumeShown(false)}>
              {t('lesson.resume.noted')}
            </Button>
          </aside>
        )}
        {you.status === 'asking' ? (
          <Message
            icon="hourglass"
            title={t('lesson.asking.title', { name: you.name })}
            text={t('lesson.asking.text')}
          />
        ) : you.seat >= 0 ? (
          <RoleCard seat={seats[you.seat]} at={you.seat} of={seats.length} you={you} mates={mates} />
        ) : (
          <Message icon="eye" title={t('lesson.watching.title')} text={t('lesson.watching.text')} />
        )}
        {you.status === 'in' && (
          <section class="lobby-table" aria-labelledby="lobby-table">
            <h2 id="lobby-table">{t('lesson.lobby.table')}</h2>
            <ul>
              {seats.map((seat, at) => {
                const team = mates.filter((mate) => mate.status === 'in' && mate.seat === at);
                return (
                  <li key={seat.id}>
                    <Crest role={seat.role} letters={seat.letters} variant={seat.variant} size={30} />
                    <b>{t(`seat.${seat.id}.short`)}</b>
                    <span>{inARow(team.map(({ name }) => name)) || t('lesson.lobby.computer')}</span>
                  </li>
                );
              })}
            </ul>
            <Place name={home} />
          </section>
        )}
        {settings.askBefore && you.status !== 'asking' && (
          <section class="lobby-before">
            <ExitForm lesson={lesson.id} when="before" view={lesson.view.value} send={lesson.send} />
            <PressLink scenario={publicLesson.scenario} />
          </section>
        )}
      </main>
      <footer class="lobby-foot">
        {publicLesson.stage === 'countdown' ? (
          <Countdown to={publicLesson.startsAt} />
        ) : (
          <p role="status">
            {publicLesson.brief >= 0 ? (
              <>
                <Icon name="presentation-chart" size={20} /> {t('lesson.brief')}
              </>
            ) : (
              <>
                <Icon name={asked ? 'caret-down' : 'hourglass'} size={20} />{' '}
                {t(
                  publicLesson.stage !== 'lobby'
                    ? 'lesson.lobby.runs'
                    : asked
                      ? 'lesson.lobby.asked'
                      : 'lesson.lobby.soon',
                )}
              </>
            )}
          </p>
        )}
      </footer>
      <LiveRegion />
    </div>
  );
}

function Message({ icon, title, text }: { icon: string; title: string; text: string }) {
  return (
    <section class="lobby-message">
      <Icon name={icon} size={34} />
      <h1>{title}</h1>
      <p>{text}</p>
    </section>
  );
}

/** Seconds to the start, by the server's clock. */
function Countdown({ to }: { to: number }) {
  const [left, setLeft] = useState(Math.max(0, to - serverNow()));
  useEffect(() => {
    const timer = setInterval(() => setLeft(Math.max(0, to - serverNow())), 250);
    return () => clearInterval(timer);
  }, [to]);
  return (
    <p class="lobby-count" role="timer">
      {t('lesson.lobby.starts', { seconds: Math.ceil(left / 1000) })}
    </p>
  );
}
