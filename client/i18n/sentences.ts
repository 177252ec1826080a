import type { Cause, FightReason, Forecast, GameEvent, Order, Reason, SeatView } from '../../shared/model/index.ts';
import { NONE } from '../../shared/model/index.ts';
import { ruleset } from './content.ts';
import { caseName, cityName, crimeName, holdingName, jurisdictionName, rulingName, seatName } from './names.ts';
import { capital, hasText, t } from './t.ts';

type Records = {
  seat?: number;
  jurisdiction?: number;
  demand?: number;
  request?: number;
  case?: number;
  file?: number;
  treaty?: number;
  bill?: number;
  fine?: number;
  card?: string;
  round?: number;
};

/** Fills the blanks that texts of causes, forecasts and reasons use, from the records they name. */
function blanks(view: SeatView, r: Records): Record<string, string | number | undefined> {
  const found = <T extends { id: number }>(list: T[], id: number | undefined): T | undefined =>
    id === undefined ? undefined : list.find((one) => one.id === id);
  const demand = found(view.demands, r.demand ?? found(view.cases, r.case)?.demand);
  const request = found(view.requests, r.request);
  const treaty = found(view.treaties, r.treaty);
  const bill = found(view.bills, r.bill);
  const file = r.file ?? demand?.file ?? request?.file;
  const holding = demand?.holding ?? request?.holding;
  const fine = found(view.fines, r.fine);
  const company = demand?.company ?? fine?.company;
  const place = r.jurisdiction ?? demand?.host ?? request?.host;
  return {
    round: r.round,
    seat:
      r.seat !== undefined && r.seat !== NONE
        ? seatName(view, r.seat, 'short')
        : place !== undefined
          ? jurisdictionName(view, place)
          : t('ui.someone'),
    other: treaty ? jurisdictionName(view, treaty.b) : undefined,
    asker: demand
      ? jurisdictionName(view, demand.jurisdiction)
      : request
        ? jurisdictionName(view, request.asker)
        : undefined,
    host: place === undefined ? undefined : jurisdictionName(view, place),
    place: place === undefined ? undefined : jurisdictionName(view, place),
    jurisdiction: place === undefined ? undefined : jurisdictionName(view, place),
    company:
      company !== undefined
        ? seatName(view, company, 'short')
        : r.seat !== undefined && r.seat !== NONE
          ? seatName(view, r.seat, 'short')
          : t('ui.theCompany'),
    holding: holding === undefined ? undefined : holdingName(view, holding),
    court:
      r.case === undefined ? undefined : jurisdictionName(view, found(view.cases, r.case)?.jurisdiction ?? 0, 'court'),
    law: bill ? t(`law.${bill.law}.name`) : t('ui.aLaw'),
    treaty: treaty ? t(`treaty.${treaty.kind}.name`) : undefined,
    file: file === undefined || file === NONE ? undefined : crimeName(view, file),
    card: r.card === undefined ? undefined : t(`card.${r.card}.title`),
  };
}

/** Why a number changed, short enough to stand under a meter. */
export function causeLine(view: SeatView, cause: Cause): string {
  return t(`cause.${cause.code}`, blanks(view, cause));
}

/** A ground for a decision, as part of a sentence. */
export function reasonLine(view: SeatView, reason: Reason): string {
  const hurts = reason.code === 'agenda' && reason.weight < 0;
  return t(hurts ? 'why.agenda.against' : `why.${reason.code}`, {
    ...blanks(view, reason),
    meter: reason.meter ? t(`meter.${reason.meter}`) : undefined,
    by: reason.by === undefined ? undefined : Math.abs(Math.round(reason.by * 10) / 10),
  });
}

/** Why an order is fought, and the company's own words, as they were told to everyone; '' where nothing was stated. */
export function statedReason({ reason, words }: { reason: FightReason | ''; words: string }): string {
  return reason === '' ? '' : t('event.stated', { reason: t(`fight.${reason}`) }).concat(quoted(words));
}

function quoted(words: string): string {
  return words && ` “${words}”`;
}

/** The words of a court: typed by a person, or a text id that begins with '#'. */
export function reasonsText(reasons: string): string {
  return reasons.startsWith('#') ? t(reasons.slice(1)) : reasons;
}

