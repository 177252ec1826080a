import type { SeatView } from '../../../../shared/model/index.ts';
import { ScoreSheet } from '../../score/score-sheet.tsx';
import { scoreSum } from '../../score/score-sum.ts';

/** The score of the seat that looks, as the sum that it is now. */
export function OwnScore({ view }: { view: SeatView }) {
  if (typeof view.viewer !== 'number' || !view.own) return null;
  const { role, meters, weights } = view.seats[view.viewer];
  const { agenda, score, rank, par } = view.own;
  const sum = scoreSum({ role, meters, weights, agenda, score, comity: view.comity, ending: view.ending });
  return <ScoreSheet sum={sum} par={par.par} spread={par.spread} rank={rank} comity={view.comity} />;
}
