import { help, helpForecast, requestsTo, requestTarget, whyNoRequest } from '../../law/answering.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';

/** Helps with a request made by treaty. */
export const grant: OrderRule<'grant'> = {
  kind: 'grant',
  roles: ['government'],
  phase: 'bench',
  step: 'requests',
  candidates: (state, seat) => requestsTo(state, seat).map((request) => ({ kind: 'grant', request })),
  check: (state, seat, order) => whyNoRequest(state, seat, order.request),
  price: (state) => state.setup.ruleset.prices.grant,
  target: (state, order) => requestTarget(state, order.request),
  forecast: (state, seat, order) => helpForecast(state, seat, order.request, false),

  resolve(r, seat, sealed) {
    const { request } = sealed.order;
    const why = whyNoRequest(r.state, seat, request);
    if (why) return giveBack(r, seat, sealed, why);
    help(r, request, false);
  },
};
