import type { Cause } from '../../../model/index.ts';
import { at } from '../../../model/index.ts';
import { requestsTo, requestTarget, whyNoRequest } from '../../law/answering.ts';
import { isLastSitting, sitOn } from '../../law/sitting.ts';
import { comity, meter, note, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { effectOf } from '../../resolution.ts';

/** Leaves a request lying: the default of a silent host. */
export const sit: OrderRule<'sit'> = {
  kind: 'sit',
  roles: ['government'],
  phase: 'bench',
  step: 'requests',
  candidates: (state, seat) => requestsTo(state, seat).map((request) => ({ kind: 'sit', request })),
  check: (state, seat, order) => whyNoRequest(state, seat, order.request),
  price: (state) => state.setup.ruleset.prices.sit,
  target: (state, order) => requestTarget(state, order.request),

  forecast(state, seat, order) {
    const cause: Cause = { code: 'requestSatOn', seat, request: order.request };
    const about = { jurisdiction: at(state.requests, order.request).asker };
    if (!isLastSitting(state, order.request)) return sure(cause, note('requestAskedAgain', about));
    return sure(
      cause,
      meter(seat, 'standing', effectOf(state, 'sit.standing')),
      comity(effectOf(state, 'sit.comity')),
      note('roadRefused', about),
    );
  },

  resolve(r, seat, sealed) {
    const { request } = sealed.order;
    const why = whyNoRequest(r.state, seat, request);
    if (why) return giveBack(r, seat, sealed, why);
    sitOn(r, request);
  },
};
