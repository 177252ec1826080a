import type {
  AgendaRule,
  CaseId,
  Cause,
  Command,
  FileId,
  GameEvent,
  HoldingId,
  JurisdictionId,
  Meter,
  Reason,
  Ruling,
  SeatId,
  SeatView,
  Zone,
} from '../../../shared/model/index.ts';
import * as text from '../../i18n/index.ts';
import { capital, t } from '../../i18n/index.ts';

/** Everything the debrief puts into words about one finished match. */
export type Words = ReturnType<typeof wordsOf>;

/** Binds the names and sentences to a match's view. */
export function wordsOf(view: SeatView) {
  const seat = (id: SeatId) => text.seatName(view, id);
  const seatInText = (id: SeatId) => text.seatName(view, id, 'short');
  const place = (id: JurisdictionId) => text.jurisdictionName(view, id);
  return {
    view,
    t,
    seat,
    /** For a sentence: 'the North'. */
    seatInText,
    place,
    caseLawOf: (id: JurisdictionId) => text.caseLawOf(view, id),
    court: (id: JurisdictionId) => text.jurisdictionName(view, id, 'court'),
    relation: (a: JurisdictionId, b: JurisdictionId) => t('debrief.why.relation', { a: place(a), b: place(b) }),
    holding: (id: HoldingId) => text.holdingName(view, id),
    /** For the middle of a sentence: 'one mailbox'. */
    holdingInText: (id: HoldingId) => text.holdingName(view, id, 'short'),
    crime: (id: FileId) => text.crimeName(view, id),
    city: (id: string) => t(id),
    date: (round: number) => text.roundDates(view, round),
    meter: (meter: Meter) => t(`meter.${meter}`),
    meterOf: (id: SeatId, meter: Meter) => t('debrief.why.meter', { meter: t(`meter.${meter}`), seat: seatInText(id) }),
    zone: (zone: Zone) => t(`zone.${zone}`),
    promise: (word: text.GivenWord) => text.pledgeLine(view, word),
    ruling: (id: CaseId, ruling: Ruling) => (view.cases[id] ? text.rulingName(view.cases[id], ruling) : ''),
    agenda: (id: string) => t(`agenda.${id}.name`),
    agendaText: (id: string) => t(`agenda.${id}.text`, agendaFigures(id)),
    docket: (id: CaseId) => (view.cases[id] ? text.caseName(view, view.cases[id]) : ''),
    courtsReasons: text.reasonsText,
    /** The five weights of a court after each round. */
    weightsOf: (id: JurisdictionId) => view.history.weights.map((row) => row.slice(id * 5, id * 5 + 5)),
    sentence: (event: GameEvent) => capital(text.eventSentence(view, event) ?? ''),
    cause: (cause: Cause) => capital(text.causeLine(view, cause)),
    reason: (reason: Reason) => text.reasonLine(view, reason),
    command: (by: SeatId, command: Command) => text.commandLine(view, by, command),
  };
}

function agendaFigures(id: string): Record<string, number> {
  const rule = Object.values(text.ruleset.agendas)
    .flat()
    .find((one: AgendaRule) => one.id === id);
  return rule ? { first: rule.first, second: rule.second } : {};
}