/** What a forecast's effect is, in words: 'Trust', 'Comity', 'Norland: Sovereignty'; and by how much, where it is a number. */
export function effectLine(view: SeatView, { effect }: Pick<Forecast, 'effect'>): { text: string; by?: number } {
  const own = (seat: number) => seat === view.viewer;
  switch (effect.on) {
    case 'meter':
      return {
        text: own(effect.seat)
          ? t(`meter.${effect.meter}`)
          : t('ui.whose', { who: seatName(view, effect.seat, 'short'), what: t(`meter.${effect.meter}`) }),
        by: effect.by,
      };
    case 'comity':
      return { text: t('ui.comity'), by: effect.by };
    case 'purse':
      return {
        text: own(effect.seat)
          ? t(`ui.purse.${view.seats[effect.seat].role}`)
          : t('ui.whose', {
              who: seatName(view, effect.seat, 'short'),
              what: t(`ui.purse.${view.seats[effect.seat].role}`),
            }),
        by: effect.by,
      };
    case 'relation': {
      const home = typeof view.viewer === 'number' ? view.seats[view.viewer].jurisdiction : NONE;
      const pair = effect.a === home ? [effect.b] : effect.b === home ? [effect.a] : [effect.a, effect.b];
      return {
        text: t(`ui.relation.${pair.length}`, {
          a: jurisdictionName(view, pair[0]),
          b: jurisdictionName(view, pair[1] ?? 0),
        }),
        by: effect.by,
      };
    }
    case 'weight':
      return {
        text: t('ui.weightMoves', {
          test: t(`test.${effect.test}.name`),
          from: effect.from,
          to: effect.to,
          where: jurisdictionName(view, effect.jurisdiction, 'court'),
        }),
      };
    case 'evidence':
      return {
        text: t(effect.round > view.round ? 'ui.evidenceLater' : 'ui.evidenceNow', {
          by: effect.by,
          file: crimeName(view, effect.file),
          round: effect.round,
        }),
      };
    case 'fileClosed':
      return { text: t('ui.fileClosed', { file: crimeName(view, effect.file) }), by: effect.security };
    case 'note':
      return { text: t(`forecast.${effect.code}`, blanks(view, effect)) };
  }
}

/** One event as a sentence for the record and the Outcome; undefined for book-keeping that nobody needs to read. */
export function eventSentence(view: SeatView, event: GameEvent): string | undefined {
  const sentence = bareSentence(view, event);
  return sentence && capital(sentence);
}

