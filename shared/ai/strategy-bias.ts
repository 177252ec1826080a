import type { PublicSeat, SeatView } from '../model/index.ts';
import { NONE, type Option, type Order, type PublicCase, type PublicDemand, type Reason } from '../model/index.ts';

/** What a case usually brings the company that wins it or has the order enforced on it, in score points over obeying at once. */
const CASE_WORTH = { quash: 5.8, enforce: 2.4 } as const;

/** Percent: with this chance in court an order is worth neither more nor less for it. */
const EVEN_ODDS = 38;

function demandOf(view: SeatView, option: Option): PublicDemand | undefined {
  return option.target.demand === undefined ? undefined : view.demands.find((d) => d.id === option.target.demand);
}

function caseOf(view: SeatView, option: Option): PublicCase | undefined {
  return option.target.case === undefined ? undefined : view.cases.find((c) => c.id === option.target.case);
}

/** Reasons should fit the result: the test that is named points the way the court rules; and nobody likes to be reversed. */
function groundBias(view: SeatView, option: Option, order: Extract<Order, { kind: 'rule' }>): Reason[] {
  // A background case has no tests to point at.
  if (caseOf(view, option)?.demand === NONE) return [];
  if (order.ground === 'comity') return [];
  const supports = option.forecast.every(({ cause }) => cause.code !== 'ruledUnfounded');
  const reversal =
    option.forecast.find((f) => f.effect.on === 'note' && f.effect.code === 'mayBeReversed')?.chance ?? 0;
  const reasons: Reason[] = [{ code: 'mayBeReversed', weight: -reversal / 80, case: order.case, by: reversal }];
  if (supports) reasons.push({ code: 'groundFits', weight: 0.2, case: order.case });
  return reasons;
}

