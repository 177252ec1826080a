import { randomInt } from 'node:crypto';
import { steadyNow } from '../../steady-now.ts';
import { profileFor } from '../ai-profiles.ts';
import type { LessonContext } from '../lesson-context.ts';
import { openWorld } from '../open-worlds.ts';
import { teamOf } from '../seating.ts';
import { startClock } from '../world-clock.ts';

/** The countdown is over: every world gets its match. All are dealt from one seed: same warrant, as many histories as worlds. */
export async function begin(lesson: LessonContext): Promise<void> {
  const { record, setup, registry } = lesson;
  if (record.stage !== 'countdown') return;
  dropEmptyWorlds(lesson);
  const seed = randomInt(2 ** 31 - 1);
  for (const [id, world] of record.worlds.entries()) {
    const match = await registry.create(
      setup,
      seed,
      setup.scenario.seats.map(() => ({ kind: 'lesson' })),
      record.id,
    );
    world.match = match.record.id;
    for (const [seat, place] of world.seats.entries()) {
      place.ai = teamOf(record, id, seat).length > 0 ? 'no' : 'empty';
      place.profile = place.ai === 'no' ? undefined : profileFor(lesson, id, seat);
    }
    startClock(world, record, 1, 'orders', steadyNow());
    await openWorld(lesson, id);
  }
  record.stage = 'playing';
  record.projected = 0;
}

/** A world that nobody came to would be played by AI alone, for nobody. */
function dropEmptyWorlds({ record }: LessonContext): void {
  const kept = record.worlds.flatMap((_, id) =>
    record.members.some((m) => m.status === 'in' && m.world === id) ? [id] : [],
  );
  if (kept.length === 0) kept.push(0);
  for (const member of record.members) if (member.world >= 0) member.world = kept.indexOf(member.world);
  record.worlds = kept.map((id) => record.worlds[id]);
}
