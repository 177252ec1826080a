import type { MemberId } from '../../shared/lesson/index.ts';
import type { Lesson } from './lesson.ts';

export type Deeds = { orders: number; said: number };

/**
 * Accepted orders and answers, and things said, by student. Counted in the logs of all matches that the lesson has had, so
 * that no crash loses one; what a second history has in common with the first counts once.
 */
export async function deedsOf({ record, registry }: Lesson): Promise<(id: MemberId) => Deeds> {
  const seen = new Set<string>();
  const deeds = new Map<MemberId, Deeds>();
  for (const match of await registry.ofLesson(record.id)) {
    for (const entry of await registry.readableLog(match)) {
      if (!('author' in entry) || !entry.author || seen.has(entry.envelope)) continue;
      seen.add(entry.envelope);
      const { orders, said } = deeds.get(entry.author) ?? { orders: 0, said: 0 };
      const { kind } = entry.command;
      deeds.set(entry.author, {
        orders: orders + Number(kind !== 'say' && kind !== 'ready'),
        said: said + Number(kind === 'say'),
      });
    }
  }
  return (id) => deeds.get(id) ?? { orders: 0, said: 0 };
}
