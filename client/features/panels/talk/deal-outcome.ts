import type { PublicDeal, SeatView } from '../../../../shared/model/index.ts';
import { reasonLine, t } from '../../../i18n/index.ts';

/** What became of an offer, in words: why it was declined, what was offered in its place, and what became of that. */
export function dealOutcome(view: SeatView, deal: PublicDeal): string {
  const own = ownOutcome(view, deal);
  const counter = deal.status === 'declined' ? counterTo(view, deal) : undefined;
  if (!counter) return own;
  // What came of the counter-offer's own counter-offer stands on its slip.
  const words = { declined: unstopped(own), status: ownOutcome(view, counter) };
  return t(counter.status === 'offered' ? 'deal.countered.offered' : 'deal.countered', words);
}

function ownOutcome(view: SeatView, { status, why, by }: PublicDeal): string {
  if (status !== 'declined' || !why) return t(`deal.status.${status}`);
  return t('deal.declined.why', { why: reasonLine(view, { code: why, weight: 1, seat: by }) });
}

/** The offer that the other side made instead. */
function counterTo({ deals }: SeatView, { id, by, to, terms, round, phase }: PublicDeal): PublicDeal | undefined {
  return deals.find(
    (one) =>
      one.id > id &&
      one.by === to &&
      one.to === by &&
      one.terms.kind === terms.kind &&
      one.round === round &&
      one.phase === phase,
  );
}

function unstopped(words: string): string {
  return words.replace(/\.$/, '');
}
