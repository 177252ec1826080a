import { TIME_FACTORS, type TimeFactor, type WorldId } from '../../shared/lesson/index.ts';
import type { SeatId } from '../../shared/model/index.ts';
import type { LessonRecord, MemberRecord } from './lesson-record.ts';

export type Place = { world: WorldId; seat: SeatId };

/** Who sits on a seat, the captain first. */
export function teamOf({ members }: LessonRecord, world: WorldId, seat: SeatId): MemberRecord[] {
  return members
    .filter((member) => member.status === 'in' && member.world === world && member.seat === seat)
    .sort((a, b) => Number(b.captain) - Number(a.captain) || a.id - b.id);
}

/** How much time a seat has: as much as whoever on it needs most. */
export function factorOf(record: LessonRecord, world: WorldId, seat: SeatId): TimeFactor {
  const factors = teamOf(record, world, seat).map(({ factor }) => factor);
  return TIME_FACTORS.findLast((factor) => factors.includes(factor)) ?? 100;
}

/** Where a member sits, or will sit from the next phase on. */
function placeOf({ status, world, seat, next }: MemberRecord): Place | undefined {
  return next ?? (status === 'in' ? { world, seat } : undefined);
}

/**
 * Where the next one should sit: the world with the fewest students, and in it the emptiest seat. Seats are filled in
 * the order of `order`, so that a small class has its main parties first. A seat that is promised counts as taken.
 * Undefined if every place is.
 */
export function freePlace(
  record: LessonRecord,
  order: readonly SeatId[],
  most: number,
  isOpen: (world: WorldId) => boolean = () => true,
): Place | undefined {
  const taken = record.members.map(placeOf).filter((place) => place !== undefined);
  const inWorld = (world: WorldId) => taken.filter((place) => place.world === world).length;
  const places = record.worlds.flatMap(({ left }, world) =>
    left || !isOpen(world)
      ? []
      : order.map((seat, rank) => ({
          ...{ world, seat, rank },
          crew: taken.filter((place) => place.world === world && place.seat === seat).length,
        })),
  );
  return places
    .filter(({ crew: teamSize }) => teamSize < most)
    .sort((a, b) => a.crew - b.crew || inWorld(a.world) - inWorld(b.world) || a.rank - b.rank || a.world - b.world)[0];
}

/** Puts a member on a place; a seat has exactly one captain. */
export function sitDown(record: LessonRecord, member: MemberRecord, place: Place): void {
  const before = { world: member.world, seat: member.seat };
  member.status = 'in';
  member.seatless = undefined;
  member.world = place.world;
  member.seat = place.seat;
  member.captain = false;
  member.next = undefined;
  crown(record, before);
  crown(record, place);
}

/** Takes a member off its seat. */
export function standUp(record: LessonRecord, member: MemberRecord, status: MemberRecord['status']): void {
  const before = { world: member.world, seat: member.seat };
  member.status = status;
  member.seat = -1;
  member.captain = false;
  member.next = undefined;
  crown(record, before);
}

/** Makes `to`, or whoever sits there longest, the captain of a seat that has none. */
export function crown(record: LessonRecord, { world, seat }: Place, to?: MemberRecord): void {
  if (seat < 0) return;
  const team = teamOf(record, world, seat);
  const captain = to ?? team.find((member) => member.captain) ?? team[0];
  for (const member of team) member.captain = member === captain;
}
