import {
  type ConsoleView,
  type Plan,
  type PublicWorld,
  phaseLasts,
  planOf,
  stepOf,
  timeLeft,
} from '../../../shared/lesson/index.ts';
import { hasTeaching } from '../../features/teaching/content.ts';
import { type LessonPart, lessonParts } from '../../features/teaching/lesson-parts.ts';

const MINUTE = 60_000;
/** Least percent of the plan's time in which a round can still be thought about. */
const PACE_LEAST = 60;
/** Minutes after its end at which a lesson is not this one any more. */
const STALE = 60;

type Watched = Pick<ConsoleView, 'lesson' | 'worlds' | 'settings'>;
type Part = LessonPart['part'];
export type Replan = { pace: number; lastRound: number };

/** Where a lesson is in its minutes. */
export type Course = {
  minute: number;
  minutes: number;
  part: Part;
  /** Round and phase of the world that is furthest behind; 0 before the game. */
  round: number;
  phase: 'orders' | 'bench';
  /** The teacher leads the first round from the projector. */
  led: boolean;
  /** The class is asked before the game, and so is quizzed twice. */
  asks: boolean;
  /** There is a newspaper to check. */
  hasPress: boolean;
  /** Some have ended their game while others still play. */
  someDone: boolean;
  /** Minute at which the debrief should open, and at which it will as things go; from then on when it did. */
  debriefAt: number;
  debriefComes: number;
  exitAt: number;
  /** A plan for what is left that brings the debrief back to its minute; undefined where none is called for. */
  replan?: Replan;
  /** Minutes by which the debrief comes late although the plan has been made as short as it can be; 0 otherwise. */
  missing: number;
  /** It began long ago: on another day, or the clock was never set. */
  stale: boolean;
};

/** The lesson's minutes so far and to come. Undefined before anybody came. */
export function courseOf(view: Watched, now: number): Course | undefined {
  const { lesson, settings, worlds } = view;
  if (lesson.began === 0) return undefined;
  const plan = planOf(settings.plan);
  const { rounds } = lesson;
  const parts = lessonParts(plan, rounds);
  const startOf = (part: Part) => {
    const at = parts.findIndex((one) => one.part === part);
    return parts.slice(0, at).reduce((sum, { minutes }) => sum + minutes, 0);
  };
  const minute = Math.max(0, Math.floor((now - lesson.began) / MINUTE));
  const debriefAt = startOf('debrief');
  const exitAt = startOf('exit');
  const left = playLeft(view, plan, lesson, now);
  const debriefComes =
    lesson.debriefAt > 0
      ? Math.floor((lesson.debriefAt - lesson.began) / MINUTE)
      : Math.round((now - lesson.began + left) / MINUTE);
  const course: Course = {
    minute,
    minutes: plan.minutes,
    debriefAt,
    debriefComes,
    exitAt,
    ...momentOf(view, rounds),
    led: lesson.guide >= 0,
    asks: settings.askBefore,
    hasPress: hasTeaching(lesson.scenario),
    someDone: lesson.stage === 'playing' && worlds.some(({ left, phase }) => !left && phase === 'over'),
    part: partOf(view, minute, exitAt),
    missing: 0,
    stale: minute > plan.minutes + STALE,
  };
  if (course.stale || lesson.stage === 'debrief') return course;
  const replan = replanOf(view, plan, debriefAt * MINUTE - (now - lesson.began), now);
  const isNew = replan.pace !== lesson.pace || replan.lastRound !== lesson.lastRound;
  const isLate = debriefComes > debriefAt + 1;
  const winsTime = isNew && playLeft(view, plan, replan, now) < left;
  const hasRoom = debriefComes < debriefAt - 2 && (lesson.pace < 100 || lesson.lastRound > 0);
  if (isLate ? winsTime : isNew && hasRoom) return { ...course, replan };
  return isLate ? { ...course, missing: debriefComes - debriefAt } : course;
}

/** Where the world stands that is furthest behind; while the start is counted down, where all will. */
function momentOf({ lesson, worlds }: Watched, rounds: number): Pick<Course, 'round' | 'phase'> {
  if (lesson.stage === 'lobby') return { round: 0, phase: 'orders' };
  if (lesson.stage === 'countdown') return { round: 1, phase: 'orders' };
  const [last] = worlds.filter(isPlaying).sort((a, b) => stepOf(a) - stepOf(b));
  return { round: last?.round ?? rounds, phase: last?.phase === 'bench' ? 'bench' : 'orders' };
}

/** The part that is held now, whatever the plan says. */
function partOf({ lesson, worlds, settings }: Watched, minute: number, exitAt: number): Part {
  if (lesson.stage === 'debrief') return minute >= exitAt ? 'exit' : 'debrief';
  if (lesson.stage === 'lobby') return lesson.brief >= 0 ? 'brief' : 'join';
  if (lesson.stage === 'countdown') return 'play';
  const { breakAfter } = planOf(settings.plan);
  const rests = worlds.filter(isPlaying).every(({ clock, round }) => clock.paused && round === breakAfter + 1);
  return breakAfter > 0 && rests ? 'pause' : 'play';
}

function isPlaying({ left, phase }: PublicWorld): boolean {
  return !left && phase !== 'over';
}

/** Milliseconds of play that are left in the world that has most of it. */
function playLeft({ lesson, worlds }: Watched, plan: Plan, { pace, lastRound }: Replan, now: number): number {
  const rounds = lastRound || lesson.rounds;
  if (lesson.stage !== 'playing') return phasesFrom(plan, 1, 'orders', rounds, pace);
  return Math.max(
    0,
    ...worlds.filter(isPlaying).map((world) => timeLeft(world.clock, now) + laterPhases(plan, world, rounds, pace)),
  );
}

function laterPhases(plan: Plan, { round, phase }: PublicWorld, rounds: number, pace: number): number {
  return phase === 'orders'
    ? phasesFrom(plan, round, 'bench', rounds, pace)
    : phasesFrom(plan, round + 1, 'orders', rounds, pace);
}

function phasesFrom(plan: Plan, round: number, phase: 'orders' | 'bench', rounds: number, pace: number): number {
  let sum = 0;
  for (let at = round; at <= rounds; at++) {
    if (at > round || phase === 'orders') sum += phaseLasts(plan, at, 'orders', pace);
    sum += phaseLasts(plan, at, 'bench', pace);
  }
  return sum;
}

/** Faster phases first; where these would be too short to think in, fewer rounds. `most`: milliseconds of play that fit. */
function replanOf(view: Watched, plan: Plan, most: number, now: number): Replan {
  const { rounds } = view.lesson;
  const playing = view.worlds.filter(isPlaying);
  const first = Math.max(1, ...playing.map(({ round }) => round));
  for (let last = rounds; last >= first; last--) {
    const lastRound = last === rounds ? 0 : last;
    // What runs already and what is told before each phase take the time that they take.
    const fixed = playLeft(view, plan, { pace: 0, lastRound }, now);
    const think = playLeft(view, plan, { pace: 100, lastRound }, now) - fixed;
    const pace = think <= 0 ? 100 : Math.floor(((most - fixed) / think) * 20) * 5;
    if (pace >= PACE_LEAST) return { pace: Math.min(100, pace), lastRound };
  }
  return { pace: PACE_LEAST, lastRound: first === rounds ? 0 : first };
}
