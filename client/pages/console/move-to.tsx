import type { PublicMember } from '../../../shared/lesson/index.ts';
import { scenarioOf, t } from '../../i18n/index.ts';
import { Crest } from '../../ui/index.ts';
import { useConsole } from './console-store.ts';
import { teamOf } from './members.ts';
import { placeName } from './words.ts';

/** Every seat of every world as a button: where to move a student without dragging. */
export function MoveTo({ member, onMove }: { member: PublicMember; onMove(world: number, seat: number): void }) {
  const { view } = useConsole();
  const { worlds, members, lesson } = view.value;
  const { seats } = scenarioOf(lesson.scenario);
  const open = worlds.filter(({ left }) => !left);
  return (
    <div class="con-move">
      <h3>{t('console.move')}</h3>
      <div class="con-move-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span class="k-hidden">{t('console.move.seat')}</span>
              </th>
              {open.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {seats.map(({ id, role, letters, variant }, seat) => (
              <tr key={id}>
                <th scope="row">
                  <Crest role={role} letters={letters} variant={variant} size={20} /> {t(`seat.${id}.name`)}
                </th>
                {open.map((world) => {
                  const team = teamOf(members, world.id, seat);
                  const here = team.includes(member);
                  const place = placeName(lesson.scenario, world.id, seat);
                  return (
                    <td key={world.id}>
                      <button
                        type="button"
                        aria-disabled={here || undefined}
                        aria-label={t(
                          here ? 'console.move.here' : team.length === 0 ? 'console.move.open' : 'console.move.there',
                          {
                            place,
                            count: team.length,
                          },
                        )}
                        onClick={() => here || onMove(world.id, seat)}
                      >
                        {here ? '✓' : team.length === 0 ? t('console.move.free') : team.length}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
