import type {
  CaseChange,
  EventOf,
  GameEvent,
  PublicDemand,
  SeatView,
  TreatyRequest,
} from '../../../shared/model/index.ts';
import { TOLD_CASE_CHANGES } from '../../../shared/model/index.ts';
import type { AnimationStep } from '../../features/map/types.ts';
import { causeLine, eventSentence, t } from '../../i18n/index.ts';
import { animationStepOf, concerns } from '../animation-steps.ts';
import { broughtBy, recordsOf } from './brought-by.ts';
import { movesNumber, type NumberEvent } from './numbers.ts';

/** What a card shows beside its sentence: a ruling its scene, an order on the viewer its letter, `sums` what has no event of its own, `rest` the smaller things. */
export type CardKind = 'event' | 'letter' | 'ruling' | 'leak' | 'sums' | 'rest';

/** One step of the Outcome: what happened, and the numbers that it moved and no others. */
export type Card = {
  kind: CardKind;
  sentence: string;
  /** What came of it at once: facts that came out, how the case ended. */
  more: string[];
  /** It concerns the viewer's own seat. */
  mine: boolean;
  /** Everything that is told with it; the numbers are among them. */
  events: GameEvent[];
  numbers: NumberEvent[];
  animationStep?: AnimationStep;
  /** The great animation: one in an Outcome. */
  great?: boolean;
  /** Only of `rest`: the things that are folded into it. */
  smaller?: Card[];
};

/** From small to great; the greatest is told last. */
const WEIGHT: Record<CardKind, number> = { sums: 0, event: 1, letter: 2, ruling: 3, leak: 4, rest: 5 };
/** A loss or gain of Comity of this size concerns everybody. */
const SHARED_MATTER = 2;

/** What a phase brought to a viewer, as the steps in which it is told: what concerns the viewer, small things first, then all else folded into one. */
export function cardsOf(view: SeatView, events: readonly GameEvent[]): Card[] {
  const all = cardsInOrder(view, events);
  const isMain = (card: Card) =>
    card.mine ||
    card.kind === 'leak' ||
    turnsFounding(view, card.events[0]) ||
    Math.abs(comityOf(card)) >= SHARED_MATTER;
  const rank = (card: Card) => WEIGHT[card.kind] * 2 + (card.mine === (card.kind === 'ruling') ? 1 : 0);
  const main = all.filter(isMain).sort((a, b) => rank(a) - rank(b));
  const great = main.findLast(({ kind }) => kind === 'ruling');
  if (great) great.great = true;
  const smaller = all.filter((card) => !isMain(card));
  return smaller.length === 0 ? main : [...main, restOf(smaller, main.length > 0)];
}

/** Whether an event takes the story's own case further: how its order was answered and ended, what courts did with it, and what was asked by treaty for the same data. */
function turnsFounding({ demands, requests }: SeatView, event: GameEvent): boolean {
  const founding = demands.find((demand) => demand.founding);
  if (!founding) return false;
  switch (event.type) {
    case 'requestMade':
      return isAskedFor(event.request, founding);
    case 'requestAnswered': {
      const request = requests.find(({ id }) => id === event.request);
      return request !== undefined && isAskedFor(request, founding);
    }
    case 'demandChanged':
      return event.demand === founding.id && event.why === 'fileOver';
    case 'caseChanged':
      return [founding.case, founding.suit].includes(event.case) && MOVED.includes(event.why);
    default: {
      if (!TURNS.includes(event.type)) return false;
      if ('case' in event) return [founding.case, founding.suit].includes(event.case);
      return 'demand' in event && event.demand === founding.id;
    }
  }
}

/** Whether a request is the other road to what an order is after. */
function isAskedFor(
  request: Pick<TreatyRequest, 'asker' | 'holding'>,
  order: Pick<PublicDemand, 'jurisdiction' | 'holding'>,
): boolean {
  return request.asker === order.jurisdiction && request.holding === order.holding;
}
const TURNS = ['demandAnswered', 'heldInContempt', 'ruled', 'appealLodged', 'caseEnded'];
/** Changes of a case that put its ruling off, or bring it on: they alone are told. */
const MOVED: readonly CaseChange[] = TOLD_CASE_CHANGES;

