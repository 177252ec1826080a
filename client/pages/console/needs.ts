import {
  type ConsoleView,
  type LessonSettings,
  type Plan,
  type PublicWorld,
  phaseLasts,
  planOf,
  type Report,
  type SeatStatus,
  stepOf,
  timeLeft,
} from '../../../shared/lesson/index.ts';
import type { SeatId } from '../../../shared/model/index.ts';
import { momentOf } from './moment.ts';

/** Something that waits for the host. `id` stays the same as long as it does. */
export type Need =
  | { kind: 'asking' | 'seatless'; id: string; member: number; name: string }
  /** After a fault its world stands still. */
  | { kind: 'stopped'; id: string; world: number }
  | { kind: 'away'; id: string; world: number; seat: number; since: number; standIn: boolean }
  /** `rounds` without a move; 0 where most of this phase's time is gone without one. */
  | { kind: 'silent'; id: string; world: number; seat: number; rounds: number }
  /** Many seats of one world at once: `seat` is -1. */
  | { kind: 'silentWorld'; id: string; world: number; seat: -1; seats: number }
  /** The world waits for these seats alone. */
  | { kind: 'waits'; id: string; world: number; seat: -1; seats: number[] }
  /** Nobody has talked with this seat for so many rounds. */
  | { kind: 'leftOut'; id: string; world: number; seat: number; rounds: number }
  | { kind: 'leftOutWorld'; id: string; world: number; seat: -1; seats: number }
  /** A student found words unfit. */
  | { kind: 'reported'; id: string; world: number; report: Report }
  | { kind: 'behind' | 'ahead'; id: string; world: number; phases: number };

/** Milliseconds away after which a seat needs a decision. */
const AWAY_AFTER = 60_000;
/** Part of a phase's time that may pass without a move until somebody should ask. */
const SILENT_AFTER = 0.5;
/** Seats that hold up a world are told apart where they are so few, and at least so many others are done. */
const HOLD_MOST = 2;
const DONE_LEAST = 3;
/** Whole rounds without talk after which a seat counts as left out. */
const ALONE_AFTER = 2;
/** Phases off the middle of all worlds that count as far. */
const FAR = 2;

/** What needs the host now, the most urgent first. A court is no less heard for talking with nobody. */
export function needsOf(
  {
    members,
    worlds,
    settings,
    reports,
    lesson: { pace },
  }: Pick<ConsoleView, 'members' | 'worlds' | 'reports'> & {
    settings: Pick<LessonSettings, 'plan'>;
    lesson: Pick<ConsoleView['lesson'], 'pace'>;
  },
  now: number,
  isCourt: (seat: SeatId) => boolean = () => false,
): Need[] {
  const asking = members
    .filter(({ status }) => status === 'asking')
    .map(({ id, name }): Need => ({ kind: 'asking', id: `asking.${id}`, member: id, name }));
  const seatless = members
    .filter((member) => member.seatless)
    .map(({ id, name }): Need => ({ kind: 'seatless', id: `seatless.${id}`, member: id, name }));
  // The last seat of a world waits for a student where nobody is left to play with it: nobody there needs anything.
  const sits = (world: number, seat: SeatId) =>
    members.some((member) => member.status === 'in' && member.world === world && member.seat === seat);
  const playing = worlds
    .filter(({ left, phase }) => !left && phase !== 'over')
    .map((world) => ({ ...world, seats: world.seats.filter(({ ai, seat }) => ai !== 'no' || sits(world.id, seat)) }));
  const seats = playing
    .flatMap((world) => {
      const plan = planOf(settings.plan);
      const needs = seatNeeds(world, plan, now);
      // Who still sees what came of the last round is not silent in this one.
      return momentOf(world, plan, pace, now) === 'outcome' ? needs.filter(({ kind }) => kind !== 'silent') : needs;
    })
    .filter((need) => !(need.kind === 'leftOut' && isCourt(need.seat)));
  const stopped = worlds
    .filter((world) => world.stopped && !world.left)
    .map(({ id }): Need => ({ kind: 'stopped', id: `stopped.${id}`, world: id }));
  const of = (kind: Need['kind']) => seats.filter((need) => need.kind === kind);
  const reported = reports.map(
    (report): Need => ({ kind: 'reported', id: `reported.${report.id}`, world: report.world, report }),
  );
  return [
    ...[...stopped, ...reported, ...asking, ...seatless, ...of('away'), ...of('waits')],
    ...[...gathered(of('silent'), 'silent'), ...gathered(of('leftOut'), 'leftOut'), ...paceNeeds(playing)],
  ];
}

