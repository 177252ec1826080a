import type { ConsoleView, PublicMember, PublicWorld } from '../../../shared/lesson/index.ts';
import { worldsForThoseHere } from '../../../shared/lesson/index.ts';
import { inARow, t } from '../../i18n/index.ts';

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

type Named = { id: number; name: string };

/** The real name where it is known and another one than the one in the game; empty otherwise. */
export function realNameOf({ id, name }: Named, realNames: Record<number, string>): string {
  return realNames[id] === name ? '' : (realNames[id] ?? '');
}

/** How a teacher calls a student: by the real name where it is known, with the one in the game beside it. */
export function calledName(member: Named, realNames: Record<number, string>): string {
  const { name } = member;
  const real = realNameOf(member, realNames);
  return real ? t('console.called', { real, name }) : name;
}

/** Who of a team is there, in a row; whoever is away while others are here is told apart. */
export function teamNames(
  team: readonly Pick<PublicMember, 'id' | 'name' | 'here'>[],
  realNames: Record<number, string>,
): string {
  const someHere = team.some(({ here }) => here);
  return inARow(
    team.map(({ id, name, here }) => {
      const called = realNames[id] ?? name;
      return someHere && !here ? t('console.seat.gone', { name: called }) : called;
    }),
  );
}

/** Minutes after the first student came in which the others may still be on their way. */
const COMING = 3;

/** How many worlds would fit those who came better; undefined if the worlds there are do well, or those who are missing may still come. */
export function betterWorlds({
  members,
  worlds,
  settings,
  lesson,
  now,
}: Pick<ConsoleView, 'members' | 'settings'> & {
  lesson: Pick<ConsoleView['lesson'], 'brief' | 'locked' | 'began' | 'stage'>;
  worlds: readonly Pick<PublicWorld, 'seats'>[];
  now: number;
}): number | undefined {
  const people = members.filter(({ status }) => status !== 'asking').length;
  const better = worldsForThoseHere(people, worlds.length, worlds[0]?.seats.length ?? 1, settings.crew);
  const areComing =
    people < settings.students && lesson.brief < 0 && !lesson.locked && now - lesson.began < COMING * 60_000;
  if (lesson.stage !== 'lobby' || people === 0 || better === worlds.length || (better < worlds.length && areComing))
    return undefined;
  return better;
}
