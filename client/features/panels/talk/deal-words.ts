import type { DealTerms, PublicDeal, SeatView } from '../../../../shared/model/index.ts';
import { capital, caseName, jurisdictionName, listed, pledgeLine, t } from '../../../i18n/index.ts';
import { partIn, sidesOf } from '../../../state/part-in.ts';
import { targetWords } from '../desk/target-words.ts';
import { seatInWords } from './in-words.ts';

/** What a deal says: a sentence for each side of an exchange, one for any other. A draft is of this round and open. */
export function dealLines(
  view: SeatView,
  { by, to, terms, round = view.round, status = 'offered' }: Said & Partial<Pick<PublicDeal, 'round' | 'status'>>,
): string[] {
  if (terms.kind !== 'exchange') return [capital(wholeDeal(view, { by, to, terms, round }))];
  const { give, take, until } = terms;
  const isOpen = status === 'offered' || status === 'accepted';
  const words = [
    { maker: by, other: to, pledge: give, until },
    { maker: to, other: by, pledge: take, until },
  ];
  return words.map((word) => (isOpen ? openLine(view, word) : pledgeLine(view, word)));
}

type Said = Pick<PublicDeal, 'by' | 'to' | 'terms'>;

/** A promise as a sentence; of a brief also the cases in which it can be kept now. */
function openLine(view: SeatView, word: Parameters<typeof pledgeLine>[1]): string {
  const line = pledgeLine(view, word);
  const cases = word.pledge.kind === 'briefFor' ? openCasesOf(view, word.other, word.maker) : [];
  return cases.length > 0 ? t('promise.briefFor.now', { line, cases: listed(cases) }) : line;
}

/** The open cases in which a seat argues and the one that writes has no part. */
function openCasesOf(view: SeatView, seat: number, writer: number): string[] {
  return view.cases.flatMap((one) => {
    const sides = one.status === 'argued' && !one.sealed ? sidesOf(view, one) : undefined;
    const isTheirs = sides && (sides.for === seat || sides.against === seat);
    return isTheirs && partIn(view, one, writer) === 'other' ? [caseName(view, one)] : [];
  });
}

type Whole = { by: number; to: number; terms: Exclude<DealTerms, { kind: 'exchange' }>; round: number };

function wholeDeal(view: SeatView, { by, to, terms, round }: Whole): string {
  switch (terms.kind) {
    case 'settlement':
      return t('ui.deal.settlement', { case: caseOf(view, terms.case), how: t(`deal.settlement.${terms.how}`) });
    case 'regionContract': {
      const government = view.seats[by]?.role === 'government' ? by : to;
      return t('ui.deal.regionContract', {
        government: seatInWords(view, government),
        company: seatInWords(view, government === by ? to : by),
        place: jurisdictionName(view, terms.jurisdiction),
        pay: t('deskui.price.government', { price: terms.pay }),
        round: Math.min(round + 1, view.rounds),
      });
    }
    case 'jointBrief':
      return t('ui.deal.jointBrief.text', { brief: targetWords(view, { ...terms, kind: 'brief' }) });
  }
}

function caseOf(view: SeatView, id: number): string {
  const publicCase = view.cases.find((one) => one.id === id);
  return publicCase ? caseName(view, publicCase) : t('ui.sealedCase');
}
