import { expect, test } from 'vitest';
import type { GameEvent, SeatView } from '../../../shared/model/index.ts';
import { at, METERS } from '../../../shared/model/index.ts';
import { viewFor } from '../../../shared/rules/index.ts';
import { warrantCase, warrantChallenged } from '../../../shared/testing/dublin.ts';
import { endPhase, fileOf, give, jurisdiction, position, seat } from '../../../shared/testing/index.ts';
import { playByLot } from '../../../shared/testing/random-play.ts';
import { dublinWarrant } from '../../../shared/testing/setup.ts';
import { BROUGHT_BY } from './brought-by.ts';
import { type Card, cardsOf } from './cards.ts';
import {
  movesNumber,
  type NumberEvent,
  numberId,
  onScale,
  type Standing,
  shownNumbers,
  standingAfter,
  standingBefore,
} from './numbers.ts';
import { viewTold } from './told.ts';

/** Whole games that are played; COMITY_GAMES=300 for the full count. */
const GAMES = Number(process.env.COMITY_GAMES ?? 12);

type Telling = { past: SeatView; live: SeatView; cards: Card[] };

/** Every Outcome of some whole games, as each seat is told it. */
function eachOutcome(look: (telling: Telling) => void): void {
  for (let seed = 0; seed < GAMES; seed++) {
    const past: SeatView[] = [];
    playByLot(dublinWarrant, seed, (state, events, step) => {
      if (step !== 'endPhase') return;
      for (const { id } of state.seats) {
        const live = viewFor(state, id, events);
        if (past[id]) look({ past: past[id], live, cards: cardsOf(live, live.lastEvents) });
        past[id] = live;
      }
    });
  }
}

const beforeNextRound = (events: readonly GameEvent[]) => {
  const next = events.findIndex(({ type }) => type === 'roundBegan');
  return next < 0 ? [...events] : events.slice(0, next);
};
const numbersOf = (cards: readonly Card[]): NumberEvent[] => cards.flatMap(({ numbers }) => numbers);
const flat = (cards: readonly Card[]) => cards.flatMap((card) => card.smaller ?? [card]);

/** The record of a kind that an event names, by its number or in full. */
function idIn(event: GameEvent, key: string): unknown {
  const named = (event as unknown as Record<string, unknown>)[key];
  return typeof named === 'object' ? (named as { id: number }).id : named;
}

const RECORDS = ['demand', 'case', 'request', 'treaty', 'bill', 'fine', 'pressure'] as const;

/** Every number is on one card, and on one only. */
function expectEachNumberOnce({ live, cards }: Telling): void {
  const own = (event: NumberEvent) => event.type !== 'purseChanged' || event.seat === live.viewer;
  const all = beforeNextRound(live.lastEvents).filter(movesNumber).filter(own);
  const told = numbersOf(flat(cards)).filter(own);
  expect(new Set(told).size).toBe(told.length);
  expect(new Set(told)).toEqual(new Set(all));
}

/** Each change that is shown is the sum of the causes shown with it, from the number before to the number after. */
function expectSumsOfCauses({ past, live, cards }: Telling): void {
  let standing = standingBefore(live.lastEvents.filter(movesNumber));
  expectWhereItStood(past, standing);
  for (const card of flat(cards)) {
    const shown = shownNumbers(live, card.numbers, standing);
    standing = standingAfter(standing, card.numbers);
    for (const { id, by, from, to, causes } of shown) {
      expect(causes.reduce((sum, cause) => sum + cause.by, 0)).toBe(by);
      const after = standing.get(id) ?? Number.NaN;
      const { type } = card.numbers.find((event) => numberId(event) === id) as NumberEvent;
      expect(from).toBe(onScale(type, after - by));
      expect(to).toBe(onScale(type, after));
    }
  }
}

/** The first card's numbers count from what the table showed before the phase ended. */
function expectWhereItStood(past: SeatView, standing: Standing): void {
  for (const { id, role, meters } of past.seats)
    METERS[role].forEach((meter, at) => {
      expect(standing.get(`meter ${id} ${meter}`) ?? meters[at]).toBe(meters[at]);
    });
}

/** No card carries a number of another: what its cause names is what the card is about. */
function expectOwnNumbersOnly({ cards }: Telling): void {
  for (const { kind, events, numbers } of flat(cards)) {
    if (kind === 'sums') continue;
    const told = events.filter((event) => !movesNumber(event));
    for (const { cause } of numbers) {
      // What is noted of a demand has no sentence of its own: it rides on what was told last.
      const spoken = told.filter(({ type }) => type !== 'demandChanged');
      const named = RECORDS.filter((key) => spoken.some((event) => key in event) && cause[key] !== undefined);
      for (const key of named) expect(spoken.map((event) => idIn(event, key))).toContain(cause[key]);
      expect(BROUGHT_BY[cause.code].some((type) => told.some((event) => event.type === type))).toBe(true);
    }
  }
}

