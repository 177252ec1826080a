import type {
  CaseId,
  Cause,
  Command,
  FileId,
  GameEvent,
  HoldingId,
  JurisdictionId,
  Meter,
  Order,
  Reason,
  Ruling,
  Scenario,
  SeatId,
  SeatView,
} from '../../shared/model/index.ts';
import { NONE } from '../../shared/model/index.ts';

type Params = Record<string, string | number>;

/** Everything the debrief can put into words, about one finished match. */
export type Words = ReturnType<typeof wordsOf>;

const files = import.meta.glob<Record<string, string>>(['../../assets/text/en/*.json', '../../assets/scenarios/*/text.en.json'], { eager: true, import: 'default' });
const texts: Record<string, string> = Object.assign({}, ...Object.values(files));

export function t(key: string, params: Params = {}): string {
  const text = texts[key];
  if (text === undefined) return key;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

export function wordsOf(view: SeatView, scenario: Scenario) {
  const seat = (id: SeatId) => (id === NONE ? '' : t(`seat.${scenario.seats[id].id}.name`));
  const inState = (id: JurisdictionId, what: string) =>
    scenario.jurisdictions[id] ? t(`jurisdiction.${scenario.jurisdictions[id].id}.${what}`) : '';
  const place = (id: JurisdictionId) => inState(id, 'short');
  const holding = (id: HoldingId) => (scenario.holdings[id] ? t(`holding.${scenario.holdings[id].id}.name`) : '');
  const order = (one: Order) => t(`order.${one.kind}.name`);
  return {
    view,
    t,
    seat,
    place,
    adjective: (id: JurisdictionId) => inState(id, 'adjective'),
    court: (id: JurisdictionId) => inState(id, 'court'),
    relation: (a: JurisdictionId, b: JurisdictionId) => t('debrief.why.relation', { a: place(a), b: place(b) }),
    holding,
    crime: (id: FileId) => (scenario.files[id] ? t(`file.${scenario.files[id].id}.crime`) : ''),
    city: (id: string) => t(id),
    date: (round: number) => (round === 0 ? '' : t(scenario.calendar[round - 1] ?? '')),
    meter: (meter: Meter) => t(`glossary.${meter}.name`),
    meterOf: (id: SeatId, meter: Meter) => t('debrief.why.meter', { meter: t(`glossary.${meter}.name`), seat: seat(id) }),
    ruling: (ruling: Ruling) => t(`ruling.${ruling}.name`),
    agenda: (id: string) => t(`agenda.${id}.name`),
    agendaText: (id: string) => t(`agenda.${id}.text`),
    /** A background case by its title, any other by what it was about. */
    docket(id: CaseId) {
      const record = view.cases[id];
      const demand = record && view.demands[record.demand];
      if (!demand) return record?.docket ? t(`docket.${record.docket}.title`) : '';
      const { jurisdiction, company } = demand;
      return t('debrief.law.fought', { holding: holding(demand.holding), state: place(jurisdiction), company: seat(company) });
    },
    /** The five weights of a court after each round. */
    weightsOf: (id: JurisdictionId) => view.history.weights.map((row) => row.slice(id * 5, id * 5 + 5)),
    sentence: (event: GameEvent) => event.type,
    cause: (cause: Cause) => t(`cause.${cause.code}`, { seat: seat(cause.seat ?? NONE), company: seat(cause.seat ?? NONE) }),
    order,
    command(command: Command) {
      if (command.kind === 'seal') return order(command.order);
      return t(`debrief.ai.${command.kind}`, { seat: command.kind === 'offerDeal' ? seat(command.to) : '' });
    },
    reason: (reason: Reason) => t(`why.${reason.code}`, { by: reason.by ?? 0, seat: seat(reason.seat ?? NONE) }),
  };
}
