import type { Role, Scenario, SeatId } from '../../shared/model/index.ts';
import type { WorldRecord } from './lesson-record.ts';

/** A world that has not begun. */
export function emptyWorld(seats: number): WorldRecord {
  return {
    match: '',
    moment: '',
    forkOf: -1,
    left: false,
    clock: { paused: false, left: 0, endsAt: 0 },
    lasts: 0,
    seats: Array.from({ length: seats }, () => ({ ai: 'empty', silentRounds: 0 })),
  };
}

const ROLES: readonly Role[] = ['government', 'company', 'court'];

/** In which order seats are given out: one of each role in turn, so that few students still meet all three. */
export function fillOrder({ seats }: Scenario): SeatId[] {
  const byRole = ROLES.map((role) => seats.flatMap((seat, id) => (seat.role === role ? [id] : [])));
  const longest = Math.max(...byRole.map((list) => list.length));
  return Array.from({ length: longest }, (_, turn) => byRole.flatMap((list) => list.slice(turn, turn + 1))).flat();
}