/** What the forecast of one phase cannot show: where a course leads. Small, plain rules, each with its own reason. */
export function strategyBias(view: SeatView, me: PublicSeat, option: Option): Reason[] {
  const order = option.order;
  const left = view.rounds - view.round;
  switch (order.kind) {
    case 'challenge': {
      const band = option.ruling ?? 'narrow';
      if (left === 0) return [{ code: 'courtTooLate', weight: 0.8 }];
      const won = (option.odds ?? 50) / 100;
      const worth = won * CASE_WORTH.quash + (1 - won) * CASE_WORTH.enforce;
      // Even a fight that will be lost puts off the day of obeying.
      const code = band === 'enforce' ? 'buysTime' : `bandToday.${band}`;
      return [{ code, weight: worth - 1, demand: order.demand }];
    }
    case 'appeal': {
      const chance = caseOf(view, option);
      const last = chance?.rulings.at(-1);
      const odds = last && chance ? chance.reversal[last.ruling] : 30;
      // While an appeal waits, a company need not obey; a state only gains if it wins in time.
      if (left < 1) return [{ code: 'courtTooLate', weight: -1 }];
      // Without an appeal a stay runs out, and the order is due.
      const isStayed = view.demands.some(({ id, status }) => id === chance?.demand && status === 'stayed');
      const least = me.role !== 'company' ? 18 : isStayed ? -5 : 10;
      const step = {
        code: 'mayReverse',
        weight: (odds - least) / 15,
        case: order.case,
        by: odds,
      };
      // The next word is the last one, and binds all benches below.
      return (last?.level ?? 1) > 1 ? [step, { code: 'lastWord', weight: 1.6, case: order.case }] : [step];
    }
    case 'refuse': {
      const demand = demandOf(view, option);
      return demand?.forbidden
        ? [{ code: 'hostForbids', weight: 0.8, demand: order.demand }]
        : [
            {
              code: 'fineRisk',
              weight: demand?.status === 'inForce' ? -2.4 : left > 1 ? -1.2 : -0.6,
              demand: order.demand,
            },
          ];
    }
    case 'brief': {
      // Most rulings are not appealed; the appeal, if one comes, can still be written to.
      if (caseOf(view, option)?.status === 'ruled') return [{ code: 'courtTooLate', weight: -2 }];
      const demand = demandOf(view, option) ?? view.demands.find((d) => d.id === caseOf(view, option)?.demand);
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
    }
    case 'lobby': {
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
    }
    case 'withdraw': {
      const demand = demandOf(view, option);
      return [{ code: 'keepDemand', weight: demand?.status === 'refused' ? -0.5 : -2.5, demand: order.demand }];
    }
    case 'treaty': {
      const declined = view.treaties.filter(
        ({ a, b, kind, status }) =>
          status === 'declined' && kind === order.treaty && a === me.jurisdiction && b === order.with,
      ).length;
      const isRoad = order.treaty === 'fastLane' || order.treaty === 'executive';
      return [
        ...(isRoad ? [{ code: 'fasterRoad', weight: 0.25 * left, jurisdiction: order.with }] : []),
        ...(declined > 0 ? [{ code: 'declinedBefore', weight: -1.5 * declined, jurisdiction: order.with }] : []),
      ];
    }
    case 'acceptTreaty':
      return [{ code: 'fasterRoad', weight: 0.2 * left }];
    case 'demand': {
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
    }
    case 'covert':
      return [{ code: 'nobodyAsked', weight: 1 }];
    case 'hostSuit': {
      const demand = demandOf(view, option);
      return [
        {
          code: 'ownSoil',
          weight: demand?.status === 'asked' || demand?.status === 'contested' ? 1.7 : 3.5,
          demand: order.demand,
        },
      ];
    }
    case 'compel': {
      // The access serves every open file at that company for as long as nobody finds out.
      const company = option.target.seat;
      const holds = (holding: number) => view.holdings.find(({ id }) => id === holding)?.company === company;
      const more = (view.own?.files ?? []).filter((file) => file.status === 'open' && holds(file.holding)).length;
      return left < 1 ? [] : [{ code: 'lastingHelp', weight: Math.min(left, 3) * 0.3 * more - 0.2 }];
    }
    case 'comply':
    case 'publish': {
      const demand = demandOf(view, option);
      // Whoever is before a court waits for its word.
      if (demand?.status === 'contested' || demand?.status === 'stayed')
        return [{ code: 'ownCase', weight: -3, demand: demand.id }];
      if (!demand?.help || !demand.sealed) return [];
      return [{ code: 'mayComeOut', weight: (order.kind === 'publish' ? -0.1 : -0.22) * left, demand: demand.id }];
    }
    case 'protest': {
      const wrongs = view.grievances.filter(
        (one) => one.jurisdiction === me.jurisdiction && one.against === order.against && !one.protested,
      );
      return [{ code: 'wronged', weight: 0.15 + 0.25 * wrongs.length, jurisdiction: order.against }];
    }
    case 'suspend':
      return [{ code: 'burnsBridge', weight: -1.5 }];
    case 'law': {
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
    }
    case 'sit':
      return [{ code: 'putsOff', weight: -0.3 }];
    case 'region':
      return [{ code: left > 0 ? 'grows' : 'earnsNoMore', weight: 0.2 * left - 0.2 }];
    case 'market':
      return order.enter ? [] : [{ code: 'losesMarket', weight: -2 }];
    case 'closeRegion':
      return [{ code: 'losesMarket', weight: -2 }];
    case 'rule':
      return groundBias(view, option, order);
    case 'harden':
      return [{ code: 'lessToLeak', weight: 0.15 * left }];
    case 'expediteAppeal':
      // Nobody knows yet whether the loser will appeal.
      return caseOf(view, option)?.status === 'ruled' ? [{ code: 'mayNotCome', weight: -0.7, case: order.case }] : [];
    case 'contempt':
      return [{ code: 'mayStillDefy', weight: -1.1 }];
    case 'inquire': {
      // What narrows the range of a ruling that comes now is worth most.
      const publicCase = caseOf(view, option);
      const fact = publicCase?.facts.find((one) => one.fact === order.fact);
      return publicCase && publicCase.due <= view.round
        ? [{ code: 'narrowsRange', weight: (fact?.size ?? 0) / 6 }]
        : [{ code: 'notDueYet', weight: -0.5 }];
    }
    case 'askBriefs':
      return [{ code: 'caseWaits', weight: -0.2 }];
    default:
      return [];
  }
}
