import { type Advice, matterOf, type SeatView } from '../model/index.ts';
import { conflictKey } from './conflict-key.ts';
import { personalityOf } from './personality.ts';
import { isAsked } from './plan.ts';
import { strongest, worthOf } from './worth.ts';

/**
 * Up to three options worth a look for the seat that looks, each with its grounds: first the best answer (or the least bad)
 * to each thing that it was asked, then the best of the rest. The AI's own evaluator, without a character.
 */
export function advise(view: SeatView): Advice[] {
  if (view.viewer === 'public' || view.viewer === 'debrief' || !view.own) return [];
  const plain = personalityOf('pragmatist');
  const judged = view.options
    .filter((option) => option.phase === view.phase)
    .map((option) => ({ option, worth: worthOf(view, option, plain) }))
    .filter(({ option, worth }) => isAsked(view, option) || worth.value > 0.1)
    .sort((a, b) => Number(isAsked(view, b.option)) - Number(isAsked(view, a.option)) || b.worth.value - a.worth.value);
  // What is answered already needs no more advice.
  const seen = new Set(view.own.answers.map(({ order }) => matterOf(order) ?? conflictKey(order)));
  const advice: Advice[] = [];
  for (const { option, worth } of judged) {
    const key = matterOf(option.order) ?? conflictKey(option.order);
    if (seen.has(key)) continue;
    seen.add(key);
    advice.push({ option, reasons: strongest(worth.grounds) });
    if (advice.length === 3) break;
  }
  return advice;
}
