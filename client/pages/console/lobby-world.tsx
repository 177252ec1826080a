import type { PublicWorld } from '../../../shared/lesson/index.ts';
import { scenarioOf, t } from '../../i18n/index.ts';
import { Crest, Icon } from '../../ui/index.ts';
import { Place } from '../../ui/place.tsx';
import { useConsole } from './console-store.ts';
import { dropOn } from './drag.ts';
import { MemberChip } from './member-chip.tsx';
import { teamOf } from './members.ts';

/** One world before the start: its seats, and who sits there. Alone it has room to say what each seat is and wants, so that the host can hand it out. */
export function LobbyWorld({ world, alone }: { world: PublicWorld; alone: boolean }) {
  const { view, send } = useConsole();
  const { members, lesson } = view.value;
  const { seats, engravings } = scenarioOf(lesson.scenario);
  const here = members.filter((one) => one.status === 'in' && one.world === world.id).length;
  return (
    <section
      class={`con-panel con-lobby-world${alone ? ' con-lobby-alone' : ''}`}
      aria-label={t('console.world', { name: world.name })}
    >
      <h2>
        <span class="con-letter">{world.name}</span>
        {t('console.count.students', { count: here })}
      </h2>
      <ul>
        {seats.map(({ id, role, letters, variant }, seat) => {
          const team = teamOf(members, world.id, seat);
          return (
            <li
              key={id}
              data-role={role}
              {...dropOn((member) => send({ kind: 'seatMember', member, world: world.id, seat }))}
            >
              <Crest role={role} letters={letters} variant={variant} size={24} />
              <b>{t(`seat.${id}.name`)}</b>
              {alone && (
                <>
                  <Place name={engravings?.places[id]} behind />
                  <p>
                    {t(`seat.${id}.kind`)}: {[1, 2, 3].map((want) => t(`seat.${id}.want.${want}`)).join(' · ')}
                  </p>
                </>
              )}
              <span class="con-crew">
                {team.map((member) => (
                  <MemberChip key={member.id} member={member} />
                ))}
                {team.length === 0 && (
                  <span class="con-free">
                    <Icon name="robot" size={15} /> {t('console.seat.free')}
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
