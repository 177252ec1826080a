import { randomInt } from 'node:crypto';
import { isName, tidyName, unlike, worldsForThoseHere } from '../../../shared/lesson/index.ts';
import type { LessonContext } from '../lesson-context.ts';
import type { MemberRecord } from '../lesson-record.ts';
import { crown, freePlace, sitDown, standUp } from '../seating.ts';
import { emptyWorld, fillOrder } from '../worlds.ts';
import { emptied, filled } from './ai-of-seat.ts';
import type { Handlers } from './handlers.ts';

/** Who is in the lesson, and where they sit. */
export const lobby: Handlers<
  | 'lock'
  | 'admit'
  | 'seatMember'
  | 'unseat'
  | 'rename'
  | 'mute'
  | 'remove'
  | 'removeSince'
  | 'captain'
  | 'office'
  | 'shuffle'
  | 'settings'
> = {
  lock({ record }, { locked }) {
    record.locked = locked;
    return undefined;
  },
  admit(lesson, { member: id, welcome }) {
    const member = lesson.record.members.find((one) => one.id === id);
    if (!member) return 'noSuchMember';
    if (member.status === 'in' || member.status === 'watching') return 'alreadyIn';
    if (welcome) {
      // Meanwhile somebody else may have come under that name.
      member.name = unlike(member.name, lesson.namesTaken(member));
      member.keptOut = undefined;
      lesson.giveSeat(member);
    } else Object.assign(member, { status: 'removed', keptOut: true });
    return undefined;
  },
  async seatMember(lesson, { member: id, world, seat }) {
    const { record } = lesson;
    const member = lesson.memberOf(id);
    if (!member) return 'noSuchMember';
    if (!record.worlds[world]?.seats[seat] || record.worlds[world].left) return 'noSuchSeat';
    const before = { world: member.world, seat: member.seat };
    sitDown(record, member, { world, seat });
    emptied(lesson, before);
    await filled(lesson, { world, seat });
    return undefined;
  },
  unseat(lesson, { member: id }) {
    const member = lesson.memberOf(id);
    if (!member) return 'noSuchMember';
    const before = { world: member.world, seat: member.seat };
    standUp(lesson.record, member, 'watching');
    emptied(lesson, before);
    return undefined;
  },
  rename(lesson, { member: id, name }) {
    const member = lesson.memberOf(id);
    if (!member) return 'noSuchMember';
    const tidy = tidyName(name);
    if (!isName(tidy)) return 'noName';
    member.name = unlike(tidy, lesson.namesTaken(member));
    return undefined;
  },
  mute(lesson, { member: id, muted }) {
    const member = lesson.memberOf(id);
    if (!member) return 'noSuchMember';
    member.muted = muted;
    return undefined;
  },
  remove(lesson, { member: id, keepOut }) {
    const member = lesson.memberOf(id);
    if (!member) return 'noSuchMember';
    takeOut(lesson, member, keepOut);
    return undefined;
  },
  removeSince(lesson, { member: first, keepOut }) {
    const late = lesson.record.members.filter(({ id, status }) => id >= first && status !== 'removed');
    if (late.length === 0) return 'noSuchMember';
    for (const member of late) takeOut(lesson, member, keepOut);
    return undefined;
  },
  captain(lesson, { member: id }) {
    const member = lesson.memberOf(id);
    if (!member || member.seat < 0) return 'noSuchMember';
    crown(lesson.record, member, member);
    return undefined;
  },
  office(lesson, { member: id, office }) {
    const member = lesson.memberOf(id);
    if (!member) return 'noSuchMember';
    member.office = office;
    return undefined;
  },
  /** As many worlds as fit the class that came, and everyone seated anew. */
  shuffle(lesson) {
    const { record, setup } = lesson;
    if (record.stage !== 'lobby') return 'alreadyBegun';
    const seats = setup.scenario.seats.length;
    const people = record.members.filter(({ status }) => status === 'in' || status === 'watching');
    const { worlds, crew } = record.settings;
    record.settings.worlds = worldsForThoseHere(people.length, worlds, seats, crew);
    record.worlds = Array.from({ length: record.settings.worlds }, () => emptyWorld(seats));
    for (const member of people) standUp(record, member, 'watching');
    const order = fillOrder(setup.scenario);
    for (const member of mixed(people)) {
      const place = freePlace(record, order, record.settings.crew) ?? freePlace(record, order, Number.MAX_SAFE_INTEGER);
      if (place) sitDown(record, member, place);
    }
    return undefined;
  },
  settings({ record }, { settings }) {
    const { title, freeText, namesOnProjector, approve, late } = settings;
    Object.assign(record.settings, { title, freeText, namesOnProjector, approve, late });
    return undefined;
  },
};

/** Their seat is free; where the game runs, AI plays it. */
function takeOut(lesson: LessonContext, member: MemberRecord, keepOut: boolean): void {
  const before = { world: member.world, seat: member.seat };
  standUp(lesson.record, member, 'removed');
  member.keptOut = keepOut || undefined;
  emptied(lesson, before);
}

/** The list in an order of chance. */
function mixed<T>(list: readonly T[]): T[] {
  const result = [...list];
  for (let at = result.length - 1; at > 0; at--) {
    const other = randomInt(at + 1);
    [result[at], result[other]] = [result[other], result[at]];
  }
  return result;
}
