import type { Command, Decision, GameEvent, GameState, SealId, SeatId } from '../model/index.ts';
import { at } from '../model/index.ts';
import { acceptDeal, cancelDeal, declineDeal, offerDeal, withdrawDeal } from './deals/decide-deal.ts';
import { ruleOf } from './orders/index.ts';
import { replacedBy, whyNotSealed } from './sealing.ts';
import { say } from './talk.ts';

/** Judges a seat's command: the events it brings, or why it is refused. Changes nothing. */
export function decide(state: GameState, seat: SeatId, command: Command): Decision {
  if (!state.seats[seat]) return { ok: false, reason: 'noSuchSeat' };
  if (state.phase === 'over') return { ok: false, reason: 'matchOver' };
  switch (command.kind) {
    case 'seal':
      return seal(state, seat, command);
    case 'breakSeal':
      return breakSeal(state, seat, command.seal);
    case 'ready':
      return ready(state, seat, command);
    case 'offerDeal':
      return offerDeal(state, seat, command);
    case 'acceptDeal':
      return acceptDeal(state, seat, command);
    case 'declineDeal':
      return declineDeal(state, seat, command);
    case 'withdrawDeal':
      return withdrawDeal(state, seat, command);
    case 'cancelDeal':
      return cancelDeal(state, seat, command);
    case 'say':
      return say(state, seat, command);
  }
}

function seal(state: GameState, seat: SeatId, { order }: Extract<Command, { kind: 'seal' }>): Decision {
  const why = whyNotSealed(state, seat, order);
  if (why) return { ok: false, reason: why };
  const purse = purseOf(state, seat);
  const events: GameEvent[] = [];
  const replaced = replacedBy(state, seat, order);
  if (replaced)
    events.push({ type: 'sealBroken', seat, seal: replaced.seal }, ...purse.move(replaced.price, 'sealBroken'));
  const price = ruleOf(order).price(state, seat, order);
  events.push(...purse.move(-price, 'orderSealed'));
  events.push({ type: 'orderSealed', seat, seal: state.nextSeal, order, price });
  return { ok: true, events };
}

/** Only what was sealed in this phase: at the Bench, orders are past recall. */
function breakSeal(state: GameState, seat: SeatId, id: SealId): Decision {
  const { orders, answers } = at(state.seats, seat);
  const sealed = (state.phase === 'orders' ? orders : answers).find((one) => one.seal === id);
  if (!sealed) return { ok: false, reason: 'noSuchSeal' };
  const back = purseOf(state, seat).move(sealed.price, 'sealBroken');
  return { ok: true, events: [{ type: 'sealBroken', seat, seal: id }, ...back] };
}

function ready(state: GameState, seat: SeatId, command: Extract<Command, { kind: 'ready' }>): Decision {
  if (command.round !== state.round || command.phase !== state.phase) return { ok: false, reason: 'phaseEnded' };
  const { ready: isReady } = command;
  return {
    ok: true,
    events: at(state.seats, seat).ready === isReady ? [] : [{ type: 'readySet', seat, ready: isReady }],
  };
}

/** A seat's purse, followed through the events of one command. */
function purseOf(state: GameState, seat: SeatId) {
  let { purse } = at(state.seats, seat);
  return {
    move(by: number, code: 'orderSealed' | 'sealBroken'): GameEvent[] {
      if (by === 0) return [];
      const now = Math.min(state.setup.ruleset.purse.most, purse + by);
      const moved = now - purse;
      purse = now;
      return moved === 0 ? [] : [{ type: 'purseChanged', seat, by: moved, now, cause: { code, seat } }];
    },
  };
}
