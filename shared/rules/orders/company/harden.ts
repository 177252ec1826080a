import { at } from '../../../model/index.ts';
import { carryOut } from '../../order-kit/consequences.ts';
import { meter, note, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { hasSealed } from '../../order-kit/sealed-already.ts';
import { effectOf, parameterOf } from '../../resolution.ts';

/** Makes a company's systems harder to break into. */
export const harden: OrderRule<'harden'> = {
  kind: 'harden',
  roles: ['company'],
  phase: 'orders',
  step: 'works',
  candidates: () => [{ kind: 'harden' }],

  check(state, seat) {
    if (at(state.seats, seat).hardening >= parameterOf(state, 'hardening.most')) return 'hardenedFully';
    return hasSealed(state, seat, 'harden') ? 'onceARound' : undefined;
  },

  price: (state) => state.setup.ruleset.prices.harden,
  target: () => ({}),
  forecast: (state, seat) =>
    sure({ code: 'hardened', seat }, meter(seat, 'trust', effectOf(state, 'harden.trust')), note('hardened', { seat })),

  resolve(r, seat, sealed) {
    const { hardening } = at(r.state.seats, seat);
    if (hardening >= parameterOf(r.state, 'hardening.most')) return giveBack(r, seat, sealed, 'hardenedFully');
    r.emit({ type: 'hardened', seat, to: hardening + 1 });
    carryOut(r, harden.forecast(r.state, seat, sealed.order), seat);
  },
};
