import {
  type DemandChange,
  type FightReason,
  NONE,
  type SeatView,
  TOLD_DEMAND_CHANGES,
} from '../../../shared/model/index.ts';
import { holdingName, jurisdictionName, seatName } from '../names.ts';
import { recordBlanks } from '../record-blanks.ts';
import { t } from '../t.ts';
import { quoted } from './quoted.ts';
import type { Sentences } from './sentences.ts';

const TOLD: readonly DemandChange[] = TOLD_DEMAND_CHANGES;

export const demands: Sentences<
  | 'demandServed'
  | 'demandAnswered'
  | 'demandChanged'
  | 'obedienceJudged'
  | 'heldInContempt'
  | 'hostSuitOpened'
  | 'helpExposed'
  | 'breachKnown'
  | 'fineSet'
> = {
  demandServed: (view, event) =>
    t(event.demand.help ? 'event.demandServed.help' : 'event.demandServed', {
      ...recordBlanks(view, { demand: event.demand.id }),
      asker: jurisdictionName(view, event.demand.jurisdiction),
      company: seatName(view, event.demand.company),
      holding: holdingName(view, event.demand.holding),
      place: jurisdictionName(view, event.demand.host),
    }),
  demandAnswered: (view, event) =>
    [
      t(`event.demandAnswered.${event.answer}`, recordBlanks(view, { demand: event.demand, seat: event.seat })),
      statedReason(event),
    ]
      .filter(Boolean)
      .join(' '),
  demandChanged(view, event) {
    if (!TOLD.includes(event.why) || isInCourt(view, event.demand)) return undefined;
    return t(`event.demandChanged.${event.why}`, recordBlanks(view, { demand: event.demand }));
  },
  obedienceJudged(view, event) {
    const publicCase = view.cases.find((c) => c.id === event.case);
    const blanks = {
      ...recordBlanks(view, { demand: event.demand }),
      court: jurisdictionName(view, publicCase?.jurisdiction ?? NONE, 'court'),
    };
    const ruling = publicCase?.rulings.at(-1);
    const allowed = ruling?.ruling === 'narrow' ? 'inPart' : 'allowed';
    const judged = t(`event.obedienceJudged.${event.forbidden ? 'forbidden' : allowed}`, blanks);
    // The company sealed its answer without knowing the ruling, but it counts after it.
    const ruledIn = ruling?.round ?? 0;
    const wentAgainst = view.breaches.some(({ demand, round }) => demand === event.demand && round <= ruledIn);
    return event.forbidden && wentAgainst ? `${judged} ${t('event.obedienceJudged.against', blanks)}` : judged;
  },
  heldInContempt: (view, event) =>
    t('event.heldInContempt', recordBlanks(view, { demand: event.demand, seat: event.seat })),
  hostSuitOpened: (view, event) =>
    t('event.hostSuitOpened', recordBlanks(view, { demand: event.demand, jurisdiction: event.jurisdiction })),
  helpExposed: (view, event) => t('event.helpExposed', recordBlanks(view, { demand: event.demand })),
  breachKnown(view, event) {
    // Until a court of that place has forbidden it, whether its law was broken is disputed.
    const demand = view.demands.find(({ id }) => id === event.demand);
    return t(demand?.forbidden ? 'event.breachKnown' : 'event.breachKnown.disputed', {
      company: seatName(view, event.company),
      place: jurisdictionName(view, event.jurisdiction, 'law'),
    });
  },
  fineSet: (view, event) =>
    t(`event.fineSet.${event.fine.kind}`, {
      who: jurisdictionName(view, event.fine.jurisdiction),
      company: seatName(view, event.fine.company),
      by: event.fine.imposed,
    }),
};

/** Whether an order came before a court: what becomes of it is then told with its case. */
function isInCourt(view: SeatView, id: number): boolean {
  const demand = view.demands.find((one) => one.id === id);
  return !demand || demand.case !== NONE || demand.suit !== NONE;
}

/** Why an order is fought, and the company's own words, as they were told to everyone; '' where nothing was stated. */
export function statedReason({ reason, words }: { reason: FightReason | ''; words: string }): string {
  return reason === '' ? '' : t('event.stated', { reason: t(`fight.${reason}`) }).concat(quoted(words));
}
