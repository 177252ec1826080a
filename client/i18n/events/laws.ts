import type { SeatView, Treaty } from '../../../shared/model/index.ts';
import { jurisdictionName, seatName } from '../names.ts';
import { hasText, t } from '../t.ts';
import type { Sentences } from './sentences.ts';

export const laws: Sentences<'billTabled' | 'billDecided' | 'lobbied' | 'treatyOffered' | 'treatyChanged'> = {
  billTabled: (view, event) =>
    t(event.bill.repeal ? 'event.billTabled.repeal' : 'event.billTabled', {
      seat: jurisdictionName(view, event.bill.jurisdiction),
      law: t(`law.${event.bill.law}.name`),
    }),
  billDecided(view, event) {
    const bill = view.bills.find(({ id }) => id === event.bill);
    return (
      bill &&
      t(event.passed ? 'event.billPassed' : 'event.billFailed', {
        seat: jurisdictionName(view, bill.jurisdiction, 'adjective'),
        law: t(`law.${bill.law}.name`),
      })
    );
  },
  lobbied: (view, event) => t(`event.lobbied.${event.side}`, { seat: seatName(view, event.seat, 'short') }),
  treatyOffered: (view, event) => treatyTold(view, 'event.treatyOffered', event.treaty),
  treatyChanged(view, event) {
    const treaty = view.treaties.find((one) => one.id === event.treaty);
    const key = `event.treatyChanged.${event.status}`;
    return treaty && hasText(key) ? treatyTold(view, key, treaty) : undefined;
  },
};

/** What became of a treaty; a union finds by itself whether another state protects data well enough, and its members help one another under its own convention. */
function treatyTold(view: SeatView, key: string, { kind, a, b }: Pick<Treaty, 'kind' | 'a' | 'b'>): string {
  const isMember = (state: number) => view.jurisdictions[state].union;
  const within = kind === 'fastLane' && isMember(a) && isMember(b);
  const special = `${key}.${within ? 'within' : kind}`;
  const [union, other] = isMember(b) ? [b, a] : [a, b];
  return t(hasText(special) ? special : key, {
    a: jurisdictionName(view, a),
    b: jurisdictionName(view, b),
    union: jurisdictionName(view, union),
    other: jurisdictionName(view, other),
    treaty: t(`treaty.${kind}.name`),
  });
}
