import type { PublicLesson, PublicMember, PublicWorld, SeatStatus, WorldId } from '../../../shared/lesson/index.ts';
import { worldName } from '../../../shared/lesson/index.ts';
import { FIRST_LANGUAGE } from '../../../shared/text/languages.ts';
import type { Lesson } from '../lesson.ts';
import type { MemberRecord } from '../lesson-record.ts';
import { factorOf } from '../seating.ts';

/** What everyone in a lesson may know of it. */
export function publicLesson(lesson: Lesson): PublicLesson {
  const { record } = lesson;
  const { id, code, settings, stage, locked, startsAt, debriefStep, projected, forgetAt, eyes } = record;
  const { brief = -1, guide, began = 0, debriefAt = 0, replan = { pace: 100, lastRound: 0 } } = record;
  const { title, scenario } = settings;
  // Lessons of before have none.
  const language = settings.language ?? FIRST_LANGUAGE;
  return {
    id,
    code,
    title,
    scenario,
    language,
    stage,
    locked,
    startsAt,
    debriefStep,
    projected,
    forgetAt,
    brief: stage === 'lobby' ? brief : -1,
    guide: stage === 'playing' ? (guide?.step ?? -1) : -1,
    eyes: eyes !== undefined,
    began,
    debriefAt,
    ...replan,
    rounds: lesson.setup.scenario.rounds,
  };
}

export function publicMember(lesson: Lesson, member: MemberRecord, now: number): PublicMember {
  const { id, name, status, world, seat, seatless = false, next, muted, captain, office } = member;
  const here = lesson.memberAway(id, now) === 0;
  return {
    id,
    name,
    status: status === 'removed' ? 'watching' : status,
    world,
    seat,
    here,
    seatless,
    promised: next !== undefined,
    muted,
    captain,
    office,
  };
}

/** All members but those who were removed. */
export function publicMembersOf(lesson: Lesson, now: number): PublicMember[] {
  return lesson.record.members
    .filter(({ status }) => status !== 'removed')
    .map((member) => publicMember(lesson, member, now));
}

/** A world as everyone may see it; before the start only its seats. Who is away and silent is for the host alone. */
export function publicWorld(lesson: Lesson, id: WorldId, now: number, forHost: boolean): PublicWorld {
  const { clock, seats, forkOf, left, news } = lesson.record.worlds[id];
  const view = lesson.tables[id]?.view;
  return {
    id,
    name: worldName(id),
    forkOf,
    left,
    stopped: lesson.isStopped(id),
    clock,
    round: view?.round ?? 0,
    rounds: lesson.record.replan?.lastRound || lesson.setup.scenario.rounds,
    phase: view?.phase ?? 'orders',
    ending: view?.ending ?? 'none',
    comity: view?.comity ?? 0,
    zone: view?.zone ?? 'holding',
    comityCurve: view?.history.comity ?? [],
    comingCard: forHost && news?.round === view?.round ? (news?.card ?? '') : '',
    seats: seats.map(({ ai, profile, silentRounds, talkedIn = 0 }, seat): SeatStatus => {
      const publicSeat = view?.seats[seat];
      const open = { seat, ready: publicSeat?.ready ?? false, sealed: publicSeat?.sealedOrders ?? 0, ai };
      if (!forHost) return { ...open, awaySince: 0, silentRounds: 0, factor: 100, talkedIn: 0 };
      return {
        ...open,
        profile: profile && { level: profile.level, personality: profile.personality },
        awaySince: lesson.awaySince(id, seat, now),
        silentRounds,
        talkedIn,
        factor: factorOf(lesson.record, id, seat),
      };
    }),
  };
}
