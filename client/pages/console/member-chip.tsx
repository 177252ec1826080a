import type { PublicMember } from '../../../shared/lesson/index.ts';
import { t } from '../../i18n/index.ts';
import { Icon } from '../../ui/index.ts';
import { useConsole } from './console-store.ts';
import { dragOf } from './drag.ts';
import { realNameOf, teamOf } from './members.ts';

/** A student: drag them to a seat, or press for all that can be done with them. */
export function MemberChip({ member }: { member: PublicMember }) {
  const { sheet, view } = useConsole();
  const { id, name, here, muted, office, world, seat, promised } = member;
  const real = realNameOf(member, view.value.realNames);
  const leads = member.captain && teamOf(view.value.members, world, seat).length > 1;
  return (
    <button
      type="button"
      class={`con-chip${here ? '' : ' con-chip-away'}`}
      onClick={() => (sheet.value = { what: 'member', member: id })}
      {...dragOf(id)}
    >
      {!here && <Icon name="wifi-slash" size={14} label={t('console.member.away')} />}
      {leads && <Icon name="crown-simple" size={14} label={t('console.member.captain')} />}
      <span>{name}</span>
      {real && <em>{real}</em>}
      {promised && <em>{t('console.member.promised')}</em>}
      {office !== 'none' && <em>{t(`office.${office}`)}</em>}
      {muted && <Icon name="speaker-slash" size={14} label={t('console.member.muted')} />}
    </button>
  );
}
