import type { Cause } from '../../../model/index.ts';
import { at, NONE } from '../../../model/index.ts';
import { requestsTo, requestTarget, whyNoRequest } from '../../law/answering.ts';
import { refuseRoad } from '../../law/sitting.ts';
import { comity, meter, note, relation, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { effectOf, moveComity, moveMeter, moveRelation } from '../../resolution.ts';

/** Says no to a request made by treaty. */
export const deny: OrderRule<'deny'> = {
  kind: 'deny',
  roles: ['government'],
  phase: 'bench',
  step: 'requests',
  candidates: (state, seat) => requestsTo(state, seat).map((request) => ({ kind: 'deny', request })),
  check: (state, seat, order) => whyNoRequest(state, seat, order.request),
  price: (state) => state.setup.ruleset.prices.deny,
  target: (state, order) => requestTarget(state, order.request),

  forecast(state, seat, order) {
    const { host, asker } = at(state.requests, order.request);
    return sure(
      { code: 'requestDenied', seat, request: order.request },
      meter(seat, 'standing', effectOf(state, 'deny.standing')),
      meter(seat, 'sovereignty', effectOf(state, 'deny.sovereignty')),
      comity(effectOf(state, 'deny.comity')),
      relation(host, asker, effectOf(state, 'deny.relation')),
      note('roadRefused', { jurisdiction: asker }),
    );
  },

  resolve(r, seat, sealed) {
    const { request } = sealed.order;
    const why = whyNoRequest(r.state, seat, request);
    if (why) return giveBack(r, seat, sealed, why);
    const { host, asker } = at(r.state.requests, request);
    const cause: Cause = { code: 'requestDenied', seat, request };
    r.emit({ type: 'requestAnswered', request, answer: 'deny', arrives: NONE });
    refuseRoad(r, request);
    moveMeter(r, seat, 'standing', effectOf(r.state, 'deny.standing'), cause);
    moveMeter(r, seat, 'sovereignty', effectOf(r.state, 'deny.sovereignty'), cause);
    moveRelation(r, host, asker, effectOf(r.state, 'deny.relation'), cause);
    moveComity(r, effectOf(r.state, 'deny.comity'), seat, cause);
  },
};
