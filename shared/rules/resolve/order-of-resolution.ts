import type { GameEvent, GameState, Order, OrderKind, Sealed, SeatId } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { cardTakenBy, takeOpportunity } from '../home/opportunities.ts';
import { ignorePressures, pressCompanies } from '../home/pressures.ts';
import { byTurn } from '../law/docket.ts';
import { friendsFile } from '../law/friends.ts';
import { readBriefsForFacts } from '../law/open-facts.ts';
import type { Step } from '../order-kit/order-rule.ts';
import { ruleOf } from '../orders/index.ts';
import { type Resolution, resolutionOf } from '../resolution.ts';
import { answers } from './answers.ts';
import { appeals } from './appeals.ts';
import { beginRound } from './begin-round.ts';
import { bills } from './bills.ts';
import { courtOrders } from './court-orders.ts';
import { covert } from './covert.ts';
import { drift } from './drift.ts';
import { end } from './end.ts';
import { files } from './files.ts';
import { fines } from './fines.ts';
import { jointBriefs } from './joint-briefs.ts';
import { lapseOffers } from './lapse-offers.ts';
import { neutralSuits } from './neutral-suits.ts';
import { apart, contracts, crowded, pledges } from './promises.ts';
import { requests } from './requests.ts';
import { rulings } from './rulings.ts';
import { settlements } from './settlements.ts';
import { treaties } from './treaties.ts';
import { turnedSeats } from './turned-seats.ts';

/** A step: the orders that belong to it are carried out, then what follows of itself. */
type StepRun = { step: Step; after: readonly ((r: Resolution) => void)[] };

/** What is asked of others is laid on the table before anyone answers. */
const OPENING_THE_BENCH: readonly StepRun[] = [
  { step: 'appeals', after: [] },
  { step: 'briefs', after: [jointBriefs] },
  { step: 'courtOrders', after: [courtOrders] },
  { step: 'demands', after: [] },
  { step: 'laidOut', after: [neutralSuits, friendsFile, readBriefsForFacts, pledges, pressCompanies] },
];

/** The one order of resolution, as the rules reference lists it. */
const OUTCOME: readonly StepRun[] = [
  { step: 'pressures', after: [ignorePressures] },
  { step: 'withdrawals', after: [settlements] },
  { step: 'treaties', after: [treaties] },
  { step: 'bills', after: [bills] },
  { step: 'rulings', after: [rulings] },
  { step: 'answers', after: [answers, appeals, friendsFile] },
  { step: 'requests', after: [requests] },
  { step: 'covert', after: [covert] },
  { step: 'works', after: [] },
  { step: 'fines', after: [fines] },
  { step: 'files', after: [files] },
  { step: 'pledges', after: [contracts, crowded, pledges, apart] },
  { step: 'drift', after: [drift] },
  { step: 'end', after: [end] },
];

/** Kinds that share a step and matter to one another, first things first. */
const BEFORE_OTHERS: readonly OrderKind[] = [
  ...(['request', 'treaty', 'law', 'hostSuit', 'speak'] as const),
  ...(['suspend', 'acceptTreaty', 'declineTreaty'] as const),
  ...(['invest', 'report', 'harden', 'programme', 'move', 'keys', 'region', 'closeRegion', 'market'] as const),
  ...(['fine', 'sue'] as const),
];

/** Ends the phase: opens the Bench, or resolves the Outcome and opens the next round. Changes `state` and answers what happened. */
export function advance(state: GameState): GameEvent[] {
  const r = resolutionOf(state);
  if (state.phase === 'orders') {
    run(r, OPENING_THE_BENCH);
    r.emit({ type: 'phaseBegan', phase: 'bench' });
    lapseOffers(r);
  } else if (state.phase === 'bench') {
    run(r, OUTCOME);
    if (state.ending !== 'none') return r.events;
    beginRound(r, state.round + 1);
    lapseOffers(r);
  }
  return r.events;
}

function run(r: Resolution, steps: readonly StepRun[]): void {
  const all = sealedInTurn(r.state);
  for (const { step, after } of steps) {
    for (const { seat, sealed } of ordersOf(r.state, all, step)) {
      const card = cardTakenBy(r.state, seat, sealed.order);
      ruleOf(sealed.order).resolve(r, seat, sealed);
      if (card) takeOpportunity(r, seat, sealed, card);
    }
    for (const each of after) each(r);
  }
}

type SealedBy = { seat: SeatId; sealed: Sealed };

/** Everything under wax, by the turn of the seats. */
function sealedInTurn(state: GameState): SealedBy[] {
  return turnedSeats(state).flatMap((seat) => {
    const { orders, answers } = at(state.seats, seat);
    return [...orders, ...answers].map((sealed) => ({ seat, sealed }));
  });
}

/** Orders of a step: by kind where that matters, rulings in the turn of their cases, oldest demand first, then by the turn of the seats. */
function ordersOf(state: GameState, all: readonly SealedBy[], step: Step): SealedBy[] {
  return all
    .filter(({ sealed }) => ruleOf(sealed.order).step === step)
    .sort((a, b) => kindRank(a.sealed.order) - kindRank(b.sealed.order) || turn(state, a.sealed.order, b.sealed.order));
}

function kindRank({ kind }: Order): number {
  return BEFORE_OTHERS.indexOf(kind);
}

function turn({ cases }: GameState, a: Order, b: Order): number {
  if (a.kind === 'rule' && b.kind === 'rule') return byTurn(at(cases, a.case), at(cases, b.case));
  return ageOf(a) - ageOf(b);
}

function ageOf(order: Order): number {
  switch (order.kind) {
    case 'comply':
    case 'narrow':
    case 'challenge':
    case 'refuse':
    case 'publish':
      return order.demand;
    default:
      return 0;
  }
}
