import { type EventOf, NONE, type Order, type SeatView } from '../../../shared/model/index.ts';
import { endedEarly } from '../ended-early.ts';
import { jurisdictionName, seatName } from '../names.ts';
import { pledgeLine, wordsGiven } from '../pledge-line.ts';
import { hasText, t } from '../t.ts';
import type { Sentences } from './sentences.ts';

export const orders: Sentences<'acted' | 'orderReturned' | 'pledgeJudged' | 'matchEnded'> = {
  acted: (view, event) => actSentence(view, event.seat, event.order),
  orderReturned: (_view, event) =>
    t('event.orderReturned', {
      order: t(`order.${event.order.kind}.name`),
      reason: t(`reason.${event.reason}`),
    }),
  pledgeJudged,
  matchEnded: (view, event) => t(`event.matchEnded.${endedEarly({ ...view, ...event }) ? 'none' : event.ending}`),
};

function actSentence(view: SeatView, seat: number, order: Order): string | undefined {
  const about = order.kind === 'sue' ? (order.fine === NONE ? '.secrecy' : '.fine') : '';
  const key = `event.acted.${order.kind}${about}`;
  if (!hasText(key)) return undefined;
  const place = 'with' in order && order.with !== NONE ? jurisdictionName(view, order.with) : '';
  return t(key, { seat: seatName(view, seat, 'short'), place });
}

/** Which promise was kept or broken; without its words where the deal is not for this viewer. */
function pledgeJudged(view: SeatView, { deal, maker, kept }: EventOf<'pledgeJudged'>): string {
  const given = wordsGiven(view.deals).find((one) => one.deal.id === deal && one.maker === maker);
  const id = kept ? 'event.pledgeKept' : 'event.pledgeBroken';
  const seat = seatName(view, maker, 'short');
  return given ? t(`${id}.which`, { promise: pledgeLine(view, given) }) : t(id, { seat });
}