/** The ruling that a card tells. */
export function ruledIn({ events }: Card): EventOf<'ruled'> | undefined {
  return events.find((event) => event.type === 'ruled');
}

/** Every card in the order in which things happened, none left out. */
function cardsInOrder(view: SeatView, events: readonly GameEvent[]): Card[] {
  const cards: Card[] = [];
  const loose: NumberEvent[] = [];
  const round = events.findIndex(({ type }) => type === 'roundBegan');
  const told = leadUpsAfter(round < 0 ? events : events.slice(0, round));
  for (const event of told) {
    if (movesNumber(event)) continue;
    const part = toldWith(view, event, cards);
    const sentence = eventSentence(view, event);
    if (part) {
      part.events.push(event);
      if (sentence) part.more.push(sentence);
    } else if (sentence) {
      const mine = concerns(view, event);
      cards.push({
        kind: kindOf(view, event),
        sentence,
        more: [],
        mine,
        events: [event],
        numbers: [],
        animationStep: animationStepOf(view, event),
      });
    } else {
      // Book-keeping of what has just been told.
      cards.at(-1)?.events.push(event);
    }
  }
  for (const { events: its, more } of cards)
    if (its.some((event) => isReadForNothing(view, event, told))) more.push(t('ui.outcome.noApplication'));
  for (const event of told) {
    if (!movesNumber(event)) continue;
    const at = told.indexOf(event);
    const bringers = told.filter((one) => broughtBy(view, event.cause, one));
    const bringer = bringers.findLast((one) => told.indexOf(one) < at) ?? bringers[0];
    const card = bringer && cards.find(({ events: its }) => its.includes(bringer));
    if (card) addNumber(view, card, event);
    else loose.push(event);
  }
  return [...cards, ...sumsOf(view, loose)];
}

/** Whether the viewer's judges set how to read applications, and none came. */
function isReadForNothing({ viewer }: SeatView, event: GameEvent, all: readonly GameEvent[]): boolean {
  return (
    event.type === 'scrutinySet' &&
    event.seat === viewer &&
    !all.some((one) => one.type === 'applicationJudged' && one.court === viewer)
  );
}

/** What comes first but is told with what it led to: a judge signs before an order is served, and evidence arrives before its file is closed. */
function leadUpsAfter(events: readonly GameEvent[]): GameEvent[] {
  const ledTo = (event: GameEvent) => events.find((one) => leadsTo(event, one));
  const waiting = events.filter((event) => ledTo(event) !== undefined);
  return events
    .filter((event) => !waiting.includes(event))
    .flatMap((event) => [event, ...waiting.filter((one) => ledTo(one) === event)]);
}

function leadsTo(event: GameEvent, to: GameEvent): boolean {
  if (event.type === 'applicationJudged') return to.type === 'demandServed' && to.demand.id === event.demand;
  return event.type === 'evidenceArrived' && to.type === 'fileClosed' && to.file === event.file;
}

function addNumber(view: SeatView, card: Card, event: NumberEvent): void {
  card.numbers.push(event);
  card.events.push(event);
  if (isOwn(view, event)) card.mine = true;
}

function isOwn(view: SeatView, event: NumberEvent): boolean {
  return (event.type === 'meterChanged' || event.type === 'purseChanged') && event.seat === view.viewer;
}

/** Numbers that moved without an event to be told by: the viewer's own together, the rest by their cause. */
function sumsOf(view: SeatView, loose: readonly NumberEvent[]): Card[] {
  const own = loose.filter((event) => isOwn(view, event));
  const others = loose.filter((event) => !isOwn(view, event) && event.type !== 'purseChanged');
  const byCause = new Map<string, NumberEvent[]>();
  for (const event of others) {
    const line = causeLine(view, event.cause);
    byCause.set(line, [...(byCause.get(line) ?? []), event]);
  }
  const sums = [...byCause].map(([sentence, events]) => sumCard(sentence, events, false));
  return own.length === 0 ? sums : [sumCard(t('ui.outcome.sums'), own, true), ...sums];
}

