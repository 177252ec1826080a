import type { Reason } from '../../model/index.ts';
import { caseOf, demandOf, type Strategies } from './strategy.ts';

/** What both governments and companies give. */
export const parties: Strategies<'appeal' | 'brief' | 'lobby' | 'answerPressure'> = {
  appeal(situation, order) {
    const { view, me, left } = situation;
    const publicCase = caseOf(situation);
    const last = publicCase?.rulings.at(-1);
    const odds = last && publicCase ? publicCase.reversal[last.ruling] : 30;
    // While an appeal waits, a company need not obey; a state only gains if it wins in time.
    if (left < 1) return [{ code: 'courtTooLate', weight: -1 }];
    // Without an appeal a stay runs out, and the order is due.
    const isStayed = view.demands.some(({ id, status }) => id === publicCase?.demand && status === 'stayed');
    const least = me.role !== 'company' ? 18 : isStayed ? -5 : 10;
    const step: Reason = { code: 'mayReverse', weight: (odds - least) / 15, case: order.case, by: odds };
    // The next word is the last one, and binds all benches below.
    return (last?.level ?? 1) > 1 ? [step, { code: 'lastWord', weight: 1.6, case: order.case }] : [step];
  },
  brief(situation, order) {
    const { view, me } = situation;
    const publicCase = caseOf(situation);
    // Most rulings are not appealed; the appeal, if one comes, can still be written to.
    if (publicCase?.status === 'ruled') return [{ code: 'courtTooLate', weight: -2 }];
    const demand = demandOf(situation) ?? view.demands.find((d) => d.id === publicCase?.demand);
    // A company's home is not its client.
    const governs = me.role === 'government';
    const host = governs && demand?.host === me.jurisdiction;
    const asker = governs && demand?.jurisdiction === me.jurisdiction;
    if (order.side === 'against' && host) return [{ code: 'ownSoil', weight: 0.7, demand: demand?.id }];
    if (order.side === 'for' && asker) return [{ code: 'ownOrder', weight: 1.2, demand: demand?.id }];
    if (order.side === 'against' && asker) return [{ code: 'ownOrder', weight: -5, demand: demand?.id }];
    if (order.side === 'for' && host) return [{ code: 'ownSoil', weight: -2, demand: demand?.id }];
    if (order.side === 'against' && demand?.company === me.id)
      return [{ code: 'ownCase', weight: 1, demand: demand.id }];
    if (order.side === 'for' && me.role === 'company') return [{ code: 'nextInLine', weight: -1.5 }];
    return me.role === 'company' ? [{ code: 'nextInLine', weight: 0.25 }] : [];
  },
  lobby({ view, me }, order) {
    const bill = view.bills.find((b) => b.id === order.bill);
    if (!bill) return [{ code: 'notMyFight', weight: -1 }];
    const own = bill.jurisdiction === me.jurisdiction && me.role === 'government';
    const hurts =
      me.role === 'company' &&
      me.markets.includes(bill.jurisdiction) &&
      ['localisation', 'capability', 'blocking'].includes(bill.law);
    const sign = order.side === 'for' ? 1 : -1;
    const wish = (own ? 0.5 : 0) + (hurts ? -0.9 : 0) + (bill.law === 'charter' && me.role === 'company' ? 0.35 : 0);
    const close = Math.abs(bill.support) <= 2 ? 1 : 0.3;
    const code = wish === 0 ? 'notMyFight' : wish > 0 ? 'billHelps' : 'billHurts';
    return [{ code, weight: wish * sign * close - 0.2 }];
  },
};
