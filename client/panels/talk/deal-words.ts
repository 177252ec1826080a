import type { DealTerms, SeatView } from '../../../shared/model/index.ts';
import { NONE } from '../../../shared/model/index.ts';
import { caseName, holdingName, jurisdictionName, t } from '../../text/index.ts';
import { capital, seatInWords } from './in-words.ts';

/** What a deal says, in one sentence or two. */
export function dealWords(view: SeatView, by: number, to: number, terms: DealTerms): string {
  return capital(wordsOf(view, by, to, terms));
}

function wordsOf(view: SeatView, by: number, to: number, terms: DealTerms): string {
  switch (terms.kind) {
    case 'settlement':
      return t('ui.deal.settlement', { case: caseOf(view, terms.case), how: t(`deal.settlement.${terms.how}`) });
    case 'regionContract': {
      const government = view.seats[by]?.role === 'government' ? by : to;
      return t('ui.deal.regionContract', {
        government: seatInWords(view, government),
        company: seatInWords(view, government === by ? to : by),
        place: jurisdictionName(view, terms.jurisdiction),
        pay: terms.pay,
      });
    }
    case 'jointBrief':
      return t(`ui.deal.jointBrief.${terms.side}`, { case: caseOf(view, terms.case) });
    case 'pledge':
      return t(`promise.${terms.promise}`, {
        maker: seatInWords(view, terms.maker),
        beneficiary: seatInWords(view, terms.beneficiary),
        until: terms.until,
        holding: terms.holding === NONE ? undefined : holdingName(view, terms.holding),
      });
  }
}

function caseOf(view: SeatView, id: number): string {
  const face = view.cases.find((one) => one.id === id);
  return face ? caseName(view, face) : t('ui.sealedCase');
}