function sumCard(sentence: string, numbers: NumberEvent[], mine: boolean): Card {
  return { kind: 'sums', sentence, more: [], mine, events: [...numbers], numbers };
}

function restOf(smaller: Card[], comesAfter: boolean): Card {
  return {
    kind: 'rest',
    sentence: t(comesAfter ? 'ui.outcome.rest' : 'ui.outcome.rest.only', { count: smaller.length }),
    more: [],
    mine: false,
    events: smaller.flatMap(({ events }) => events),
    numbers: smaller.flatMap(({ numbers }) => numbers),
    smaller,
  };
}

/** How much a card moved Comity. */
export function comityOf({ numbers }: Pick<Card, 'numbers'>): number {
  return numbers.reduce((sum, event) => sum + (event.type === 'comityChanged' ? event.by : 0), 0);
}

function kindOf(view: SeatView, event: GameEvent): CardKind {
  switch (event.type) {
    case 'ruled':
      return 'ruling';
    case 'covertExposed':
    case 'helpExposed':
      return 'leak';
    case 'demandServed':
      return event.demand.company === view.viewer ? 'letter' : 'event';
    default:
      return 'event';
  }
}

/** The earlier card that an event is told with, rather than on one of its own. */
function toldWith(view: SeatView, event: GameEvent, cards: readonly Card[]): Card | undefined {
  // Said as soon as the move is made that takes it.
  if (event.type === 'opportunityTaken') {
    const last = cards.at(-1);
    return last && recordsOf(view, last.events[0]).seat === event.seat ? last : undefined;
  }
  const part = cards.findLast(({ events: [first] }) => belongsTo(view, event, first));
  if (part || !GATHERED.includes(event.type) || !concerns(view, event)) return part;
  return cards.findLast(({ events: [first], mine }) => mine && first.type === event.type);
}

/** What concerns the viewer several times in one Outcome and is soon said. */
const GATHERED: readonly GameEvent['type'][] = ['pledgeJudged', 'fileMissed', 'requestAnswered', 'caseEnded'];

function belongsTo(view: SeatView, event: GameEvent, first: GameEvent): boolean {
  switch (event.type) {
    case 'factFound':
      return (first.type === 'ruled' || first.type === 'factFound') && first.case === event.case;
    case 'precedentCited':
    case 'precedentSet':
    case 'obedienceJudged':
    case 'caseEnded':
      return first.type === 'ruled' && first.case === caseOf(event);
    case 'caseChanged':
      return !MOVED.includes(event.why) && 'case' in first && first.case === event.case;
    case 'demandChanged':
      return 'demand' in first && first.demand === event.demand;
    case 'breachKnown':
      return first.type === 'demandAnswered' && first.demand === event.demand;
    case 'applicationJudged':
      return leadsTo(event, first);
    case 'evidenceArrived':
      return leadsTo(event, first) || fileAnswered(view, first) === event.file;
    case 'lawMade':
    case 'lawRepealed':
      return first.type === 'billDecided' && first.passed;
    case 'treatyChanged':
      return first.type === 'treatyChanged' && first.treaty === event.treaty;
    default:
      return false;
  }
}

/** The file for which an answer gave data at once, or secret work found some. */
function fileAnswered({ demands }: SeatView, first: GameEvent): number | undefined {
  if (first.type === 'covertTried') return first.covert.file;
  return first.type === 'demandAnswered' ? demands.find(({ id }) => id === first.demand)?.file : undefined;
}

function caseOf(event: EventOf<'precedentCited' | 'precedentSet' | 'obedienceJudged' | 'caseEnded'>): number {
  return event.type === 'precedentSet' ? event.precedent.case : event.case;
}
