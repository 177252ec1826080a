import {
  type ConsoleView,
  type LessonSettings,
  type Plan,
  phaseLasts,
  planOf,
  type SeatStatus,
  stepOf,
  timeLeft,
  type WorldFace,
} from '../../shared/lesson/index.ts';

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
  | { kind: 'behind' | 'ahead'; id: string; world: number; phases: number };

/** Milliseconds away after which a seat needs a decision. */
const AWAY_AFTER = 60_000;
/** Part of a phase's time that may pass without a move until somebody should ask. */
const SILENT_AFTER = 2 / 3;
/** Phases off the middle of all worlds that count as far. */
const FAR = 2;

/** What needs the host now, the most urgent first. */
export function needsOf(
  { members, worlds, settings }: Pick<ConsoleView, 'members' | 'worlds'> & { settings: Pick<LessonSettings, 'plan'> },
  now: number,
): Need[] {
  const asking = members
    .filter(({ status }) => status === 'asking')
    .map(({ id, name }): Need => ({ kind: 'asking', id: `asking.${id}`, member: id, name }));
  const seatless = members
    .filter((member) => member.seatless)
    .map(({ id, name }): Need => ({ kind: 'seatless', id: `seatless.${id}`, member: id, name }));
  const playing = worlds.filter(({ left, phase }) => !left && phase !== 'over');
  const seats = playing.flatMap((world) =>
    world.seats.flatMap((seat) => seatNeed(world, seat, lateIn(world, planOf(settings.plan), now), now)),
  );
  const stopped = worlds
    .filter((world) => world.stopped && !world.left)
    .map(({ id }): Need => ({ kind: 'stopped', id: `stopped.${id}`, world: id }));
  const of = (kind: Need['kind']) => seats.filter((need) => need.kind === kind);
  return [...stopped, ...asking, ...seatless, ...of('away'), ...gathered(of('silent')), ...paceNeeds(playing)];
}

/** Seats of one world that are told as one. */
const MANY = 3;

function gathered(silent: Need[]): Need[] {
  const worlds = [...new Set(silent.map((need) => ('world' in need ? need.world : -1)))];
  return worlds.flatMap((world): Need[] => {
    const here = silent.filter((need) => 'world' in need && need.world === world);
    if (here.length < MANY) return here;
    return [{ kind: 'silentWorld', id: `silent.${world}`, world, seat: -1, seats: here.length }];
  });
}

/** How many of these a world has. */
export function countFor(needs: readonly Need[], world: number): number {
  return needs.filter((need) => 'world' in need && need.world === world).length;
}

/** Whether most of an Orders phase is over; at the Bench many have nothing to answer. */
function lateIn({ round, phase, clock }: WorldFace, plan: Plan, now: number): boolean {
  if (phase !== 'orders' || (clock.endsAt === 0 && clock.left === 0)) return false;
  return timeLeft(clock, now) < phaseLasts(plan, round, phase) * (1 - SILENT_AFTER);
}

function seatNeed({ id: world }: WorldFace, status: SeatStatus, late: boolean, now: number): Need[] {
  const { seat, ai, ready, sealed, awaySince, silentRounds } = status;
  if (ai === 'lent' || ai === 'empty') return [];
  if (awaySince > 0) {
    if (now - awaySince < AWAY_AFTER) return [];
    const id = `away.${world}.${seat}`;
    return [{ kind: 'away', id, world, seat, since: awaySince, standIn: ai === 'away' }];
  }
  // Who is at work, or done, is asked nothing, however silent they were before.
  if (ready || sealed > 0 || (silentRounds === 0 && !late)) return [];
  return [{ kind: 'silent', id: `silent.${world}.${seat}`, world, seat, rounds: silentRounds }];
}

function paceNeeds(worlds: readonly WorldFace[]): Need[] {
  const steps = worlds.map(stepOf).sort((a, b) => a - b);
  const middle = steps[Math.floor((steps.length - 1) / 2)];
  return worlds.flatMap((world): Need[] => {
    const off = stepOf(world) - middle;
    if (Math.abs(off) < FAR) return [];
    const kind = off < 0 ? 'behind' : 'ahead';
    return [{ kind, id: `${kind}.${world.id}`, world: world.id, phases: Math.abs(off) }];
  });
}
