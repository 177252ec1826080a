import {
  type EventOf,
  type FightReason,
  type GameEvent,
  NONE,
  type Order,
  type SeatView,
  type Treaty,
} from '../../shared/model/index.ts';
import { endedEarly } from './ended-early.ts';
import { lineOfLaw } from './line-of-law.ts';
import {
  caseName,
  cityName,
  crimeName,
  docketSide,
  holdingName,
  jurisdictionName,
  rulingName,
  seatName,
} from './names.ts';
import { pledgeLine, wordsGiven } from './pledge-line.ts';
import { recordBlanks } from './record-blanks.ts';
import { capital, hasText, t } from './t.ts';

/** One event as a sentence for the record and the Outcome; undefined for book-keeping that nobody needs to read. */
export function eventSentence(view: SeatView, event: GameEvent): string | undefined {
  const sentence = bareSentence(view, event);
  return sentence && capital(sentence);
}

function bareSentence(view: SeatView, event: GameEvent): string | undefined {
  switch (event.type) {
    case 'demandServed':
      return t(event.demand.help ? 'event.demandServed.help' : 'event.demandServed', {
        ...recordBlanks(view, { demand: event.demand.id }),
        asker: jurisdictionName(view, event.demand.jurisdiction),
        company: seatName(view, event.demand.company),
        holding: holdingName(view, event.demand.holding),
        place: jurisdictionName(view, event.demand.host),
      });
    case 'demandAnswered':
      return [
        t(`event.demandAnswered.${event.answer}`, recordBlanks(view, { demand: event.demand, seat: event.seat })),
        statedReason(event),
      ]
        .filter(Boolean)
        .join(' ');
    case 'demandChanged': {
      const overWithout = hasText(`event.demandChanged.${event.why}`) && !isInCourt(view, event.demand);
      return overWithout
        ? t(`event.demandChanged.${event.why}`, recordBlanks(view, { demand: event.demand }))
        : undefined;
    }
    case 'obedienceJudged': {
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
    }
    case 'heldInContempt':
      return t('event.heldInContempt', recordBlanks(view, { demand: event.demand, seat: event.seat }));
    case 'hostSuitOpened':
      return t('event.hostSuitOpened', recordBlanks(view, { demand: event.demand, jurisdiction: event.jurisdiction }));
    case 'helpExposed':
      return t('event.helpExposed', recordBlanks(view, { demand: event.demand }));
    case 'fineSet':
      return t(`event.fineSet.${event.fine.kind}`, {
        who: jurisdictionName(view, event.fine.jurisdiction),
        company: seatName(view, event.fine.company),
        by: event.fine.imposed,
      });
    case 'scrutinySet':
      return t(`event.scrutinySet.${event.strictness}`, recordBlanks(view, { seat: event.seat }));
    case 'applicationJudged':
      return t(`event.applicationJudged.${event.outcome}`, recordBlanks(view, { seat: event.seat }));
    case 'pressurePut':
      return t(`event.pressurePut.${event.pressure.from}`, recordBlanks(view, { seat: event.pressure.seat }));
    case 'opportunityTaken':
      return t('event.opportunityTaken', recordBlanks(view, { seat: event.seat, opportunity: event.card }));
    case 'pressureAnswered':
      return answeredPressure(view, event);
    case 'protested':
      return t('event.protested', {
        ...recordBlanks(view, { seat: event.seat }),
        other: jurisdictionName(view, event.against),
      });
    case 'requestMade':
      return t(event.request.byCourt ? 'event.requestMade.byCourt' : 'event.requestMade', {
        asker: jurisdictionName(view, event.request.asker),
        host: jurisdictionName(view, event.request.host),
        holding: holdingName(view, event.request.holding),
      });
    case 'requestAnswered':
      return t(`event.requestAnswered.${event.answer}`, recordBlanks(view, { request: event.request }));
    case 'covertTried':
      return t(event.covert.worked ? 'event.covertWorked' : 'event.covertFailed', {
        holding: holdingName(view, event.covert.holding),
        seat: jurisdictionName(view, event.covert.jurisdiction),
      });
    case 'covertExposed':
      return t('event.covertExposed');
    case 'evidenceArrived':
      return t(event.cause.code === 'challenged' ? 'event.evidenceArrived.uncontested' : 'event.evidenceArrived', {
        ...recordBlanks(view, { seat: event.cause.seat ?? NONE }),
        file: crimeName(view, event.file),
        by: event.by,
      });
    case 'fileClosed':
      return t(event.fresh ? 'event.fileClosed.fresh' : 'event.fileClosed.cold', { file: crimeName(view, event.file) });
    case 'fileMissed':
      return t('event.fileMissed', { file: crimeName(view, event.file) });
    case 'fileDealt':
      return t('event.fileDealt', { file: crimeName(view, event.file) });
    case 'billTabled':
      return t(event.bill.repeal ? 'event.billTabled.repeal' : 'event.billTabled', {
        seat: jurisdictionName(view, event.bill.jurisdiction),
        law: t(`law.${event.bill.law}.name`),
      });
    case 'billDecided':
      return t(event.passed ? 'event.billPassed' : 'event.billFailed', {
        seat: jurisdictionName(view, view.bills.find((b) => b.id === event.bill)?.jurisdiction ?? NONE, 'adjective'),
        law: t(`law.${view.bills.find((b) => b.id === event.bill)?.law ?? 'reach'}.name`),
      });
    case 'treatyOffered':
      return treatyTold(view, 'event.treatyOffered', event.treaty);
    case 'treatyChanged': {
      const treaty = view.treaties.find((one) => one.id === event.treaty);
      const key = `event.treatyChanged.${event.status}`;
      return treaty && hasText(key) ? treatyTold(view, key, treaty) : undefined;
    }
    case 'ruled': {
      const publicCase = view.cases.find((c) => c.id === event.case);
      return t('event.ruled', {
        court: jurisdictionName(view, publicCase?.jurisdiction ?? NONE, 'court'),
        case: publicCase ? caseName(view, publicCase) : t('ui.sealedCase'),
        ruling: rulingName(publicCase ?? { kind: 'challenge' }, event.record.ruling),
        test: t(`test.${event.record.ground}.name`),
      }).concat(quoted(reasonsText(event.record.reasons)));
    }
    case 'appealLodged':
      return t('event.appealLodged', {
        seat: event.seat === NONE ? t('ui.someone') : seatName(view, event.seat, 'short'),
        case: caseNamed(view, event.case),
        round: event.due,
      });
    case 'factFound':
      return t('event.factFound', {
        case: caseNamed(view, event.case),
        fact: t(`fact.${event.fact}.${event.by > 0 ? 'for' : 'against'}`),
      });
    case 'precedentCited':
      return t(event.changed ? 'event.precedentCited.changed' : 'event.precedentCited', {
        case: caseNamed(view, event.case),
        sentence: precedentSentence(view, event.precedent),
      });
    case 'precedentChanged':
      return t(`event.precedentChanged.${event.status}`, { sentence: precedentSentence(view, event.precedent) });
    case 'caseChanged': {
      const noRoundLeft = event.why === 'heldOver' && (event.set.due ?? 0) > view.rounds;
      const key = `event.caseChanged.${event.why}${noRoundLeft ? '.last' : ''}`;
      return hasText(key) ? t(key, { case: caseNamed(view, event.case), round: event.set.due }) : undefined;
    }
    case 'caseEnded':
      return t('event.caseEnded', { case: caseNamed(view, event.case), how: t(`caseEnd.${event.end}`) });
    case 'briefFiled':
      return briefSentence(view, event);
    case 'lobbied':
      return t(`event.lobbied.${event.side}`, { seat: seatName(view, event.seat, 'short') });
    case 'regionBuilt':
      return t('event.regionBuilt', {
        company: seatName(view, event.company),
        place: jurisdictionName(view, event.jurisdiction),
      });
    case 'regionClosed':
      return t('event.regionClosed', { place: cityName(view, event.datacenter) });
    case 'holdingMoved':
      return t(event.splitWith === NONE ? 'event.holdingMoved' : 'event.holdingSplit', {
        holding: holdingName(view, event.holding),
        place: cityName(view, event.to),
      });
    case 'keysChanged':
      return t(`event.keysChanged.${event.keys}`, { holding: holdingName(view, event.holding) });
    case 'marketEntered':
    case 'marketLeft':
      return t(`event.${event.type}`, {
        company: seatName(view, event.seat),
        place: jurisdictionName(view, event.jurisdiction),
      });
    case 'acted':
      return actSentence(view, event.seat, event.order);
    case 'orderReturned':
      return t('event.orderReturned', {
        order: t(`order.${event.order.kind}.name`),
        reason: t(`reason.${event.reason}`),
      });
    case 'pledgeJudged':
      return pledgeJudged(view, event);
    case 'breachKnown': {
      // Until a court of that place has forbidden it, whether its law was broken is disputed.
      const demand = view.demands.find(({ id }) => id === event.demand);
      return t(demand?.forbidden ? 'event.breachKnown' : 'event.breachKnown.disputed', {
        company: seatName(view, event.company),
        place: jurisdictionName(view, event.jurisdiction, 'law'),
      });
    }
    case 'matchEnded':
      return t(`event.matchEnded.${endedEarly({ ...view, ...event }) ? 'none' : event.ending}`);
    default:
      return undefined;
  }
}