/** Seats of one world that are told as one. */
const MANY = 3;

function gathered(needs: Need[], what: 'silent' | 'leftOut'): Need[] {
  const worlds = [...new Set(needs.map((need) => ('world' in need ? need.world : -1)))];
  return worlds.flatMap((world): Need[] => {
    const here = needs.filter((need) => 'world' in need && need.world === world);
    if (here.length < MANY) return here;
    return [{ kind: `${what}World`, id: `${what}.${world}`, world, seat: -1, seats: here.length }];
  });
}

/** How many of these a world has. */
export function countFor(needs: readonly Need[], world: number): number {
  return needs.filter((need) => 'world' in need && need.world === world).length;
}

/** Part of the running phase that is gone, 0 to 1; 0 while the clock stands, as nobody is hurried then. */
function goneOf({ round, phase, clock }: PublicWorld, plan: Plan, now: number): number {
  if (phase === 'over' || clock.paused) return 0;
  return 1 - Math.min(1, timeLeft(clock, now) / phaseLasts(plan, round, phase));
}

function seatNeeds(world: PublicWorld, plan: Plan, now: number): Need[] {
  const gone = goneOf(world, plan, now);
  const persons = world.seats.filter(({ ai, awaySince }) => ai === 'no' && awaySince === 0);
  const open = persons.filter(({ ready }) => !ready);
  const holds =
    gone >= SILENT_AFTER && open.length > 0 && open.length <= HOLD_MOST && persons.length - open.length >= DONE_LEAST;
  const waits: Need[] = holds
    ? [{ kind: 'waits', id: `waits.${world.id}`, world: world.id, seat: -1, seats: open.map(({ seat }) => seat) }]
    : [];
  const seats = world.seats.flatMap((seat) => seatNeed(world, seat, gone, now));
  return [
    ...waits,
    // Who holds the others up is told as that alone.
    ...seats.filter((need) => !(holds && need.kind === 'silent')),
    ...world.seats.flatMap((seat) => aloneNeed(world, seat, persons.length)),
  ];
}

function aloneNeed({ id: world, round }: PublicWorld, { seat, ai, talkedIn }: SeatStatus, persons: number): Need[] {
  const rounds = round - 1 - talkedIn;
  if (ai !== 'no' || persons < 2 || rounds < ALONE_AFTER) return [];
  return [{ kind: 'leftOut', id: `leftOut.${world}.${seat}`, world, seat, rounds }];
}

function seatNeed({ id: world, phase }: PublicWorld, status: SeatStatus, gone: number, now: number): Need[] {
  const { seat, ai, ready, sealed, awaySince, silentRounds } = status;
  if (ai === 'lent' || ai === 'empty') return [];
  if (awaySince > 0) {
    if (now - awaySince < AWAY_AFTER) return [];
    const id = `away.${world}.${seat}`;
    return [{ kind: 'away', id, world, seat, since: awaySince, standIn: ai === 'away' }];
  }
  // Who is at work, or done, is asked nothing, however silent they were before.
  // At the Bench many have nothing to answer; who was silent for a whole round may be lost and is told at once.
  const late = phase === 'orders' && gone > SILENT_AFTER;
  if (ready || sealed > 0 || (silentRounds === 0 && !late)) return [];
  return [{ kind: 'silent', id: `silent.${world}.${seat}`, world, seat, rounds: silentRounds }];
}

function paceNeeds(worlds: readonly PublicWorld[]): Need[] {
  const steps = worlds.map(stepOf).sort((a, b) => a - b);
  const middle = steps[Math.floor((steps.length - 1) / 2)];
  return worlds.flatMap((world): Need[] => {
    const off = stepOf(world) - middle;
    if (Math.abs(off) < FAR) return [];
    const kind = off < 0 ? 'behind' : 'ahead';
    return [{ kind, id: `${kind}.${world.id}`, world: world.id, phases: Math.abs(off) }];
  });
}
