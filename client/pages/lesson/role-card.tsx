import type { PublicMember } from '../../../shared/lesson/index.ts';
import { METERS, type ScenarioSeat } from '../../../shared/model/index.ts';
import { METER_ICONS } from '../../features/panels/role/icons.ts';
import { t } from '../../i18n/index.ts';
import { Crest, Icon } from '../../ui/index.ts';

/** Who one is: the seat, what it wants, who shares it, and one thing to know while waiting. */
export function RoleCard({
  seat,
  at,
  of,
  you,
  mates,
}: {
  seat: ScenarioSeat;
  at: number;
  of: number;
  you: PublicMember;
  mates: readonly PublicMember[];
}) {
  const team = mates.filter((mate) => mate.status === 'in' && mate.seat === at);
  return (
    <section class={`role-card role-card-${seat.role}`} aria-labelledby="role-card-title">
      <p class="join-tab">{t('lesson.role.tab', { at: at + 1, of })}</p>
      <div class="role-card-sheet">
        <header>
          <Crest role={seat.role} letters={seat.letters} variant={seat.variant} size={64} />
          <div>
            <h1 id="role-card-title">{t(`seat.${seat.id}.name`)}</h1>
            <p>{t(`seat.${seat.id}.kind`)}</p>
          </div>
        </header>
        <p class="role-card-hook">{t(`seat.${seat.id}.hook`)}</p>
        <h2 class="k-label">{t('lesson.role.want')}</h2>
        <ul class="role-card-wants">
          {METERS[seat.role].map((meter, n) => (
            <li key={meter}>
              <Icon name={METER_ICONS[meter]} size={26} />
              <div>
                <b>{t(`meter.${meter}`)}</b>
                <span>{t(`seat.${seat.id}.want.${n + 1}`)}</span>
              </div>
            </li>
          ))}
        </ul>
        <p class="role-card-case">
          <b>{t('lesson.role.know')}</b> {t(`seat.${seat.id}.case`)}
        </p>
        <p class="role-card-agenda">
          <Icon name="lock-key" size={22} /> {t('lesson.role.agenda')}
        </p>
        <ul class="role-card-crew" aria-label={t('lesson.role.crew')}>
          {team.map((mate) => (
            <li key={mate.id}>
              <Icon
                name={mate.captain ? 'crown-simple' : 'user'}
                size={18}
                label={mate.captain ? t('lesson.role.captain') : undefined}
              />
              {mate.id === you.id ? t('lesson.role.you', { name: mate.name }) : mate.name}
              {mate.office !== 'none' && <small>{t(`office.${mate.office}`)}</small>}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