function bareSentence(view: SeatView, event: GameEvent): string | undefined {
  switch (event.type) {
    case 'demandServed':
      return t('event.demandServed', {
        ...blanks(view, { demand: event.demand.id }),
        asker: jurisdictionName(view, event.demand.jurisdiction),
        company: seatName(view, event.demand.company),
        holding: holdingName(view, event.demand.holding),
        place: jurisdictionName(view, event.demand.host),
      });
    case 'demandAnswered':
      return [
        t(`event.demandAnswered.${event.answer}`, blanks(view, { demand: event.demand, seat: event.seat })),
        statedReason(event),
      ]
        .filter(Boolean)
        .join(' ');
    case 'obedienceJudged': {
      const publicCase = view.cases.find((c) => c.id === event.case);
      return t(event.forbidden ? 'event.obedienceJudged.forbidden' : 'event.obedienceJudged.allowed', {
        ...blanks(view, { demand: event.demand }),
        court: jurisdictionName(view, publicCase?.jurisdiction ?? 0, 'court'),
      });
    }
    case 'heldInContempt':
      return t('event.heldInContempt', blanks(view, { demand: event.demand, seat: event.seat }));
    case 'hostSuitOpened':
      return t('event.hostSuitOpened', blanks(view, { demand: event.demand, jurisdiction: event.jurisdiction }));
    case 'helpExposed':
      return t('event.helpExposed', blanks(view, { demand: event.demand }));
    case 'fineSet':
      return t(`event.fineSet.${event.fine.kind}`, {
        who: jurisdictionName(view, event.fine.jurisdiction),
        company: seatName(view, event.fine.company),
        by: event.fine.imposed,
      });
    case 'scrutinySet':
      return t(`event.scrutinySet.${event.strictness}`, blanks(view, { seat: event.seat }));
    case 'applicationJudged':
      return t(`event.applicationJudged.${event.outcome}`, blanks(view, { seat: event.seat }));
    case 'pressurePut':
      return t(`event.pressurePut.${event.pressure.from}`, blanks(view, { seat: event.pressure.seat }));
    case 'pressureAnswered':
      return t(`event.pressureAnswered.${event.status}`, blanks(view, { seat: event.seat }));
    case 'protested':
      return t('event.protested', {
        ...blanks(view, { seat: event.seat }),
        other: jurisdictionName(view, event.against),
      });
    case 'requestMade':
      return t(event.request.byCourt ? 'event.requestMade.byCourt' : 'event.requestMade', {
        asker: jurisdictionName(view, event.request.asker),
        host: jurisdictionName(view, event.request.host),
        holding: holdingName(view, event.request.holding),
      });
    case 'requestAnswered':
      return t(`event.requestAnswered.${event.answer}`, blanks(view, { request: event.request }));
    case 'covertTried':
      return t(event.covert.worked ? 'event.covertWorked' : 'event.covertFailed', {
        holding: holdingName(view, event.covert.holding),
        seat: jurisdictionName(view, event.covert.jurisdiction),
      });
    case 'covertExposed':
      return t('event.covertExposed');
    case 'evidenceArrived':
      return t('event.evidenceArrived', { file: crimeName(view, event.file), by: event.by });
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
        seat: jurisdictionName(view, view.bills.find((b) => b.id === event.bill)?.jurisdiction ?? 0, 'adjective'),
        law: t(`law.${view.bills.find((b) => b.id === event.bill)?.law ?? 'reach'}.name`),
      });
    case 'treatyOffered':
      return t('event.treatyOffered', {
        a: jurisdictionName(view, event.treaty.a),
        b: jurisdictionName(view, event.treaty.b),
        treaty: t(`treaty.${event.treaty.kind}.name`),
      });
    case 'treatyChanged': {
      const treaty = view.treaties.find((one) => one.id === event.treaty);
      const key = `event.treatyChanged.${event.status}`;
      return treaty && hasText(key)
        ? t(key, {
            a: jurisdictionName(view, treaty.a),
            b: jurisdictionName(view, treaty.b),
            treaty: t(`treaty.${treaty.kind}.name`),
          })
        : undefined;
    }
    case 'ruled': {
      const publicCase = view.cases.find((c) => c.id === event.case);
      return t('event.ruled', {
        court: jurisdictionName(view, publicCase?.jurisdiction ?? 0, 'court'),
        case: publicCase ? caseName(view, publicCase) : t('ui.sealedCase'),
        ruling: rulingName(publicCase ?? { kind: 'challenge' }, event.record.ruling),
        test: t(`test.${event.record.ground}.name`),
      }).concat(quoted(reasonsText(event.record.reasons)));
    }
    case 'appealLodged':
      return t('event.appealLodged', {
        seat: event.seat === NONE ? t('ui.someone') : seatName(view, event.seat, 'short'),
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
    case 'caseEnded':
      return t('event.caseEnded', { case: caseNamed(view, event.case), how: t(`caseEnd.${event.end}`) });
    case 'briefFiled':
      return t(`event.briefFiled.${isDocket(view, event.case) ? 'docket.' : ''}${event.brief.side}`, {
        seat: event.brief.friend ? t(`friend.${event.brief.friend}.name`) : seatName(view, event.brief.seat, 'short'),
        case: caseNamed(view, event.case),
      });
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
      return t(event.kept ? 'event.pledgeKept' : 'event.pledgeBroken', { seat: seatName(view, event.maker, 'short') });
    case 'breachKnown':
      return t('event.breachKnown', {
        company: seatName(view, event.company),
        place: jurisdictionName(view, event.jurisdiction, 'law'),
      });
    case 'matchEnded':
      return t(`event.matchEnded.${event.ending}`);
    default:
      return undefined;
  }
}

/** Whether a case asks about a law or a rule rather than about an order of this game. */
function isDocket(view: SeatView, id: number): boolean {
  return Boolean(view.cases.find((c) => c.id === id)?.docket);
}

function caseNamed(view: SeatView, id: number): string {
  const publicCase = view.cases.find((c) => c.id === id);
  return publicCase ? caseName(view, publicCase) : t('ui.sealedCase');
}

function precedentSentence(view: SeatView, id: number): string {
  const precedent = view.precedents.find((one) => one.id === id);
  return precedent ? t(`precedent.${precedent.ground}.${precedent.way === 1 ? 'for' : 'against'}`) : '';
}

function actSentence(view: SeatView, seat: number, order: Order): string | undefined {
  const key = `event.acted.${order.kind}`;
  if (!hasText(key)) return undefined;
  const where = 'with' in order && order.with !== NONE ? jurisdictionName(view, order.with) : '';
  return t(key, { seat: seatName(view, seat, 'short'), place: where });
}

/** Lower bounds of Comity's zones. */
export const zoneBounds = {
  strained: ruleset.comity.strained,
  holding: ruleset.comity.holding,
  flourishing: ruleset.comity.flourishing,
};

/** The zone that a value of Comity lies in. */
export function zoneAt(comity: number): SeatView['zone'] {
  if (comity >= zoneBounds.flourishing) return 'flourishing';
  if (comity >= zoneBounds.holding) return 'holding';
  return comity >= zoneBounds.strained ? 'strained' : 'breaking';
}
