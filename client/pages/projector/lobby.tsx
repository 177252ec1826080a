import './lobby.css';
import type { ProjectorView } from '../../../shared/lesson/index.ts';
import { worldName } from '../../../shared/lesson/index.ts';
import { scenarioOf, t } from '../../i18n/index.ts';
import { classOrigin } from '../../net/index.ts';
import { Crest, Icon } from '../../ui/index.ts';
import { QrCode } from '../../ui/qr-code.tsx';
import { ProjectorTop } from './projector-top.tsx';

type ShownMember = ProjectorView['members'][number];

/** Where to go, the code, and who is here: before the start, and when the host shows the code to latecomers. */
export function Lobby({ view }: { view: ProjectorView }) {
  const { lesson, members, settings } = view;
  const here = members.filter((member) => member.here).length;
  const address = `${classOrigin.value.replace(/^https?:\/\//, '')}/join`;
  const link = `${classOrigin.value}/j/${lesson.code}`;
  return (
    <>
      <ProjectorTop>
        <p class="projector-lesson">{lesson.title}</p>
      </ProjectorTop>
      <main class="projector-lobby">
        <section class="projector-join" aria-labelledby="join-title">
          <h1 id="join-title">{t('wall.join.title')}</h1>
          <p class="projector-step">
            {t('wall.join.go')} <b>{address}</b>
          </p>
          <p class="projector-step">{t('wall.join.code')}</p>
          <p class="projector-code">
            <span class="k-hidden">{[...lesson.code].join(' ')}</span>
            {[...lesson.code].map((letter, i) => (
              <b key={i} aria-hidden="true">
                {letter}
              </b>
            ))}
          </p>
          <div class="projector-scan">
            <QrCode text={link} label={t('wall.join.qr', { link })} />
            <p>{t('wall.join.scan')}</p>
          </div>
        </section>
        <section class="projector-here" aria-labelledby="here-title">
          <h2 id="here-title">
            {members.length === 0
              ? t('wall.here.none')
              : t('wall.here', { here, all: Math.max(settings.students, members.length) })}
          </h2>
          {lesson.locked && (
            <p class="projector-locked">
              <Icon name="lock-key" size={30} /> {t('wall.locked')}
            </p>
          )}
          {settings.namesOnProjector ? <Names view={view} /> : <Places view={view} />}
        </section>
      </main>
    </>
  );
}

/** Everyone by name, with crest and world. */
function Names({ view }: { view: ProjectorView }) {
  const many = view.members.length > 24;
  return (
    <ul class={many ? 'projector-names many' : 'projector-names'}>
      {view.members.map((member) => (
        <li key={member.id} class={member.here ? '' : 'away'}>
          <SeatCrest view={view} member={member} size={many ? 38 : 48} />
          <b>{member.name}</b>
          {view.settings.worlds > 1 && member.world >= 0 && <span>{worldName(member.world)}</span>}
          {!member.here && <span class="k-hidden">{t('wall.away')}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Without names: how full each world is. */
function Places({ view }: { view: ProjectorView }) {
  const { seats } = scenarioOf(view.lesson.scenario);
  const worlds = Array.from({ length: view.settings.worlds }, (_, id) => id);
  return (
    <ul class={worlds.length > 6 ? 'projector-places many' : 'projector-places'}>
      {worlds.map((id) => {
        const inside = view.members.filter(({ world }) => world === id);
        return (
          <li key={id}>
            <b class="projector-chip">{t('wall.world', { world: worldName(id) })}</b>
            <span class="k-hidden">{t('wall.places', { count: inside.length })}</span>
            <span class="projector-crests" aria-hidden="true">
              {seats.map(({ letters, role, variant }, seat) => {
                const taken = inside.filter((member) => member.seat === seat).length;
                return (
                  <span key={letters} class={taken > 0 ? 'taken' : 'free'}>
                    <Crest letters={letters} role={role} variant={variant} neutral={taken === 0} size={56} />
                    {view.settings.crew > 1 && taken > 0 && <i>{taken}</i>}
                  </span>
                );
              })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function SeatCrest({ view, member, size }: { view: ProjectorView; member: ShownMember; size: number }) {
  const seat = scenarioOf(view.lesson.scenario).seats[member.seat];
  if (!seat) return <Icon name="eye" size={size * 0.8} label={t('wall.watches')} />;
  return (
    <Crest
      letters={seat.letters}
      role={seat.role}
      variant={seat.variant}
      size={size}
      label={t(`seat.${seat.id}.name`)}
    />
  );
}
