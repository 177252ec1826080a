import type { GameEvent, SeatView } from '../../../shared/model/index.ts';
import { METERS } from '../../../shared/model/index.ts';
import { zoneAt } from '../../i18n/index.ts';
import type { Card } from './cards.ts';
import { movesNumber, type NumberEvent, onScale } from './numbers.ts';

/** Lists of the view whose records the Outcome tells one by one; where data are kept shows once all is told. */
type List = 'demands' | 'requests' | 'cases' | 'treaties' | 'bills' | 'fines' | 'precedents';

/**
 * What the table shows while an Outcome is told: the view as it was before, with the numbers and records of the first `told` cards as they are now.
 * What people say to one another meanwhile is not held back.
 */
export function viewTold(past: SeatView, live: SeatView, cards: readonly Card[], told: number): SeatView {
  const said = cards.slice(0, told).flatMap(({ events }) => events);
  const unsaid = cards.slice(told).flatMap(({ events }) => events);
  const numbers = said.filter(movesNumber);
  const comity = onScale('comityChanged', past.comity + sumOf(numbers, (event) => event.type === 'comityChanged'));
  return {
    ...past,
    ...recordsTold(past, live, said, unsaid),
    comity,
    zone: zoneAt(comity),
    seats: seatsTold(past, numbers),
    relations: relationsTold(past, numbers),
    talk: live.talk,
    deals: live.deals,
    partners: live.partners,
  };
}

function sumOf(numbers: readonly NumberEvent[], counts: (event: NumberEvent) => boolean): number {
  return numbers.reduce((sum, event) => sum + (event.type !== 'weightChanged' && counts(event) ? event.by : 0), 0);
}

function seatsTold(past: SeatView, numbers: readonly NumberEvent[]): SeatView['seats'] {
  return past.seats.map((seat) => {
    const meters = METERS[seat.role].map((meter, at) => {
      const isThis = (event: NumberEvent) =>
        event.type === 'meterChanged' && event.seat === seat.id && event.meter === meter;
      return onScale('meterChanged', seat.meters[at] + sumOf(numbers, isThis));
    }) as [number, number, number];
    const purse = seat.purse + sumOf(numbers, (event) => event.type === 'purseChanged' && event.seat === seat.id);
    return { ...seat, meters, purse };
  });
}

function relationsTold(past: SeatView, numbers: readonly NumberEvent[]): number[] {
  const relations = [...past.relations];
  const width = past.jurisdictions.length;
  for (const event of numbers) {
    if (event.type !== 'relationChanged') continue;
    relations[event.a * width + event.b] += event.by;
    relations[event.b * width + event.a] += event.by;
  }
  return relations;
}

/** A record is told with the last card that names it: what comes of it later does not show before. */
function recordsTold(past: SeatView, live: SeatView, said: readonly GameEvent[], unsaid: readonly GameEvent[]) {
  const named = new Set(said.flatMap(namesOf));
  for (const name of unsaid.flatMap(namesOf)) named.delete(name);
  const told = <T extends { id: number }>(list: List, before: T[], now: T[]) => {
    const isTold = ({ id }: T) => named.has(`${list}.${id}`);
    const kept = before.map((record) => (isTold(record) ? (now.find(({ id }) => id === record.id) ?? record) : record));
    const fresh = now.filter((record) => isTold(record) && before.every(({ id }) => id !== record.id));
    return [...kept, ...fresh];
  };
  return {
    demands: told('demands', past.demands, live.demands),
    requests: told('requests', past.requests, live.requests),
    cases: told('cases', past.cases, live.cases),
    treaties: told('treaties', past.treaties, live.treaties),
    bills: told('bills', past.bills, live.bills),
    fines: told('fines', past.fines, live.fines),
    precedents: told('precedents', past.precedents, live.precedents),
  };
}

/** The records that an event names, such as 'demands.3'. */
function namesOf(event: GameEvent): string[] {
  switch (event.type) {
    case 'demandServed':
      return [`demands.${event.demand.id}`];
    case 'requestMade':
      return [`requests.${event.request.id}`];
    case 'treatyOffered':
      return [`treaties.${event.treaty.id}`];
    case 'billTabled':
      return [`bills.${event.bill.id}`];
    case 'fineSet':
      return [`fines.${event.fine.id}`];
    case 'precedentSet':
      return [`precedents.${event.precedent.id}`, `cases.${event.precedent.case}`];
    case 'meterChanged':
    case 'comityChanged':
    case 'purseChanged':
    case 'relationChanged':
    case 'weightChanged':
      return [];
    default:
      return [
        ...('demand' in event ? [`demands.${event.demand}`] : []),
        ...('request' in event ? [`requests.${event.request}`] : []),
        ...('case' in event ? [`cases.${event.case}`] : []),
        ...('treaty' in event ? [`treaties.${event.treaty}`] : []),
        ...('bill' in event ? [`bills.${event.bill}`] : []),
        ...('fine' in event ? [`fines.${event.fine}`] : []),
      ];
  }
}
