import type { ConsoleView, PublicMember, PublicWorld } from '../../../shared/lesson/index.ts';
import { worldsFor } from '../../../shared/lesson/index.ts';

/** Members of a status, in the order in which they came. */
export function ofStatus(members: readonly PublicMember[], status: PublicMember['status']): PublicMember[] {
  return members.filter((member) => member.status === status);
}

/** Who sits on a seat, the captain first. */
export function teamOf(members: readonly PublicMember[], world: number, seat: number): PublicMember[] {
  return members
    .filter((member) => member.status === 'in' && member.world === world && member.seat === seat)
    .sort((a, b) => Number(b.captain) - Number(a.captain) || a.id - b.id);
}

/** How many worlds would fit those who came better; undefined if the worlds there are do well, or nobody came yet. */
export function betterWorlds({
  members,
  worlds,
  settings,
}: Pick<ConsoleView, 'members' | 'settings'> & { worlds: readonly Pick<PublicWorld, 'seats'>[] }): number | undefined {
  const people = members.filter(({ status }) => status !== 'asking').length;
  const better = worldsFor(people, worlds[0]?.seats.length ?? 1, settings.crew);
  return people === 0 || better === worlds.length ? undefined : better;
}
