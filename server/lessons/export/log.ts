import { worldName } from '../../../shared/lesson/index.ts';
import { deedsOf } from '../deeds.ts';
import type { Lesson } from '../lesson.ts';

/** Everything that the lesson leaves behind, for whoever analyses it; fields are told in docs/export.md. */
export async function classLog(lesson: Lesson) {
  const { id, code, settings, created, forgetAt, stage, members, worlds } = lesson.record;
  const deeds = await deedsOf(lesson);
  return {
    format: 'comity-lesson-1',
    lesson: { id, code, settings, stage, created, forgetAt },
    students: members
      .filter(({ status }) => status !== 'removed')
      .map(({ id, name, world, seat, captain, office, answers }) => ({
        id,
        name,
        world: world < 0 ? '' : worldName(world),
        captain,
        office,
        ...deeds(id),
        answers,
        seat: lesson.setup.scenario.seats[seat]?.id ?? '',
      })),
    worlds: await Promise.all(
      worlds.map(async ({ forkOf, left, match: id }, at) => {
        const match = lesson.tables[at]?.match;
        return {
          name: worldName(at),
          forkOf: forkOf < 0 ? '' : worldName(forkOf),
          left,
          seed: match?.record.seed,
          log: id ? await lesson.registry.readableLog(id) : [],
          timeline: match ? await match.phasesSeenBy('debrief') : [],
          view: match?.viewOf('debrief'),
        };
      }),
    ),
  };
}
