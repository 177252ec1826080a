import { worldName } from '../../shared/lesson/index.ts';
import type { Lesson } from './lesson.ts';

/** Everything that the lesson leaves behind, for whoever analyses it; fields are told in docs/export.md. */
export async function classLog(lesson: Lesson) {
  const { id, code, settings, created, forgetAt, stage, members, worlds } = lesson.record;
  return {
    format: 'comity-lesson-1',
    lesson: { id, code, settings, stage, created, forgetAt },
    students: members
      .filter(({ status }) => status !== 'removed')
      .map(({ id, name, world, seat, captain, office, orders, said, answers }) => ({
        ...{ id, name, world: world < 0 ? '' : worldName(world), captain, office, orders, said, answers },
        seat: lesson.setup.scenario.seats[seat]?.id ?? '',
      })),
    worlds: await Promise.all(
      worlds.map(async ({ forkOf, left }, at) => {
        const match = lesson.tables[at]?.match;
        return {
          ...{ name: worldName(at), forkOf: forkOf < 0 ? '' : worldName(forkOf), left },
          seed: match?.record.seed,
          log: match ? await match.log() : [],
          timeline: match ? await match.phasesSeenBy('debrief') : [],
          view: match?.viewOf('debrief'),
        };
      }),
    ),
  };
}
