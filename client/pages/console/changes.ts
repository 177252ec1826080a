import type { ConsoleView } from '../../../shared/lesson/index.ts';
import type { Phase } from '../../../shared/model/index.ts';

/** Something worth saying to a host who does not look at the screen. Text ids console.said.<what>. */
export type Change = {
  what: 'away' | 'back' | 'asking' | 'phase' | 'over';
  world?: number;
  seat?: number;
  name?: string;
  phase?: Phase;
};
/** What was so at the last look. */
export type Changes = {
  taken: ReadonlySet<string>;
  away: ReadonlySet<string>;
  asking: ReadonlySet<number>;
  phases: readonly string[];
};

/** What has changed since the last look. Nothing is said at the first one. */
export function changesOf(
  last: Changes | undefined,
  { worlds, members }: Pick<ConsoleView, 'worlds' | 'members'>,
): { changes: Change[]; now: Changes } {
  const seats = worlds
    .filter(({ left, phase }) => !left && phase !== 'over')
    .flatMap(({ id, seats }) => seats.map(({ seat, awaySince }) => ({ world: id, seat, away: awaySince > 0 })));
  const keyOf = ({ world, seat }: { world: number; seat: number }) => `${world}.${seat}`;
  const now: Changes = {
    taken: new Set(members.filter(({ status }) => status === 'in').map(keyOf)),
    // Whoever has only just joined is on the way: their line opens a moment later.
    away: new Set(seats.filter((seat) => seat.away && (!last || last.taken.has(keyOf(seat)))).map(keyOf)),
    asking: new Set(members.filter(({ status }) => status === 'asking').map(({ id }) => id)),
    phases: worlds.map(({ round, phase }) => `${round}.${phase}`),
  };
  if (!last) return { changes: [], now };
  const moved = seats.filter((seat) => now.away.has(keyOf(seat)) !== last.away.has(keyOf(seat)));
  const changes: Change[] = [
    ...moved.map(({ world, seat, away }): Change => ({ what: away ? 'away' : 'back', world, seat })),
    ...members
      .filter(({ id }) => now.asking.has(id) && !last.asking.has(id))
      .map(({ name }): Change => ({ what: 'asking', name })),
    ...worlds
      .filter(({ left }, i) => !left && last.phases[i] !== undefined && last.phases[i] !== now.phases[i])
      .map(({ id, phase }): Change => ({ what: phase === 'over' ? 'over' : 'phase', world: id, phase })),
  ];
  return { changes, now };
}
