import { type PublicWorld, stepOf, type WorldId } from '../../../shared/lesson/index.ts';

/** The worlds whose phase was asked about, of one world or of all (-1), and has not ended meanwhile. `asked`: where each world stood then. */
export function phasesToEnd<World extends Pick<PublicWorld, 'id' | 'left' | 'round' | 'phase'>>(
  worlds: readonly World[],
  id: WorldId,
  asked: readonly number[],
): World[] {
  return worlds.filter(
    (world) =>
      !world.left && world.phase !== 'over' && (id < 0 || world.id === id) && stepOf(world) === asked[world.id],
  );
}
