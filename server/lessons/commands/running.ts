import { personalitiesFor } from '../../../shared/ai/index.ts';
import { type LessonReason, stepOf, type WorldId } from '../../../shared/lesson/index.ts';
import { steadyNow } from '../../steady-now.ts';
import { handBack } from '../ai-takeover.ts';
import type { LessonContext } from '../lesson-context.ts';
import { closeWorld, openWorld } from '../open-worlds.ts';
import { playingWorlds } from '../playing-worlds.ts';
import { deskOf } from '../team-desk.ts';
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
  | 'goOn'
  | 'endNow'
> = {
  start(lesson) {
    const { record } = lesson;
    if (record.stage !== 'lobby') return 'alreadyBegun';
    if (!record.members.some(({ status }) => status === 'in')) return 'nobodyHere';
    if (record.eyes) return 'eyesHere';
    record.stage = 'countdown';
    record.startsAt = steadyNow() + lesson.countdown;
    return undefined;
  },
  pause(lesson, { world, paused }) {
    // Nobody loses time before a blank screen.
    if (lesson.record.eyes && !paused) return 'eyesHere';
    return each(lesson, world, (id) => pauseClock(lesson.record.worlds[id], paused, steadyNow()));
  },
  extend(lesson, { world, seconds }) {
    return each(lesson, world, (id) => extendClock(lesson.record.worlds[id], seconds * 1000, steadyNow()));
  },
  async endPhase(lesson, { world, steps }, _session, envelope) {
    return eachOrWhy(lesson, world, (id) => endPhaseOf(lesson, id, steps, envelope));
  },
  async advanceSlowest(lesson, { steps }, _session, envelope) {
    const slowest = playingWorlds(lesson)
      .map((id) => ({ id, at: stepOf(lesson.tables[id].view) }))
      .sort((a, b) => a.at - b.at)[0];
    return slowest ? endPhaseOf(lesson, slowest.id, steps, envelope) : 'notPlaying';
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
    const notice = { id: record.nextNotice++, words: words.trim(), at: steadyNow() };
    for (const member of hearers) member.notices = [...member.notices.slice(1 - NOTICES_KEPT), notice];
    return undefined;
  },
  lend(lesson, { world, seat, level, personality }) {
    const place = lesson.record.worlds[world]?.seats[seat];
    const table = lesson.tables[world];
    if (!place || !table) return 'noSuchSeat';
    const { role } = lesson.setup.scenario.seats[seat];
    if (!personalitiesFor(role).includes(personality)) return 'noSuchPersonality';
    if (place.ai === 'no' && !othersPlay(lesson, { world, seat })) return 'lastPerson';
    const { round, phase } = table.view;
    place.ai = lesson.teamOf(world, seat).length > 0 ? 'lent' : 'empty';
    place.profile = { level, personality, seed: round * 100 + seat };
    place.lentAt = { round, phase };
    table.ai.takeOver(seat, place.profile);
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
    const team = lesson.teamOf(world, seat);
    if (team.length === 0) return 'nobodyThere';
    for (const member of team) member.factor = factor;
    return undefined;
  },
  async fork(lesson, { world, round, phase }) {
    const { record, registry } = lesson;
    const old = record.worlds[world];
    if (old?.left) return 'worldLeft';
    const moment = lesson.tables[world]?.match.checkpoints().find((one) => one.round === round && one.phase === phase);
    if (!moment) return 'noSuchMoment';
    const match = await registry.fork(old.match, moment.entry);
    const id = record.worlds.length;
    const fresh = structuredClone(old);
    if (fresh.news && stepOf(fresh.news) >= stepOf({ round, phase })) fresh.news = undefined;
    record.worlds.push({ ...fresh, match: match.record.id, moment: match.moment, forkOf: world, left: false });
    old.left = true;
    pauseClock(old, true, steadyNow());
    for (const member of record.members) if (member.world === world && member.status !== 'removed') member.world = id;
    // Ended as it stands, it can be set beside the others in the debrief.
    await lesson.tables[world].match.submitHost({ id: `left-${id}`, command: { kind: 'endNow' } });
    await openWorld(lesson, id);
    startClock(record.worlds[id], record, round, phase, steadyNow());
    if (record.projected === world) record.projected = id;
    record.stage = 'playing';
    record.debriefAt = undefined;
    return undefined;
  },
  async goOn(lesson, { world }) {
    if (!lesson.isStopped(world)) return 'notStopped';
    const record = lesson.record.worlds[world];
    const match = await lesson.registry.goOn(record.match);
    closeWorld(lesson, world);
    lesson.record.past.push(record.match);
    record.match = match.record.id;
    record.moment = match.moment;
    await openWorld(lesson, world);
    const { round, phase } = lesson.tables[world].view;
    for (const seat of record.seats.keys()) deskOf(lesson.record, world, seat).clear();
    record.clock = { paused: false, left: 0, endsAt: 0 };
    if (phase !== 'over') startClock(record, lesson.record, round, phase, steadyNow());
    return undefined;
  },
  async endNow(lesson, { world }, _session, envelope) {
    return eachOrWhy(lesson, world, async (id) => {
      const answer = await lesson.tables[id].match.submitHost({ id: envelope, command: { kind: 'endNow' } });
      return answer.ok ? undefined : answer.reason;
    });
  },
};

/** Ends a world's phase, unless it has gone on since the host saw it: pressed twice on a slow line, it is done once. */
async function endPhaseOf(
  { tables }: LessonContext,
  id: WorldId,
  steps: readonly number[],
  envelope: string,
): Promise<LessonReason | undefined> {
  const { match, view } = tables[id];
  if (match.hasDone(envelope)) return undefined;
  if (stepOf(view) !== steps[id]) return 'phaseEnded';
  const answer = await match.endPhase(envelope);
  return answer.ok || answer.reason === 'phaseEnded' ? undefined : answer.reason;
}

async function each(
  lesson: LessonContext,
  world: WorldId,
  act: (id: WorldId) => unknown,
): Promise<LessonReason | undefined> {
  return eachOrWhy(lesson, world, async (id) => {
    await act(id);
    return undefined;
  });
}

/** Does it in one world, or in all that play; the reason of the first that refuses, if none accepts. */
async function eachOrWhy(
  lesson: LessonContext,
  world: WorldId,
  act: (id: WorldId) => Promise<LessonReason | undefined>,
): Promise<LessonReason | undefined> {
  const worlds = playingWorlds(lesson).filter((id) => world < 0 || id === world);
  if (worlds.length === 0) return 'notPlaying';
  const reasons = await Promise.all(worlds.map(act));
  return reasons.includes(undefined) ? undefined : reasons[0];
}