/** Begins with the table as it was, and has it as it is when the last card is told. */
function expectTheOldStateFirst({ past, live, cards }: Telling): void {
  const meters = (view: SeatView) => view.seats.map((seat) => METERS[seat.role].map((_, at) => seat.meters[at]));
  const first = viewTold(past, live, cards, 0);
  expect(meters(first)).toEqual(meters(past));
  expect([first.comity, first.zone, first.round]).toEqual([past.comity, past.zone, past.round]);
  expect(first.demands).toEqual(past.demands);
  if (live.phase !== 'bench') return;
  const last = viewTold(past, live, cards, cards.length);
  expect(meters(last)).toEqual(meters(live));
  expect([last.comity, last.zone]).toEqual([live.comity, live.zone]);
  expect(last.relations).toEqual(live.relations);
}

/** What concerns a seat is not folded away, and its greatest card comes last. */
function expectOwnThingsUnfolded({ cards }: Telling): void {
  const rest = cards.findIndex(({ kind }) => kind === 'rest');
  expect(rest === -1 || rest === cards.length - 1).toBe(true);
  expect((cards[rest]?.smaller ?? []).some(({ mine }) => mine)).toBe(false);
  expect(cards.filter(({ great }) => great).length).toBeLessThanOrEqual(1);
}

test(`the Outcomes of ${GAMES} whole games tell each number once, with its causes, from the table as it was`, () => {
  let told = 0;
  eachOutcome((telling) => {
    told++;
    expectEachNumberOnce(telling);
    expectSumsOfCauses(telling);
    expectOwnNumbersOnly(telling);
    expectTheOldStateFirst(telling);
    expectOwnThingsUnfolded(telling);
  });
  expect(told).toBeGreaterThan(GAMES);
});

test('a promise that others kept to one another is a smaller thing; a party is told it as its own', () => {
  const kept = { type: 'pledgeJudged', deal: 0, maker: seat('us'), kept: true } as const;
  const told = (who: string) => {
    const view = viewFor(position(), seat(who));
    view.deals.push({
      ...{ id: 0, by: seat('us'), to: seat('ireland'), round: 1, phase: 'orders', status: 'kept', why: '' },
      ...{ give: 'kept', take: 'kept', mine: who === 'ireland' },
      terms: { kind: 'exchange', give: { kind: 'noDemand' }, take: { kind: 'noProtest' }, until: 2 },
    });
    return cardsOf(view, [kept]).map(({ kind, mine, sentence }) => [kind, mine, kind === 'rest' ? sentence : '']);
  };
  expect(told('ireland')).toEqual([['event', true, '']]);
  // Nothing came before it that an 'and' could join it to.
  expect(told('usCourts')).toEqual([['rest', false, 'One smaller thing']]);
});

test('a number that is told in another order than it moved in is never shown off its scale', () => {
  const live = viewFor(position(), seat('us'));
  const past: SeatView = { ...live, comity: 4, zone: 'breaking' };
  const events: GameEvent[] = [
    { type: 'comityChanged', by: 2, now: 6, seat: seat('uk'), cause: { code: 'pressureYielded' } },
    { type: 'comityChanged', by: -5, now: 1, seat: seat('uk'), cause: { code: 'demandUntried' } },
  ];
  const loss = events.slice(1).filter(movesNumber);
  const [shown] = shownNumbers(live, loss, new Map([['comity', 4]]));
  expect([shown?.from, shown?.to], 'on its chip').toEqual([4, 0]);
  const card: Card = { ...cardsOf(live, events)[0], numbers: loss, events: events.slice(1) };
  expect(viewTold(past, live, [card], 1).comity, 'at the top of the table').toBe(0);
});

test('the story’s own case is told to everybody on cards of its own, another one only to its parties', () => {
  const p = warrantChallenged();
  const ended = { type: 'caseEnded', case: warrantCase(p), end: 'settled' } as const;
  const told = () => cardsOf(viewFor(p, seat('nimbus')), [ended]).map(({ kind }) => kind);
  expect(told()).toEqual(['rest']);
  at(p.demands, 0).founding = true;
  expect(told()).toEqual(['event']);
});

test('what is asked by treaty for the story’s own data is told to everybody, what is asked for other data is not', () => {
  const p = warrantChallenged();
  const demand = at(p.demands, 0);
  const told = (holding: number) => {
    const view = viewFor(p, seat('nimbus'));
    const request = { id: 0, asker: demand.jurisdiction, host: demand.host, holding, file: demand.file };
    return cardsOf(view, [{ type: 'requestMade', request } as GameEvent]).map(({ kind }) => kind);
  };
  expect(told(demand.holding)).toEqual(['rest']);
  demand.founding = true;
  expect(told(demand.holding)).toEqual(['event']);
  expect(told(demand.holding + 1)).toEqual(['rest']);
});

