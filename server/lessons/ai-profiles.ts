import { personalitiesFor } from '../../shared/ai/index.ts';
import type { WorldId } from '../../shared/lesson/index.ts';
import type { AiProfile, SeatId } from '../../shared/model/index.ts';
import { below, streamOf } from '../../shared/rules/index.ts';
import type { LessonContext } from './lesson-context.ts';

/** The AI that plays an empty seat: of the lesson's level, its character drawn by lot. The same in every world. */
export function profileFor({ record, setup }: LessonContext, _world: WorldId, seat: SeatId): AiProfile {
  const suitable = personalitiesFor(setup.scenario.seats[seat].role);
  const rng = streamOf(record.created % 2 ** 31, `personality.${seat}`);
  return {
    level: record.settings.level,
    personality: suitable[below(rng, suitable.length)],
    seed: (record.created + seat) % 2 ** 31,
  };
}