/** Whether an order came before a court: what becomes of it is then told with its case. */
function isInCourt(view: SeatView, id: number): boolean {
  const demand = view.demands.find((one) => one.id === id);
  return !demand || demand.case !== NONE || demand.suit !== NONE;
}

/** Who told a court who should win, and in a case of the day what that means. */
function briefSentence(view: SeatView, { case: id, brief: { friend, seat, side } }: EventOf<'briefFiled'>): string {
  const docket = view.cases.find((one) => one.id === id)?.docket;
  const who = friend ? t(`friend.${friend}.name`) : seatName(view, seat, 'short');
  return docket
    ? t('event.briefFiled.docket', { seat: who, case: caseNamed(view, id), side: docketSide(docket, side) })
    : t(`event.briefFiled.${side}`, { seat: who, case: caseNamed(view, id) });
}

function caseNamed(view: SeatView, id: number): string {
  const publicCase = view.cases.find((c) => c.id === id);
  return publicCase ? caseName(view, publicCase) : t('ui.sealedCase');
}

function precedentSentence(view: SeatView, id: number): string {
  const precedent = view.precedents.find((one) => one.id === id);
  return precedent ? lineOfLaw(view, precedent) : '';
}

function actSentence(view: SeatView, seat: number, order: Order): string | undefined {
  const key = actText(order);
  if (!hasText(key)) return undefined;
  const where = 'with' in order && order.with !== NONE ? jurisdictionName(view, order.with) : '';
  return t(key, { seat: seatName(view, seat, 'short'), place: where });
}

