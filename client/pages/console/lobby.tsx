import { t } from '../../i18n/index.ts';
import { classOrigin } from '../../net/index.ts';
import { useServerNow } from '../../state/server-now.ts';
import { Button, EmptyState, Icon } from '../../ui/index.ts';
import { QrCode } from '../../ui/qr-code.tsx';
import { Asking } from './asking.tsx';
import { BriefPanel } from './brief-panel.tsx';
import { useConsole } from './console-store.ts';
import { CoursePanel } from './course-panel.tsx';
import { dropOn } from './drag.ts';
import { linksOf } from './links.ts';
import { LobbyWorld } from './lobby-world.tsx';
import { MemberChip } from './member-chip.tsx';
import { betterWorlds, ofStatus } from './members.ts';
import { TopBar } from './top-bar.tsx';
import './lobby.css';

/** Before the start: who is here, and where they sit. */
export function Lobby() {
  const { view, lesson, send } = useConsole();
  const { members, worlds, lesson: publicLesson, settings, answered } = view.value;
  const { join } = linksOf(lesson, publicLesson.code);
  const watching = ofStatus(members, 'watching');
  const people = members.filter(({ status }) => status !== 'asking').length;
  const better = betterWorlds({ ...view.value, now: useServerNow(true) });
  // While the start is counted down, nobody is seated anew and no brief begins.
  const isOpen = publicLesson.stage === 'lobby';
  return (
    <div class="con">
      <TopBar>
        <Button
          icon={publicLesson.locked ? 'lock-key' : 'lock-open'}
          pressed={publicLesson.locked}
          onClick={() => send({ kind: 'lock', locked: !publicLesson.locked })}
        >
          {t(publicLesson.locked ? 'console.lobby.locked' : 'console.lobby.lock')}
        </Button>
        {isOpen && (
          <Button icon="shuffle" onClick={() => send({ kind: 'shuffle' })}>
            {t('console.lobby.shuffle')}
          </Button>
        )}
        <StartButton />
      </TopBar>
      <main class="con-lobby">
        <aside class="con-lobby-side">
          <CoursePanel />
          <Asking />
          {settings.askBefore && people > 0 && (
            <p class="con-panel con-note con-lobby-before">
              {t('console.lobby.before', { count: Math.max(0, ...Object.values(answered.before)), people })}
            </p>
          )}
          {isOpen && <BriefPanel />}
          <section class="con-panel con-lobby-code" aria-label={t('console.links.code')}>
            <p class="con-code">{publicLesson.code}</p>
            {publicLesson.brief < 0 && <QrCode text={join} label={t('console.links.qr')} />}
            <p>{t('console.links.at', { address: `${classOrigin.value.replace(/^https?:\/\//, '')}/join` })}</p>
          </section>
          <section
            class="con-panel con-lobby-watching"
            aria-label={t('console.lobby.watching')}
            {...dropOn((member) => send({ kind: 'unseat', member }))}
          >
            <h2>
              <Icon name="eye" size={18} /> {t('console.lobby.watching')} {watching.length > 0 && watching.length}
            </h2>
            {watching.length === 0 && <p>{t('console.lobby.watching.none')}</p>}
            <ul>
              {watching.map((member) => (
                <li key={member.id}>
                  <MemberChip member={member} />
                </li>
              ))}
            </ul>
          </section>
        </aside>
        <div class="con-lobby-main">
          {members.length === 0 && (
            <EmptyState icon="users-three" title={t('console.lobby.empty')}>
              {t('console.lobby.empty.text')}
            </EmptyState>
          )}
          {better !== undefined && (
            <p class="con-hint">
              <Icon name="info" size={20} />{' '}
              {t('console.lobby.better', { here: people, worlds: worlds.length, better })}
              <Button small icon="shuffle" onClick={() => send({ kind: 'shuffle' })}>
                {t('console.lobby.better.go', { better })}
              </Button>
            </p>
          )}
          <div class="con-lobby-worlds" data-crew={settings.crew}>
            {worlds.map((world) => (
              <LobbyWorld key={world.id} world={world} alone={worlds.length === 1} />
            ))}
          </div>
        </div>
      </main>
    </div>
  );
}

function StartButton() {
  const { view, send } = useConsole();
  const { lesson, members } = view.value;
  const counting = lesson.stage === 'countdown';
  const left = Math.ceil((lesson.startsAt - useServerNow(counting)) / 1000);
  const seated = ofStatus(members, 'in').length;
  const asking = ofStatus(members, 'asking').length;
  const nobody = asking > 0 ? t('console.lobby.door', { count: asking }) : t('console.lobby.nobody');
  if (counting)
    return (
      <span class="con-counting" role="status">
        {t('console.lobby.counting', { seconds: Math.max(0, left) })}
      </span>
    );
  return (
    <Button kind="wax" blocked={seated === 0 ? nobody : undefined} onClick={() => send({ kind: 'start' })}>
      {t('console.lobby.start', { count: seated })}
    </Button>
  );
}