test('a case that goes to the bench above is told to its parties, with the round of its hearing', () => {
  const p = warrantChallenged();
  const id = warrantCase(p);
  const referred = { type: 'caseChanged', case: id, set: { due: 3 }, why: 'referred' } as const;
  const by = { type: 'meterChanged', seat: seat('usCourts'), meter: 'legitimacy', by: 2, now: 50 } as const;
  const number = { ...by, cause: { code: 'referred', seat: seat('usCourts'), case: id } } as const;
  const cards = cardsOf(viewFor(p, seat('meridian')), [referred, number]);
  expect(cards.map(({ sentence, mine }) => [sentence, mine])).toEqual([
    ['United States v. Meridian goes to the bench above, in round 3.', true],
  ]);
});

test('a company is told that it broke a law as its own matter', () => {
  const p = warrantChallenged();
  const broke = { type: 'breachKnown', breach: 0, demand: 0, partial: true, jurisdiction: jurisdiction('eu') } as const;
  const view = viewFor(p, seat('nimbus'));
  expect(cardsOf(view, [{ ...broke, company: seat('nimbus') }])[0]?.mine).toBe(true);
  expect(cardsOf(view, [{ ...broke, company: seat('meridian') }])[0]?.kind).toBe('rest');
});

test('evidence that closes a file is told with the file', () => {
  const p = position();
  const file = fileOf('us.H1');
  const arrived = { type: 'evidenceArrived', file, by: 1, road: 'order', cause: { code: 'orderObeyed' } } as const;
  const closed = { type: 'fileClosed', file, fresh: true } as const;
  const cards = cardsOf(viewFor(p, seat('us')), [arrived, closed]);
  expect(cards.map(({ sentence }) => sentence)).toEqual([expect.stringMatching(/^File closed while fresh/)]);
  expect(cards[0]?.more).toEqual([expect.stringMatching(/^Evidence arrived/)]);
});

test('an opportunity is told with the move that took it, and what an answer led to with the answer', () => {
  const view = viewFor(warrantChallenged(), seat('meridian'));
  const meridian = seat('meridian');
  const answer = { type: 'demandAnswered', demand: 0, seat: meridian, answer: 'narrow', told: false } as const;
  const cards = cardsOf(view, [
    { ...answer, voluntary: false, reason: '', words: '' },
    { type: 'breachKnown', breach: 0, demand: 0, partial: true, jurisdiction: jurisdiction('ie'), company: meridian },
    { type: 'acted', seat: meridian, order: { kind: 'report' } },
    { type: 'opportunityTaken', seat: meridian, card: 'pressCount' },
  ]);
  expect(cards.map(({ events }) => events.map(({ type }) => type))).toEqual([
    ['demandAnswered', 'breachKnown'],
    ['acted', 'opportunityTaken'],
  ]);
  expect(cards.map(({ more }) => more.length)).toEqual([1, 1]);
});

test('own files that ran out of time are told on one card, each by its name', () => {
  const missed = [fileOf('us.H1'), fileOf('us.H3')].map((file) => ({ type: 'fileMissed', file }) as const);
  const told = cardsOf(viewFor(position(), seat('us')), missed).map(({ sentence, more }) => [sentence, ...more]);
  expect(told).toEqual([[expect.stringMatching(/^File ran out/), expect.stringMatching(/^File ran out/)]]);
});

test('the parties are told on a card of its own that their case is put off', () => {
  const p = warrantChallenged();
  give(p, 'usCourts', { kind: 'askBriefs', case: warrantCase(p) });
  const events = endPhase(p);
  for (const who of ['meridian', 'us']) {
    const view = viewFor(p, seat(who), events);
    const card = cardsOf(view, view.lastEvents).find(({ events: [first] }) => first.type === 'caseChanged');
    expect(card?.kind, who).toBe('event');
  }
});

test('facts that come out in a case are told to its court and parties on one card, to others as smaller things', () => {
  const told = (viewer: string) => {
    const p = warrantChallenged();
    const id = warrantCase(p);
    endPhase(p);
    const { facts } = at(p.cases, id);
    const found = facts
      .slice(0, 2)
      .map(({ fact, by }) => ({ type: 'factFound', case: id, fact, by, how: 'inquiry' }) as const);
    return cardsOf(viewFor(p, seat(viewer)), found).map(({ kind, more }) => [kind, more.length]);
  };
  for (const viewer of ['usCourts', 'us', 'meridian']) expect(told(viewer), viewer).toEqual([['event', 1]]);
  expect(told('halcyon')).toEqual([['rest', 0]]);
});

test('a court that read strictly is told where no application came, and nobody else is', () => {
  const nothingCame = (applies: boolean, viewer: string) => {
    const p = position();
    give(p, 'usCourts', { kind: 'scrutiny', strictness: 'strict' });
    if (applies) give(p, 'us', { kind: 'demand', file: fileOf('us.H1') });
    const view = viewFor(p, seat(viewer), endPhase(p));
    const all = flat(cardsOf(view, view.lastEvents));
    return all.find(({ events: [first] }) => first.type === 'scrutinySet')?.more;
  };
  expect(nothingCame(false, 'usCourts')).toEqual([expect.stringMatching(/^No application came/)]);
  expect(nothingCame(true, 'usCourts')).toEqual([]);
  expect(nothingCame(false, 'us')).toEqual([]);
});
