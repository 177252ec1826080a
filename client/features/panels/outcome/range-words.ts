import { t } from '../../../i18n/index.ts';

/** What was known before a ruling; a result beyond it was moved by a ruling that this Bench gave earlier. */
export function rangeWords([low, high]: readonly [number, number], merits: number): string {
  const isMoved = merits < low || merits > high;
  if (low === high) return t(isMoved ? 'ui.outcome.range.knownMoved' : 'ui.outcome.range.known', { merits: low });
  return t(isMoved ? 'ui.outcome.range.moved' : 'ui.outcome.range', { low, high });
}
