import type { PublicWorld, SeatStatus } from '../../../shared/lesson/index.ts';
import { inARow, scenarioOf, t } from '../../i18n/index.ts';
import { minutesText } from '../../state/server-now.ts';
import { Crest, Icon } from '../../ui/index.ts';
import { useConsole } from './console-store.ts';
import { calledName, teamNames, teamOf } from './members.ts';
import type { Need } from './needs.ts';
import { STATE_ICONS, seatState } from './seat-state.ts';

/** A seat of a world: who sits there and how far they are. Press it for all that can be done. */
export function SeatRow({
  world,
  status,
  needs,
  now,
}: {
  world: PublicWorld;
  status: SeatStatus;
  needs: readonly Need[];
  now: number;
}) {
  const { view, sheet } = useConsole();
  const { lesson, members, realNames } = view.value;
  const { seat, factor, profile, awaySince, sealed } = status;
  const { id, role, letters, variant } = scenarioOf(lesson.scenario).seats[seat];
  const team = teamOf(members, world.id, seat);
  const state = seatState(status, world.phase);
  const alarm = needs.some((need) => 'seat' in need && need.world === world.id && need.seat === seat);
  const who =
    team.length > 0
      ? teamNames(team, realNames)
      : profile
        ? t('console.seat.aiNamed', { name: t(`personality.${profile.personality}.name`) })
        : t('console.seat.vacant');
  const time = minutesText(Math.max(0, Math.floor((now - awaySince) / 1000)));
  return (
    <li>
      <button
        type="button"
        class={`con-seat${alarm ? ' con-seat-alarm' : ''}`}
        onClick={() => (sheet.value = { what: 'seat', world: world.id, seat })}
      >
        <Crest role={role} letters={letters} variant={variant} size={22} />
        <b>{t(`seat.${id}.name`)}</b>
        <span class="con-seat-who" title={inARow(team.map((one) => calledName(one, realNames)))}>
          {who}
        </span>
        {factor !== 100 && <span class="con-seat-factor">{t(`console.factor.${factor}.short`)}</span>}
        <em class={`con-state con-state-${state === 'nothing' && status.silentRounds > 0 ? 'silent' : state}`}>
          <Icon name={STATE_ICONS[state]} size={16} />
          {t(`console.seat.${state}`, { time, sealed })}
        </em>
      </button>
    </li>
  );
}
