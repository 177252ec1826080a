import { filled, lessons, matches } from '../../shared/api/index.ts';
import type { WhatIf, WhatIfQuestion } from '../../shared/model/index.ts';
import { at } from '../app/base.ts';
import { replyIn, ServerRefusal } from './call.ts';
import { keptSeat } from './seats.ts';

/** Asks 'and if not?' about a match of this device; `onProgress` hears how many games are done. Rejects with a ServerRefusal. */
export function askWhatIf(
  match: string,
  question: WhatIfQuestion,
  onProgress: (done: number, of: number) => void,
): Promise<WhatIf> {
  return played(filled(matches.matchWhatIf, { match }), keptSeat(match)?.token ?? '', question, onProgress);
}

/** The same about a world of a lesson that has ended. */
export function askLessonWhatIf(
  lesson: string,
  key: string,
  world: number,
  question: WhatIfQuestion,
  onProgress: (done: number, of: number) => void,
): Promise<WhatIf> {
  return played(`${filled(lessons.lessonWhatIf, { lesson })}?world=${world}`, key, question, onProgress);
}

async function played(
  path: string,
  key: string,
  question: WhatIfQuestion,
  onProgress: (done: number, of: number) => void,
): Promise<WhatIf> {
  const headers = { authorization: `Bearer ${key}` };
  const response = await fetch(at(path), { method: 'POST', headers, body: JSON.stringify(question) }).catch(
    () => undefined,
  );
  const reader = response?.body?.getReader();
  if (!reader) throw new ServerRefusal('offline', '');
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    rest += decoder.decode(value, { stream: !done });
    const lines = rest.split('\n');
    rest = done ? '' : (lines.pop() ?? '');
    for (const text of lines.filter(Boolean)) {
      const line = replyIn(matches.matchWhatIf, JSON.parse(text));
      if ('result' in line) return line.result;
      if ('error' in line) throw new ServerRefusal(line.error, line.message);
      onProgress(line.done, line.of);
    }
    if (done) throw new ServerRefusal('offline', '');
  }
}
