import type { EventOf, GameEvent, SeatId, SeatView } from '../../../shared/model/index.ts';
import { METER_MOST, RELATION_MOST } from '../../../shared/model/index.ts';
import { caseLawOf, causeLine, jurisdictionName, seatName, t } from '../../i18n/index.ts';

/** An event that moves a number. */
export type NumberEvent = EventOf<
  'meterChanged' | 'comityChanged' | 'purseChanged' | 'relationChanged' | 'weightChanged'
>;

const NUMBERS: ReadonlySet<string> = new Set<NumberEvent['type']>([
  ...(['meterChanged', 'comityChanged', 'purseChanged', 'relationChanged', 'weightChanged'] as const),
]);

export function movesNumber(event: GameEvent): event is NumberEvent {
  return NUMBERS.has(event.type);
}

/** How far a number moved. */
export function movedBy(event: NumberEvent): number {
  return event.type === 'weightChanged' ? event.to - event.from : event.by;
}

/** One number that a card shows: from what to what, and by which causes, whose amounts add up to `by`. */
export type ShownNumber = {
  /** Tells numbers apart. */
  id: string;
  /** 'Trust', 'Norland: Sovereignty', 'Comity'. */
  name: string;
  /** What of a seat's it is, to be said where the seat is seen: 'Sovereignty'. */
  what: string;
  /** Whose it is, of those that a seat has. */
  seat?: SeatId;
  by: number;
  from: number;
  to: number;
  /** The viewer's own, or shared by all. */
  rank: 'own' | 'shared' | 'other';
  causes: { line: string; by: number }[];
};

/** Where each number stands, by its id. */
export type Standing = ReadonlyMap<string, number>;

/** Which number an event moves. */
export function numberId(event: NumberEvent): string {
  switch (event.type) {
    case 'meterChanged':
      return `meter ${event.seat} ${event.meter}`;
    case 'comityChanged':
      return 'comity';
    case 'purseChanged':
      return `purse ${event.seat}`;
    case 'relationChanged':
      return `relation ${Math.min(event.a, event.b)} ${Math.max(event.a, event.b)}`;
    case 'weightChanged':
      return `weight ${event.jurisdiction} ${event.test}`;
  }
}

/** Where a number stood after an event. */
function standsAt(event: NumberEvent): number {
  return event.type === 'weightChanged' ? event.to : event.now;
}

/** No number is shown off its scale: what is told in another order than it happened in may pass the end for a while. */
export function onScale(type: NumberEvent['type'], value: number): number {
  const most = type === 'relationChanged' ? RELATION_MOST : METER_MOST;
  const least = type === 'relationChanged' ? -RELATION_MOST : 0;
  return Math.max(least, Math.min(most, value));
}

/** Where each number stood before the first of these events moved it. */
export function standingBefore(events: readonly NumberEvent[]): Standing {
  const standing = new Map<string, number>();
  for (const event of events) {
    const id = numberId(event);
    if (!standing.has(id)) standing.set(id, standsAt(event) - movedBy(event));
  }
  return standing;
}

/** Where each number stands after these events, in whatever order they are told. */
export function standingAfter(before: Standing, told: readonly NumberEvent[]): Standing {
  const standing = new Map(before);
  for (const event of told) standing.set(numberId(event), (standing.get(numberId(event)) ?? 0) + movedBy(event));
  return standing;
}

/** The numbers that a card shows: own ones first, then Comity, then those of others. What others have in their purse and case law far away is left to the record. */
export function shownNumbers(view: SeatView, events: readonly NumberEvent[], before: Standing): ShownNumber[] {
  const numbers = new Map<string, ShownNumber>();
  for (const event of events.filter((one) => isShown(view, one))) {
    const id = numberId(event);
    const from = before.get(id) ?? 0;
    const shown = numbers.get(id) ?? {
      id,
      ...nameOf(view, event),
      by: 0,
      from: onScale(event.type, from),
      to: from,
      rank: rankOf(view, event),
      causes: [],
    };
    const by = movedBy(event);
    numbers.set(id, {
      ...shown,
      by: shown.by + by,
      to: onScale(event.type, from + shown.by + by),
      causes: withCause(shown.causes, causeLine(view, event.cause), by),
    });
  }
  const order = { own: 0, shared: 1, other: 2 };
  return [...numbers.values()]
    .filter(({ by, causes }) => by !== 0 || causes.length > 1)
    .sort((a, b) => order[a.rank] - order[b.rank]);
}

/** Adds an amount to a list of causes; what is said in the same words is summed. */
export function withCause(causes: readonly { line: string; by: number }[], line: string, by: number) {
  const same = causes.find((one) => one.line === line);
  return same ? causes.map((one) => (one === same ? { line, by: one.by + by } : one)) : [...causes, { line, by }];
}

function isShown(view: SeatView, event: NumberEvent): boolean {
  return event.type !== 'purseChanged' || event.seat === view.viewer;
}

function rankOf(view: SeatView, event: NumberEvent): ShownNumber['rank'] {
  if (event.type === 'comityChanged') return 'shared';
  if (event.type === 'meterChanged' || event.type === 'purseChanged')
    return event.seat === view.viewer ? 'own' : 'other';
  return 'other';
}

function nameOf(view: SeatView, event: NumberEvent): Pick<ShownNumber, 'name' | 'what' | 'seat'> {
  switch (event.type) {
    case 'comityChanged':
      return alone(t('ui.comity'));
    case 'meterChanged': {
      const what = t(`meter.${event.meter}`);
      const name = event.seat === view.viewer ? what : whose(seatName(view, event.seat, 'short'), what);
      return { name, what, seat: event.seat };
    }
    case 'purseChanged':
      return { ...alone(t(`ui.purse.${view.seats[event.seat].role}`)), seat: event.seat };
    case 'relationChanged':
      return alone(t('ui.relation.2', { a: jurisdictionName(view, event.a), b: jurisdictionName(view, event.b) }));
    case 'weightChanged':
      return alone(whose(caseLawOf(view, event.jurisdiction), t(`test.${event.test}.name`)));
  }
}

function alone(name: string) {
  return { name, what: name };
}

function whose(who: string, what: string): string {
  return t('ui.whose', { who, what });
}
