import { type CaseChange, type EventOf, NONE, type SeatView, TOLD_CASE_CHANGES } from '../../../shared/model/index.ts';
import { lineOfLaw } from '../line-of-law.ts';
import { caseName, docketSide, jurisdictionName, rulingName, seatName } from '../names.ts';
import { t } from '../t.ts';
import { quoted } from './quoted.ts';
import type { Sentences } from './sentences.ts';

const TOLD: readonly CaseChange[] = TOLD_CASE_CHANGES;

export const cases: Sentences<
  | 'ruled'
  | 'appealLodged'
  | 'factFound'
  | 'precedentCited'
  | 'precedentChanged'
  | 'caseChanged'
  | 'caseEnded'
  | 'briefFiled'
> = {
  ruled(view, event) {
    const publicCase = view.cases.find((c) => c.id === event.case);
    return t('event.ruled', {
      court: jurisdictionName(view, publicCase?.jurisdiction ?? NONE, 'court'),
      case: publicCase ? caseName(view, publicCase) : t('ui.sealedCase'),
      ruling: rulingName(publicCase ?? { kind: 'challenge' }, event.record.ruling),
      test: t(`test.${event.record.ground}.short`),
    }).concat(quoted(reasonsText(event.record.reasons)));
  },
  appealLodged: (view, event) =>
    t('event.appealLodged', {
      seat: event.seat === NONE ? t('ui.someone') : seatName(view, event.seat, 'short'),
      case: caseNamed(view, event.case),
      round: event.due,
    }),
  factFound: (view, event) =>
    t('event.factFound', {
      case: caseNamed(view, event.case),
      fact: t(`fact.${event.fact}.${event.by > 0 ? 'for' : 'against'}`),
    }),
  precedentCited: (view, event) =>
    t(event.changed ? 'event.precedentCited.changed' : 'event.precedentCited', {
      case: caseNamed(view, event.case),
      sentence: precedentSentence(view, event.precedent),
    }),
  precedentChanged: (view, event) =>
    t(`event.precedentChanged.${event.status}`, { sentence: precedentSentence(view, event.precedent) }),
  caseChanged(view, event) {
    if (!TOLD.includes(event.why)) return undefined;
    const noRoundLeft = event.why === 'heldOver' && (event.set.due ?? 0) > view.rounds;
    const key = `event.caseChanged.${event.why}${noRoundLeft ? '.last' : ''}`;
    return t(key, { case: caseNamed(view, event.case), round: event.set.due });
  },
  caseEnded: (view, event) =>
    t('event.caseEnded', { case: caseNamed(view, event.case), how: t(`caseEnd.${event.end}`) }),
  briefFiled,
};

/** Who told a court who should win, and in a case of the day what that means. */
function briefFiled(view: SeatView, { case: id, brief: { friend, seat, side } }: EventOf<'briefFiled'>): string {
  const docket = view.cases.find((one) => one.id === id)?.docket;
  const who = friend ? t(`friend.${friend}.name`) : seatName(view, seat, 'short');
  return docket
    ? t('event.briefFiled.docket', { seat: who, case: caseNamed(view, id), side: docketSide(docket, side) })
    : t(`event.briefFiled.${side}`, { seat: who, case: caseNamed(view, id) });
}

function precedentSentence(view: SeatView, id: number): string {
  const precedent = view.precedents.find((one) => one.id === id);
  return precedent ? lineOfLaw(view, precedent) : '';
}

function caseNamed(view: SeatView, id: number): string {
  const publicCase = view.cases.find((c) => c.id === id);
  return publicCase ? caseName(view, publicCase) : t('ui.sealedCase');
}

/** The words of a court: typed by a person, or the id of one of the texts `ruling.reason.${...}`, with a '#' before it. */
export function reasonsText(reasons: string): string {
  return reasons.startsWith('#') ? t(reasons.slice(1)) : reasons;
}