/** The id of the sentence that tells an act. */
function actText(order: Order): string {
  if (order.kind === 'sue') return `event.acted.sue.${order.fine === NONE ? 'secrecy' : 'fine'}`;
  return `event.acted.${order.kind}`;
}

/** Why an order is fought, and the company's own words, as they were told to everyone; '' where nothing was stated. */
export function statedReason({ reason, words }: { reason: FightReason | ''; words: string }): string {
  return reason === '' ? '' : t('event.stated', { reason: t(`fight.${reason}`) }).concat(quoted(words));
}

function quoted(words: string): string {
  return words && ` “${words}”`;
}

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

/** The words of a court: typed by a person, or the id of one of the texts `ruling.reason.${...}`, with a '#' before it. */
export function reasonsText(reasons: string): string {
  return reasons.startsWith('#') ? t(reasons.slice(1)) : reasons;
}

/** Which promise was kept or broken; without its words where the deal is not for this viewer. */
function pledgeJudged(view: SeatView, { deal, maker, kept }: EventOf<'pledgeJudged'>): string {
  const given = wordsGiven(view.deals).find((one) => one.deal.id === deal && one.maker === maker);
  const id = kept ? 'event.pledgeKept' : 'event.pledgeBroken';
  const seat = seatName(view, maker, 'short');
  return given ? t(`${id}.which`, { promise: pledgeLine(view, given) }) : t(id, { seat });
}

/** How a seat answered whoever pressed it; to the seat itself also what it was asked, as others may not know. */
function answeredPressure(view: SeatView, { pressure, seat, status }: EventOf<'pressureAnswered'>): string {
  const what = t(`event.pressureAnswered.${status}`, recordBlanks(view, { seat }));
  const own = seat === view.viewer ? view.pressures.find(({ id }) => id === pressure) : undefined;
  return own ? t('event.pressureAnswered.about', { about: t(`pressure.${own.card}.title`), what }) : what;
}
