import type { TalkLine } from '../../shared/lesson/index.ts';
import type { Lesson } from './lesson.ts';
import { hasOwnWords } from './own-words.ts';

/** What students have said in the worlds of this game, in the order in which it was said; private talk too. */
export async function talkLog({ record, registry }: Lesson): Promise<TalkLine[]> {
  const worlds = await Promise.all(
    record.worlds.map(async ({ match }, world) => {
      const lines: TalkLine[] = [];
      let phases = 0;
      for (const { command, seat, ...entry } of match ? await registry.readableLog(match) : []) {
        if (command === null) phases++;
        else if (command.kind === 'say' && 'author' in entry && entry.author) {
          const { kind: _, ...said } = command;
          const { author, at = 0 } = entry;
          const round = Math.floor(phases / 2) + 1;
          lines.push({ ...said, world, by: seat, round, author, at, own: hasOwnWords(command) });
        }
      }
      return lines;
    }),
  );
  return worlds.flat().sort((a, b) => a.at - b.at);
}
