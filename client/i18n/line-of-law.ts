import type { CaseId, Ground, SeatView } from '../../shared/model/index.ts';
import { t } from './t.ts';

export type LineOfLaw = { case: CaseId; ground: Ground; way: 1 | -1 };

/** The line of law that a ruling leaves: for orders, or against them. A case of the day is about a rule, not about an order. */
export function lineOfLaw(view: SeatView, { case: id, ground, way }: LineOfLaw): string {
  const isOfTheDay = view.cases.find((one) => one.id === id)?.docket;
  const speaks = `${ground}.${way === 1 ? 'for' : 'against'}`;
  return t(isOfTheDay && ground !== 'comity' ? `precedent.ofTheDay.${speaks}` : `precedent.${speaks}`);
}
