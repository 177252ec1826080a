import type {
  Forecast,
  GameState,
  JurisdictionId,
  Opportunity,
  Order,
  ScenarioOpportunity,
  Sealed,
  SeatId,
  Target,
} from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { carryOut } from '../order-kit/consequences.ts';
import { meter, sure } from '../order-kit/foresight.ts';
import type { OrderRule } from '../order-kit/order-rule.ts';
import { ORDER_RULES, ruleOf } from '../orders/index.ts';
import { draw, type Resolution } from '../resolution.ts';

/** As a round begins, each seat that the scenario has cards for finds one that is new to it and whose move it can make and pay now. */
export function openOpportunities(r: Resolution): void {
  const { state } = r;
  for (const { id: seat } of state.seats) {
    const had = state.opportunities.filter((one) => one.seat === seat).map(({ card }) => card);
    const cards = cardsOf(state).filter((card) => !had.includes(card.id) && isWithinReach(state, seat, card));
    if (cards.length === 0) continue;
    const { id } = at(cards, draw(r, 'opportunity', cards.length));
    r.emit({ type: 'opportunityCame', seat, card: id });
  }
}

/** What this round's opportunity adds to an order; nothing once another order that takes it is sealed. */
export function opportunityIn(state: GameState, seat: SeatId, order: Order): Forecast[] {
  const card = cardTakenBy(state, seat, order);
  if (!card) return [];
  return at(state.seats, seat).orders.some((sealed) => fits(state, card, sealed.order)) ? [] : bringsOf(card, seat);
}

/** The open opportunity that an order takes; asked before the order is carried out, as data that has moved no longer comes from elsewhere. */
export function cardTakenBy(state: GameState, seat: SeatId, order: Order): ScenarioOpportunity | undefined {
  const card = openCardOf(state, seat);
  return card && fits(state, card, order) ? card : undefined;
}

/** After an order has been carried out: brings what its opportunity promised. */
export function takeOpportunity(r: Resolution, seat: SeatId, { seal }: Sealed, card: ScenarioOpportunity): void {
  const last = r.events.at(-1);
  if (last?.type === 'orderReturned' && last.seal === seal) return;
  r.emit({ type: 'opportunityTaken', seat, card: card.id });
  carryOut(r, bringsOf(card, seat), seat);
}

function cardsOf({ setup }: GameState): readonly ScenarioOpportunity[] {
  return setup.scenario.opportunities ?? [];
}

function openCardOf(state: GameState, seat: SeatId): ScenarioOpportunity | undefined {
  const isOpen = (one: Opportunity) => one.seat === seat && one.round === state.round && !one.taken;
  const open = state.opportunities.find(isOpen);
  return open && cardsOf(state).find(({ id }) => id === open.card);
}

function isWithinReach(state: GameState, seat: SeatId, card: ScenarioOpportunity): boolean {
  const rule = ORDER_RULES[card.order] as unknown as OrderRule;
  const { role, purse } = at(state.seats, seat);
  return (
    rule.roles.includes(role) &&
    rule
      .candidates(state, seat)
      .some(
        (order) =>
          fits(state, card, order) && !rule.check(state, seat, order) && rule.price(state, seat, order) <= purse,
      )
  );
}

/** Whether an order is the card's move. To take keys back or to leave a market takes no opportunity. */
function fits(state: GameState, card: ScenarioOpportunity, order: Order): boolean {
  if (order.kind !== card.order) return false;
  if (order.kind === 'keys' && order.custody === 'provider') return false;
  if (order.kind === 'market' && !order.enter) return false;
  const target = ruleOf(order).target(state, order);
  if (card.jurisdiction) {
    const place = target.jurisdiction ?? newPlaceOf(state, target);
    if (place === undefined || at(state.setup.scenario.jurisdictions, place).id !== card.jurisdiction) return false;
  }
  return !card.data || (target.holding !== undefined && at(state.holdings, target.holding).kind === card.data);
}

/** Where data comes to that lay in another state before. */
function newPlaceOf(state: GameState, { datacenter, holding }: Target): JurisdictionId | undefined {
  if (datacenter === undefined || holding === undefined) return undefined;
  const { jurisdiction: to } = at(state.datacenters, datacenter);
  const { jurisdiction: from } = at(state.datacenters, at(state.holdings, holding).datacenter);
  return to === from ? undefined : to;
}

function bringsOf(card: ScenarioOpportunity, seat: SeatId): Forecast[] {
  return sure({ code: 'opportunity', seat, opportunity: card.id }, meter(seat, card.meter, card.by));
}
