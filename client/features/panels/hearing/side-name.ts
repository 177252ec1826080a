import type { PublicCase, SeatView, Side } from '../../../../shared/model/index.ts';
import { NONE } from '../../../../shared/model/index.ts';
import { jurisdictionName, partyName, seatName, t } from '../../../i18n/index.ts';
import { sidesOf } from '../../../state/part-in.ts';

/** Who speaks for a side: its seat, or a state that sues or fines and that nobody plays. Nobody in a case of the day. */
export function speakerOf(
  view: SeatView,
  publicCase: PublicCase,
  side: Side,
  form: 'name' | 'short' = 'name',
): string | undefined {
  const seat = sidesOf(view, publicCase)?.[side] ?? NONE;
  if (seat !== NONE) return seatName(view, seat, form);
  if (publicCase.kind !== 'suit' && publicCase.kind !== 'fine') return undefined;
  const { jurisdiction } = publicCase;
  return form === 'name' ? partyName(view, jurisdiction) : jurisdictionName(view, jurisdiction);
}

/** What a side is called: by who speaks for it, else by what it is for. */
export function sideName(view: SeatView, publicCase: PublicCase, side: Side): string {
  return speakerOf(view, publicCase, side) ?? t(publicCase.docket ? `hearing.docket.${side}` : `hearing.side.${side}`);
}
