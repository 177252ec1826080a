import { type ConsoleView, type SeatStatus, stepOf, type WorldFace } from '../../shared/lesson/index.ts';

/** Something that waits for the host. `id` stays the same as long as it does. */
export type Need =
  | { kind: 'asking'; id: string; member: number; name: string }
  /** After a fault its world stands still. */
  | { kind: 'stopped'; id: string; world: number }
  | { kind: 'away'; id: string; world: number; seat: number; since: number; standIn: boolean }
  | { kind: 'silent'; id: string; world: number; seat: number; rounds: number }
  /** Many seats of one world at once: `seat` is -1. */
  | { kind: 'silentWorld'; id: string; world: number; seat: -1; seats: number }
  | { kind: 'behind' | 'ahead'; id: string; world: number; phases: number };

/** Milliseconds away after which a seat needs a decision. */
const AWAY_AFTER = 60_000;
/** Rounds without an order after which somebody should ask. */
const SILENT_AFTER = 2;
/** Phases off the middle of all worlds that count as far. */
const FAR = 2;

/** What needs the host now, the most urgent first. */
export function needsOf({ members, worlds }: Pick<ConsoleView, 'members' | 'worlds'>, now: number): Need[] {
  const asking = members
    .filter(({ status }) => status === 'asking')
    .map(({ id, name }): Need => ({ kind: 'asking', id: `asking.${id}`, member: id, name }));
  const playing = worlds.filter(({ left, phase }) => !left && phase !== 'over');
  const seats = playing.flatMap((world) => world.seats.flatMap((seat) => seatNeed(world.id, seat, now)));
  const stopped = worlds
    .filter((world) => world.stopped && !world.left)
    .map(({ id }): Need => ({ kind: 'stopped', id: `stopped.${id}`, world: id }));
  const of = (kind: Need['kind']) => seats.filter((need) => need.kind === kind);
  return [...stopped, ...asking, ...of('away'), ...gathered(of('silent')), ...paceNeeds(playing)];
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

function seatNeed(world: number, status: SeatStatus, now: number): Need[] {
  const { seat, ai, awaySince, silentRounds } = status;
  if (ai === 'lent' || ai === 'empty') return [];
  if (awaySince > 0) {
    if (now - awaySince < AWAY_AFTER) return [];
    const id = `away.${world}.${seat}`;
    return [{ kind: 'away', id, world, seat, since: awaySince, standIn: ai === 'away' }];
  }
  if (silentRounds < SILENT_AFTER) return [];
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
