import type { Forecast, PublicCase, SeatView } from '../../../../shared/model/index.ts';
import type { Draft } from '../../../state/table-store.ts';
import { draftedRuling } from '../desk/ruling-choice.ts';
import { answerable } from './arguments.ts';

/** What the answer to the losing side that is picked adds to a ruling's forecast. */
export function replyForecast(view: SeatView, publicCase: PublicCase, draft: Draft | undefined): Forecast[] {
  const drafted = draftedRuling(draft, publicCase.id);
  if (!drafted || typeof view.viewer !== 'number') return [];
  const by = answerable(publicCase, drafted.ruling).find(({ code }) => code === draft?.reply)?.legitimacy ?? 0;
  if (by === 0) return [];
  const effect = { on: 'meter', seat: view.viewer, meter: 'legitimacy', by } as const;
  return [{ certainty: 'sure', chance: 100, effect, cause: { code: 'ruledReply', case: publicCase.id } }];
}
