import type { SeatView } from '../../../../shared/model/index.ts';
import { scenarioOf } from '../../../i18n/index.ts';

/** The engraved place that goes with a round: the news's own, else the scenario's for its beginning, its middle and its end. */
export function pictureOf(view: SeatView): string | undefined {
  const { engravings } = scenarioOf(view.scenario);
  const over = view.phase === 'over';
  const news = view.news.find((item) => item.round === view.round && !over);
  if (!news) return engravings?.[over ? 'debrief' : 'paper'];
  return engravings?.cards[news.card] ?? (view.round === 1 ? engravings?.founding : engravings?.paper);
}
