import { planOf, type WorldId } from '../../../shared/lesson/index.ts';
import type { Phase } from '../../../shared/model/index.ts';
import { handBack } from '../lending.ts';
import type { Lesson } from '../lesson.ts';
import { extendClock, pauseClock, startClock } from '../world-clock.ts';
import { othersPlay } from './ai-of-seat.ts';
import type { Handlers } from './handlers.ts';

/** Most of one instructor's words that are kept for a student. */
const NOTICES_KEPT = 5;

/** How the worlds go on. */
export const running: Handlers<
  | 'start'
  | 'pause'
  | 'extend'
  | 'endPhase'
  | 'advanceSlowest'
  | 'playCard'
  | 'tell'
  | 'lend'
  | 'takeBack'
  | 'timeFactor'
  | 'fork'
  | 'endNow'
> = {
  start(lesson) {
    const { record } = lesson;
    if (record.stage !== 'lobby') return 'alreadyBegun';
    if (!record.members.some(({ status }) => status === 'in')) return 'nobodyHere';
    record.stage = 'countdown';
    record.startsAt = Date.now() + lesson.countdown;
    return undefined;
  },
  pause(lesson, { world, paused }) {
    return each(lesson, world, (id) => pauseClock(lesson.record.worlds[id], paused, Date.now()));
  },
  extend(lesson, { world, seconds }) {
    return each(lesson, world, (id) => extendClock(lesson.record.worlds[id], seconds * 1000, Date.now()));
  },
  async endPhase(lesson, { world }) {
    return each(lesson, world, (id) => lesson.tables[id].match.endPhase());
  },
  async advanceSlowest(lesson) {
    const slowest = playing(lesson)
      .map((id) => ({ id, at: progress(lesson, id) }))
      .sort((a, b) => a.at - b.at)[0];
    if (!slowest) return 'notPlaying';
    await lesson.tables[slowest.id].match.endPhase();
    return undefined;
  },
  async playCard(lesson, { world, card }, _session, envelope) {
    return eachOrWhy(lesson, world, async (id) => {
      const { match, view } = lesson.tables[id];
      const answer = await match.submitHost({ id: envelope, command: { kind: 'playCard', card } });
      if (!answer.ok) return answer.reason;
      lesson.record.worlds[id].news = { round: view.round, phase: view.phase, card };
      return undefined;
    });
  },
  tell({ record }, { world, seat, words }) {
    const hearers = record.members.filter(
      (member) =>
        (world < 0 || member.world === world) && (seat < 0 || member.seat === seat) && member.status !== 'removed',
    );
    if (hearers.length === 0) return 'nobodyThere';
    const notice = { id: record.nextNotice++, words: words.trim(), at: Date.now() };
    for (const member of hearers) member.notices = [...member.notices.slice(1 - NOTICES_KEPT), notice];
    return undefined;
  },
  lend(lesson, { world, seat, level, personality }) {
    const place = lesson.record.worlds[world]?.seats[seat];
    const table = lesson.tables[world];
    if (!place || !table) return 'noSuchSeat';
    if (place.ai === 'no' && !othersPlay(lesson, { world, seat })) return 'lastPerson';
    const { round, phase } = table.view;
    place.ai = lesson.crewOf(world, seat).length > 0 ? 'lent' : 'empty';
    place.mind = { level, personality, seed: round * 100 + seat };
    place.lentAt = { round, phase };
    table.ai.lend(seat, place.mind);
    return undefined;
  },
  async takeBack(lesson, { world, seat }) {
    const place = lesson.record.worlds[world]?.seats[seat];
    if (!place || !lesson.tables[world]) return 'noSuchSeat';
    if (place.ai === 'no' || place.ai === 'empty') return 'notLent';
    await handBack(lesson, world, seat, place);
    return undefined;
  },
  timeFactor(lesson, { world, seat, factor }) {
    const crew = lesson.crewOf(world, seat);
    if (crew.length === 0) return 'nobodyThere';
    for (const member of crew) member.factor = factor;
    return undefined;
  },
  async fork(lesson, { world, round, phase }) {
    const { record, hall } = lesson;
    const old = record.worlds[world];
    const moment = lesson.tables[world]?.match.moments().find((one) => one.round === round && one.phase === phase);
    if (!moment) return 'noSuchMoment';
    const match = await hall.fork(old.match, moment.entry);
    const id = record.worlds.length;
    const fresh = structuredClone(old);
    if (fresh.news && numberOf(fresh.news) >= numberOf({ round, phase })) fresh.news = undefined;
    record.worlds.push({ ...fresh, match: match.record.id, forkOf: world, left: false });
    old.left = true;
    pauseClock(old, true, Date.now());
    for (const member of record.members) if (member.world === world && member.status !== 'removed') member.world = id;
    // Ended as it stands, it can be set beside the others in the debrief.
    await lesson.tables[world].match.submitHost({ id: `left-${id}`, command: { kind: 'endNow' } });
    await lesson.open(id);
    startClock(record.worlds[id], planOf(record.settings.plan), round, phase, Date.now());
    if (record.projected === world) record.projected = id;
    record.stage = 'playing';
    return undefined;
  },
  async endNow(lesson, { world }, _session, envelope) {
    return eachOrWhy(lesson, world, async (id) => {
      const answer = await lesson.tables[id].match.submitHost({ id: envelope, command: { kind: 'endNow' } });
      return answer.ok ? undefined : answer.reason;
    });
  },
};

/** Worlds that are being played. */
function playing({ record, tables }: Lesson): WorldId[] {
  return [...record.worlds.keys()].filter((id) => tables[id] && !tables[id].match.isOver && !record.worlds[id].left);
}

/** How many phases a world has behind it. */
function progress({ tables }: Lesson, id: WorldId): number {
  return numberOf(tables[id].view);
}

function numberOf({ round, phase }: { round: number; phase: Phase }): number {
  return round * 2 + (phase === 'bench' ? 1 : 0);
}

async function each(lesson: Lesson, world: WorldId, act: (id: WorldId) => unknown): Promise<string | undefined> {
  return eachOrWhy(lesson, world, async (id) => {
    await act(id);
    return undefined;
  });
}

/** Does it in one world, or in all that play; the reason of the first that refuses, if none accepts. */
async function eachOrWhy(
  lesson: Lesson,
  world: WorldId,
  act: (id: WorldId) => Promise<string | undefined>,
): Promise<string | undefined> {
  const worlds = playing(lesson).filter((id) => world < 0 || id === world);
  if (worlds.length === 0) return 'notPlaying';
  const reasons = await Promise.all(worlds.map(act));
  return reasons.includes(undefined) ? undefined : reasons[0];
}
