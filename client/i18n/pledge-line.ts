import type { Pledge, PledgeVerdict, PublicDeal, SeatId, SeatView } from '../../shared/model/index.ts';
import { NONE } from '../../shared/model/index.ts';
import { demandNumber, holdingName, jurisdictionName, seatName } from './names.ts';
import { capital, t } from './t.ts';

/** One side's word in an exchange. */
export type GivenWord = {
  deal: PublicDeal;
  maker: SeatId;
  other: SeatId;
  pledge: Pledge;
  until: number;
  verdict: PledgeVerdict;
};

/** The two words of every exchange, the offerer's first. */
export function wordsGiven(deals: readonly PublicDeal[]): GivenWord[] {
  return deals.flatMap((deal): GivenWord[] => {
    const { by, to, terms, give, take } = deal;
    if (terms.kind !== 'exchange') return [];
    const { until } = terms;
    return [
      { deal, maker: by, other: to, pledge: terms.give, until, verdict: give },
      { deal, maker: to, other: by, pledge: terms.take, until, verdict: take },
    ];
  });
}

/** A promise as one sentence: 'The North sends no direct order against Cloudco until round 3'. */
export function pledgeLine(
  view: SeatView,
  { maker, other, pledge, until }: Omit<GivenWord, 'deal' | 'verdict'>,
): string {
  const who = { maker: seatName(view, maker, 'short'), beneficiary: seatName(view, other, 'short'), until };
  const isState = pledge.kind === 'noDemand' && view.seats[other].role === 'government';
  const key = isState ? 'promise.noDemand.state' : pledgeKey(pledge);
  return capital(t(key, { ...who, ...detailsOf(view, maker, pledge) }));
}

/** The same in a few words, without the names of the two: 'No direct order'. */
export function pledgeShort(view: SeatView, maker: SeatId, pledge: Pledge): string {
  const key = `${pledgeKey(pledge)}.short`;
  const own = pledge.kind === 'briefFor' && maker === view.viewer;
  return t(own ? `${key}.own` : key, detailsOf(view, maker, pledge));
}

/** A vote for and a vote against read differently. */
function pledgeKey(pledge: Pledge): string {
  return pledge.kind === 'vote' ? `promise.vote.${pledge.side}` : `promise.${pledge.kind}`;
}

function detailsOf(view: SeatView, maker: SeatId, pledge: Pledge): Record<string, string | number> {
  switch (pledge.kind) {
    case 'noMove':
      return { holding: holdingName(view, pledge.holding, 'short') };
    case 'withdraw': {
      const demand = view.demands.find(({ id }) => id === pledge.demand);
      return {
        order: demand ? demandNumber(view, demand) : t('ui.nothing'),
        holding: holdingName(view, demand?.holding ?? NONE, 'short'),
        company: demand ? seatName(view, demand.company, 'short') : t('ui.nothing'),
      };
    }
    case 'vote': {
      const bill = view.bills.find(({ id }) => id === pledge.bill);
      const law = t(`law.${bill?.law ?? 'reach'}.name`);
      return { law, place: jurisdictionName(view, bill?.jurisdiction ?? NONE, 'adjective') };
    }
    case 'region':
      return { place: jurisdictionName(view, pledge.jurisdiction) };
    case 'capital':
      return { amount: t(`deskui.price.${view.seats[maker].role}`, { price: pledge.amount }) };
    default:
      return {};
  }
}
