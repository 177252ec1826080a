import type { PublicDeal, SeatView } from '../../../../shared/model/index.ts';
import { reasonLine, t } from '../../../i18n/index.ts';

/** What became of an offer, in words: why it was declined, what was offered in its place, and what became of that. */
export function dealOutcome(view: SeatView, deal: PublicDeal): string {
  if (deal.status !== 'declined') return t(`deal.status.${deal.status}`);
  const declined = deal.why
    ? t('deal.declined.why', { why: reasonLine(view, { code: deal.why, weight: 1, seat: deal.by }) })
    : t('deal.status.declined');
  const counter = counterTo(view, deal);
  if (!counter) return declined;
  const words = { declined: unstopped(declined), status: dealOutcome(view, counter) };
  return t(counter.status === 'offered' ? 'deal.countered.offered' : 'deal.countered', words);
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
