import { help, helpForecast, requestsTo, requestTarget, whyNoRequest } from '../../law/answering.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';

/** Helps with a request at once: the evidence goes out a round sooner. */
export const expediteRequest: OrderRule<'expediteRequest'> = {
  kind: 'expediteRequest',
  roles: ['government'],
  phase: 'bench',
  step: 'requests',
  candidates: (state, seat) => requestsTo(state, seat).map((request) => ({ kind: 'expediteRequest', request })),
  check: (state, seat, order) => whyNoRequest(state, seat, order.request),
  price: (state) => state.setup.ruleset.prices.expediteRequest,
  target: (state, order) => requestTarget(state, order.request),
  forecast: (state, seat, order) => helpForecast(state, seat, order.request, true),

  resolve(r, seat, sealed) {
    const { request } = sealed.order;
    const why = whyNoRequest(r.state, seat, request);
    if (why) return giveBack(r, seat, sealed, why);
    help(r, request, true);
  },
};
