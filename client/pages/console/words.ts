import { type PublicWorld, worldName } from '../../../shared/lesson/index.ts';
import type { Ending } from '../../../shared/model/index.ts';
import { endedEarly, scenarioOf, t } from '../../i18n/index.ts';

/** 'All worlds', 'World C' or 'World C, Norland': -1 stands for all. */
export function placeName(scenario: string, world: number, seat: number): string {
  if (world < 0) return t('console.allWorlds');
  const name = t('console.world', { name: worldName(world) });
  const id = scenarioOf(scenario).seats[seat]?.id;
  return id ? t('console.place', { world: name, seat: t(`seat.${id}.name`) }) : name;
}

/** How a world came to its end; 'none' where the host ended it before the last round. Text ids console.ended.<how>. */
export function endedHow(ending: Ending, round: number, rounds: number): Ending {
  return endedEarly({ ending, round, rounds }) ? 'none' : ending;
}

/** What stands where nothing waits for the host: a world whose clock stands does not run by itself. */
export function nothingWaits(worlds: readonly Pick<PublicWorld, 'left' | 'phase' | 'clock'>[]): string {
  const count = worlds.filter(({ left, phase, clock }) => !left && phase !== 'over' && clock.paused).length;
  return count === 0 ? t('console.needs.none') : t('console.needs.none.paused', { count });
}
