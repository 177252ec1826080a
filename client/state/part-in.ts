import type { PublicCase, SeatView } from '../../shared/model/index.ts';

/** What a case is to a seat. */
export type Part = 'judge' | 'party' | 'other';

/** The two sides of a case, as seats; NONE where no seat stands for one. In a suit of the host state the two states argue, and the company is told what it must do. */
export function sidesOf(view: SeatView, publicCase: PublicCase): { for: number; against: number } | undefined {
  const government = view.jurisdictions[publicCase.jurisdiction]?.government;
  if (publicCase.kind === 'fine') {
    const fine = view.fines.find(({ id }) => id === publicCase.fine);
    return fine && { for: government, against: fine.company };
  }
  const demand = view.demands.find(({ id }) => id === publicCase.demand);
  if (!demand) return undefined;
  const against = publicCase.kind === 'suit' ? government : demand.company;
  return { for: view.jurisdictions[demand.jurisdiction].government, against };
}

/** What the case is to a seat, the one that looks if no other is named: it decides it, it is bound by what comes of it, or neither. */
export function partIn(view: SeatView, publicCase: PublicCase, seat = view.viewer): Part {
  if (view.jurisdictions[publicCase.jurisdiction]?.court === seat) return 'judge';
  const sides = sidesOf(view, publicCase);
  const company = view.demands.find(({ id }) => id === publicCase.demand)?.company;
  return sides && [sides.for, sides.against, company].some((one) => one === seat) ? 'party' : 'other';
}
