import { at } from '../../../model/index.ts';
import { carryOut } from '../../order-kit/consequences.ts';
import { meter, sure } from '../../order-kit/foresight.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { hasSealed } from '../../order-kit/sealed-already.ts';
import { effectOf } from '../../resolution.ts';

/** Publishes how many orders came and how many were fought. */
export const report: OrderRule<'report'> = {
  kind: 'report',
  roles: ['company'],
  phase: 'orders',
  step: 'works',
  candidates: () => [{ kind: 'report' }],

  check(state, seat) {
    const { lastReport } = at(state.seats, seat).tally;
    if (lastReport > 0 && lastReport === state.round - 1) return 'reportedLastRound';
    return hasSealed(state, seat, 'report') ? 'onceARound' : undefined;
  },

  price: (state) => state.setup.ruleset.prices.report,
  target: () => ({}),

  forecast(state, seat) {
    const fights = Math.min(
      effectOf(state, 'report.fightsMost'),
      at(state.seats, seat).tally.foughtSinceReport * effectOf(state, 'report.perFight'),
    );
    return sure({ code: 'reported', seat }, meter(seat, 'trust', effectOf(state, 'report.trust') + fights));
  },

  resolve(r, seat, { order }) {
    const effects = report.forecast(r.state, seat, order);
    r.emit({ type: 'acted', seat, order });
    carryOut(r, effects, seat);
    r.emit({ type: 'tallySet', seat, key: 'lastReport', to: r.state.round });
    r.emit({ type: 'tallySet', seat, key: 'foughtSinceReport', to: 0 });
  },
};
