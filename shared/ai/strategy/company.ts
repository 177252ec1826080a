import type { CompanyAnswer, CompanyOrder, OrderOf, Reason } from '../../model/index.ts';
import { demandOf, type Situation, type Strategies } from './strategy.ts';

/** What a case usually brings the company that wins it or has the order enforced on it, in score points over obeying at once. */
const CASE_WORTH = { quash: 5.8, enforce: 2.4 } as const;

export const company: Strategies<(CompanyOrder | CompanyAnswer)['kind']> = {
  region: ({ left }) => [{ code: left > 0 ? 'grows' : 'earnsNoMore', weight: 0.2 * left - 0.2 }],
  closeRegion: () => [{ code: 'losesMarket', weight: -2 }],
  harden: ({ left }) => [{ code: 'lessToLeak', weight: 0.15 * left }],
  market: (_situation, { enter }) => (enter ? [] : [{ code: 'losesMarket', weight: -2 }]),
  comply: obeying,
  challenge({ option, left }, order) {
    const band = option.ruling ?? 'narrow';
    if (left === 0) return [{ code: 'courtTooLate', weight: 0.8 }];
    const won = (option.odds ?? 50) / 100;
    const worth = won * CASE_WORTH.quash + (1 - won) * CASE_WORTH.enforce;
    // Even a fight that will be lost puts off the day of obeying.
    const code = band === 'enforce' ? 'buysTime' : (`bandToday.${band}` as const);
    return [{ code, weight: worth - 1, demand: order.demand }];
  },
  refuse(situation, order) {
    const demand = demandOf(situation);
    return demand?.forbidden
      ? [{ code: 'hostForbids', weight: 0.8, demand: order.demand }]
      : [
          {
            code: 'fineRisk',
            weight: demand?.status === 'inForce' ? -2.4 : situation.left > 1 ? -1.2 : -0.6,
            demand: order.demand,
          },
        ];
  },
  publish: obeying,
};

function obeying(situation: Situation, { kind }: OrderOf<'comply' | 'publish'>): Reason[] {
  const demand = demandOf(situation);
  // Whoever is before a court waits for its word.
  if (demand?.status === 'contested' || demand?.status === 'stayed')
    return [{ code: 'ownCase', weight: -3, demand: demand.id }];
  if (!demand?.help || !demand.sealed) return [];
  return [{ code: 'mayComeOut', weight: (kind === 'publish' ? -0.1 : -0.22) * situation.left, demand: demand.id }];
}
