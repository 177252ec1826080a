import type { GovernmentAnswer, GovernmentOrder, Reason } from '../../model/index.ts';
import { demandOf, type Strategies } from './strategy.ts';

/** Percent: with this chance in court an order is worth neither more nor less for it. */
const EVEN_ODDS = 38;

export const government: Strategies<Exclude<GovernmentOrder | GovernmentAnswer, { kind: 'answerPressure' }>['kind']> = {
  demand({ view, option, left }, order) {
    // A judge's order asks nobody's leave, and what a court enforces makes law.
    const asked = view.requests.some(({ file, status }) => file === order.file && status === 'granted');
    const odds = option.odds ?? 50;
    return [
      { code: 'fastRoad', weight: left === 0 ? 0 : asked ? 0.4 : 1.3 },
      {
        code: odds >= 50 ? 'courtLikely' : odds >= EVEN_ODDS ? 'courtOpen' : 'courtUnlikely',
        weight: (odds - EVEN_ODDS) / 22,
        by: odds,
      },
    ];
  },
  compel({ view, option, left }) {
    // The access serves every open file at that company for as long as nobody finds out.
    const company = option.target.seat;
    const holds = (holding: number) => view.holdings.find(({ id }) => id === holding)?.company === company;
    const more = (view.own?.files ?? []).filter((file) => file.status === 'open' && holds(file.holding)).length;
    return left < 1 ? [] : [{ code: 'lastingHelp', weight: Math.min(left, 3) * 0.3 * more - 0.2 }];
  },
  covert: () => [{ code: 'nobodyAsked', weight: 1 }],
  law({ view, me }, order) {
    // A law only pays while there is time to use it, and a repeal seldom does.
    if (order.repeal) return [{ code: 'lawStands', weight: -1.5 }];
    const served = view.demands.filter(
      (d) =>
        (order.law === 'reach' ? d.jurisdiction : d.host) === me.jurisdiction &&
        ['contested', 'quashed', 'deferred'].includes(d.status),
    ).length;
    // The table that voted a bill down will do so again.
    const failed = view.bills.filter(
      (bill) => bill.jurisdiction === me.jurisdiction && bill.law === order.law && bill.status === 'failed',
    ).length;
    const weight = (order.law === 'reach' && served > 0 ? 0.4 : -0.5) + Math.min(3, served) * 0.9 - 1.5 * failed;
    const helps = order.law === 'reach' ? 'lawHelps' : 'lawGuards';
    return [{ code: weight > 0 ? helps : failed > 0 ? 'votedDown' : 'noCaseWaits', weight }];
  },
  treaty({ view, me, left }, order) {
    const declined = view.treaties.filter(
      ({ a, b, kind, status }) =>
        status === 'declined' && kind === order.treaty && a === me.jurisdiction && b === order.with,
    ).length;
    const isRoad = order.treaty === 'fastLane' || order.treaty === 'executive';
    const reasons: Reason[] = [];
    if (isRoad) reasons.push({ code: 'fasterRoad', weight: 0.25 * left, jurisdiction: order.with });
    if (declined > 0) reasons.push({ code: 'declinedBefore', weight: -1.5 * declined, jurisdiction: order.with });
    return reasons;
  },
  suspend: () => [{ code: 'burnsBridge', weight: -1.5 }],
  hostSuit(situation, order) {
    const demand = demandOf(situation);
    return [
      {
        code: 'ownSoil',
        weight: demand?.status === 'asked' || demand?.status === 'contested' ? 1.7 : 3.5,
        demand: order.demand,
      },
    ];
  },
  protest({ view, me }, order) {
    const wrongs = view.grievances.filter(
      (one) => one.jurisdiction === me.jurisdiction && one.against === order.against && !one.protested,
    );
    return [{ code: 'wronged', weight: 0.15 + 0.25 * wrongs.length, jurisdiction: order.against }];
  },
  sit: () => [{ code: 'putsOff', weight: -0.3 }],
  acceptTreaty: ({ left }) => [{ code: 'fasterRoad', weight: 0.2 * left }],
  withdraw(situation, order) {
    const weight = demandOf(situation)?.status === 'refused' ? -0.5 : -2.5;
    return [{ code: 'keepDemand', weight, demand: order.demand }];
  },
};
