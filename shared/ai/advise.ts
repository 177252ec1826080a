import type { Advice, SeatView } from '../model/index.ts';
import { personalityOf } from './personality.ts';
import { conflictKey, questionKey } from './plan-keys.ts';
import { strongest, worthOf } from './worth.ts';

/** Up to three options worth a look for the seat that looks, best first, each with its grounds. The AI's own evaluator, without a character. */
export function advise(view: SeatView): Advice[] {
  if (view.viewer === 'public' || view.viewer === 'debrief' || !view.own) return [];
  const plain = personalityOf('pragmatist');
  const judged = view.options
    .filter((option) => option.phase === view.phase)
    .map((option) => ({ option, worth: worthOf(view, option, plain) }))
    .filter(({ worth }) => worth.value > 0.1)
    .sort((a, b) => b.worth.value - a.worth.value);
  const seen = new Set<string>();
  const advice: Advice[] = [];
  for (const { option, worth } of judged) {
    const key = questionKey(option.order) ?? conflictKey(option.order);
    if (seen.has(key)) continue;
    seen.add(key);
    advice.push({ option, reasons: strongest(worth.grounds) });
    if (advice.length === 3) break;
  }
  return advice;
}
