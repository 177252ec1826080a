import type { PublicCase, SeatView, Side } from '../../../../shared/model/index.ts';
import { SIDES } from '../../../../shared/model/index.ts';
import { seatName, t } from '../../../i18n/index.ts';
import { argumentHistories } from '../hearing/argument-words.ts';

/** What has moved a case since it was brought, by the side that it helps: what was found, who wrote to the court, and what was done meanwhile. */
export function cameIn(view: SeatView, publicCase: PublicCase): Record<Side, string[]> {
  const [forIt, against] = SIDES.map((side) => [
    ...factsFor(publicCase, side),
    ...friendsOf(view, publicCase, side),
    ...argumentHistories(view, publicCase, side),
  ]);
  return { for: forIt, against };
}

function factsFor({ facts }: PublicCase, side: Side): string[] {
  return facts.flatMap(({ found, by, fact }) =>
    found && by !== undefined && by > 0 === (side === 'for') ? [t(`fact.${fact}.${side}`)] : [],
  );
}

/** Briefs that the last ruling has not read. */
function friendsOf(view: SeatView, { briefs, rulings }: PublicCase, side: Side): string[] {
  const read = rulings.at(-1)?.round ?? 0;
  return briefs
    .filter((brief) => brief.side === side && brief.round > read)
    .map(({ friend, seat }) =>
      t('deskui.ownCases.friend', { who: friend ? t(`friend.${friend}.name`) : seatName(view, seat, 'short') }),
    );
}
