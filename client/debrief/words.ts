import type {
  AgendaRule,
  CaseId,
  Cause,
  Command,
  DealTerms,
  FileId,
  GameEvent,
  HoldingId,
  JurisdictionId,
  Meter,
  Order,
  Reason,
  Ruling,
  SeatId,
  SeatView,
  Zone,
} from '../../shared/model/index.ts';
import { NONE } from '../../shared/model/index.ts';
import * as text from '../text/index.ts';
import { t } from '../text/index.ts';

type Pledge = Extract<DealTerms, { kind: 'pledge' }>;

/** Everything the debrief puts into words about one finished match. */
export type Words = ReturnType<typeof wordsOf>;

/** Binds the names and sentences to a match's view. */
export function wordsOf(view: SeatView) {
  const seat = (id: SeatId) => text.seatName(view, id);
  const place = (id: JurisdictionId) => text.jurisdictionName(view, id);
  return {
    view,
    t,
    seat,
    place,
    adjective: (id: JurisdictionId) => text.jurisdictionName(view, id, 'adjective'),
    court: (id: JurisdictionId) => text.jurisdictionName(view, id, 'court'),
    relation: (a: JurisdictionId, b: JurisdictionId) => t('debrief.why.relation', { a: place(a), b: place(b) }),
    holding: (id: HoldingId) => text.holdingName(view, id),
    /** For the middle of a sentence: 'one mailbox'. */
    holdingInText: (id: HoldingId) => text.holdingName(view, id, 'short'),
    crime: (id: FileId) => text.crimeName(view, id),
    city: (id: string) => t(id),
    date: (round: number) => text.roundDates(view, round),
    meter: (meter: Meter) => t(`meter.${meter}`),
    meterOf: (id: SeatId, meter: Meter) => t('debrief.why.meter', { meter: t(`meter.${meter}`), seat: seat(id) }),
    zone: (zone: Zone) => t(`zone.${zone}`),
    promise,
    ruling: (ruling: Ruling) => t(`ruling.${ruling}.name`),
    agenda: (id: string) => t(`agenda.${id}.name`),
    agendaText: (id: string) => t(`agenda.${id}.text`, agendaFigures(id)),
    docket: (id: CaseId) => (view.cases[id] ? text.caseName(view, view.cases[id]) : ''),
    courtsReasons: text.reasonsText,
    /** The five weights of a court after each round. */
    weightsOf: (id: JurisdictionId) => view.history.weights.map((row) => row.slice(id * 5, id * 5 + 5)),
    sentence: (event: GameEvent) => sentenceCase(text.eventSentence(view, event) ?? ''),
    cause: (cause: Cause) => sentenceCase(text.causeLine(view, cause)),
    reason: (reason: Reason) => text.reasonLine(view, reason),
    command(command: Command): string {
      if (command.kind === 'seal') return orderLine(command.order);
      if (command.kind === 'offerDeal' && command.terms.kind === 'pledge') return promise(command.terms);
      return t(`debrief.ai.${command.kind}`, { seat: seat(command.kind === 'offerDeal' ? command.to : NONE) });
    },
  };

  function promise({ maker, beneficiary, promise: kind, holding, until }: Pledge): string {
    const who = { maker: text.seatName(view, maker, 'short'), beneficiary: text.seatName(view, beneficiary, 'short') };
    return sentenceCase(t(`promise.${kind}`, { ...who, holding: text.holdingName(view, holding), until }));
  }

  /** An order by its name and what it is about. */
  function orderLine(order: Order): string {
    const name = t(`order.${order.kind}.name`);
    const about = aboutOf(order);
    return about ? t('debrief.ai.order', { order: name, about }) : name;
  }

  function aboutOf(order: Order): string {
    if (order.kind === 'rule')
      return `${text.caseName(view, view.cases[order.case])}: ${t(`ruling.${order.ruling}.name`)}`;
    if (order.kind === 'law') return t(`law.${order.law}.name`);
    if (order.kind === 'treaty') return `${t(`treaty.${order.treaty}.name`)}, ${place(order.with)}`;
    if (order.kind === 'lobby') return t(`law.${view.bills[order.bill]?.law ?? 'reach'}.name`);
    if ('file' in order) return holdingOfFile(order.file);
    if ('holding' in order) return text.holdingName(view, order.holding);
    if ('demand' in order && order.demand !== NONE)
      return text.holdingName(view, view.demands[order.demand]?.holding ?? NONE);
    if ('case' in order && order.case !== NONE) return text.caseName(view, view.cases[order.case]);
    if ('request' in order) return text.holdingName(view, view.requests[order.request]?.holding ?? NONE);
    if ('jurisdiction' in order) return place(order.jurisdiction);
    if ('with' in order) return place(order.with);
    return '';
  }

  function holdingOfFile(id: FileId): string {
    const file = view.opened?.files[id];
    return file ? text.holdingName(view, file.holding) : '';
  }
}

function agendaFigures(id: string): Record<string, number> {
  const rule = Object.values(text.ruleset.agendas)
    .flat()
    .find((one: AgendaRule) => one.id === id);
  return rule ? { first: rule.first, second: rule.second } : {};
}

/** A line begins with a capital, whatever name came first. */
export function sentenceCase(line: string): string {
  return line.charAt(0).toUpperCase() + line.slice(1);
}
