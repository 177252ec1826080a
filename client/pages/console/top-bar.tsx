import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/index.ts';
import { Button, Icon, Wordmark } from '../../ui/index.ts';
import { useConsole } from './console-store.ts';
import { ProjectorPick } from './projector-pick.tsx';

/** The rail of every console page: which lesson, who is here, what can be done for all. */
export function TopBar({ children }: { children: ComponentChildren }) {
  const { view, sheet, send } = useConsole();
  const { lesson, members, worlds, settings } = view.value;
  const people = members.filter(({ status }) => status !== 'asking');
  const count = worlds.filter(({ left }) => !left).length;
  return (
    <>
      <header class="con-top">
        <Wordmark name={t('ui.brand')} size={32} />
        <div class="con-top-lesson">
          <h1 title={lesson.title}>{lesson.title}</h1>
          <p>
            {t('console.count.worlds', { count })},{' '}
            {t('console.here', {
              here: people.filter(({ here }) => here).length,
              all: Math.max(settings.students, people.length),
            })}
          </p>
        </div>
        <div class="con-top-acts">
          {children}
          <Button
            icon="eye"
            kind={lesson.eyes ? 'gold' : 'paper'}
            label={t('console.eyes')}
            pressed={lesson.eyes}
            onClick={() => send({ kind: 'eyes', on: !lesson.eyes })}
          />
          <ProjectorPick />
          {(lesson.stage === 'playing' || lesson.stage === 'debrief') && (
            <Button icon="chats" label={t('console.sheet.talk')} onClick={() => (sheet.value = { what: 'talk' })} />
          )}
          <Button
            icon="users-three"
            label={lesson.stage === 'playing' ? t('console.sheet.people') : undefined}
            onClick={() => (sheet.value = { what: 'people' })}
          >
            {lesson.stage !== 'playing' && <span class="con-top-people">{t('console.sheet.people')}</span>}
          </Button>
          <Button icon="key" label={t('console.links')} onClick={() => (sheet.value = { what: 'links' })} />
          <Button icon="gear" label={t('console.settings')} onClick={() => (sheet.value = { what: 'settings' })} />
        </div>
      </header>
      {lesson.eyes && (
        <p class="con-eyes" role="status">
          <Icon name="eye" size={22} /> {t('console.eyes.on')}
          <Button small icon="arrow-left" onClick={() => send({ kind: 'eyes', on: false })}>
            {t('console.eyes.off')}
          </Button>
        </p>
      )}
    </>
  );
}
