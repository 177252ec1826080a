import type { DealTerms, Partner, Pledge, PledgeKind, PublicSeat, SeatView, WhyCode } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { crowdedCost, firstDealWorth } from '../given-word.ts';
import type { Personality } from '../personality.ts';
import { trustIn } from '../trust.ts';
import { attitudeTo } from './attitude.ts';
import { breaks, canBeKept } from './keeping.ts';
import { ownCost, plainCost, type Wishes } from './pledge-cost.ts';
import { gainOf } from './pledge-gain.ts';
import { signsAnything } from './signs-anything.ts';
import { wholeDealWorth } from './whole-deals.ts';

/** A deal with what it is worth to each side, in score points: to the viewer by its own knowledge, to the other as it seems. */
export type Proposal = { to: number; terms: DealTerms; mine: number; theirs: number };

/** Promises that say nothing before the next round when they are made at the Bench. */
const FORBIDDING: readonly PledgeKind[] = ['noDemand', 'noCovert', 'noFine', 'noSuit', 'noProtest', 'noMove'];
/** Promises of each side that are looked at. */
const LOOKED_AT = 7;

/** Score points that each capital is worth above the usual when it is there for the asking. */
const MONEY_NOW = 0.6;

type Priced = { pledge: Pledge; mine: number; theirs: number };

/** Every deal with a partner that seems to leave both better off, best for the viewer first. */
export function proposalsTo(view: SeatView, who: Personality, partner: Partner, wishes: Wishes): Proposal[] {
  const me = at(view.seats, view.viewer as number);
  const other = at(view.seats, partner.seat);
  const [mine, theirs] = [attitudeTo(view, me, other), attitudeTo(view, other, me)];
  const until = Math.min(view.rounds, view.round + 1);
  const isBinding = (pledge: Pledge) =>
    !(view.phase === 'bench' && until === view.round && FORBIDDING.includes(pledge.kind));
  const [firstForMe, firstForThem] = [firstDealWorth(view, me), firstDealWorth(view, other)];
  const coloured = (terms: DealTerms, plainMine: number, plainTheirs: number): Proposal => ({
    to: other.id,
    terms,
    mine: plainMine + firstForMe + mine.liking - mine.lead * Math.max(0, plainTheirs),
    theirs: plainTheirs + firstForThem + theirs.liking - theirs.lead * Math.max(0, plainMine),
  });
  // Of those who sign anything it looks for what it wants itself, and for money first.
  const isEasy = signsAnything(view, who, other.id, 'exchange');
  const share = isEasy ? 0.3 : 1;
  const gives = best(
    share,
    partner.give
      .filter(
        (one) => isBinding(one) && !isAgainstPlan(view, who, other, one) && canBeKept(view, me, other, one, until),
      )
      .map(
        (pledge): Priced => ({
          pledge,
          mine: who.faithless && pledge.kind !== 'capital' ? 0 : -ownCost(view, me, other, pledge, wishes),
          theirs: gainOf(view, other, me, pledge, until) * believed(me, pledge),
        }),
      ),
  );
  const takes = best(
    share,
    partner.take
      .filter(
        (one) =>
          isBinding(one) &&
          (canBeKept(view, other, me, one, until) || (isEasy && one.kind === 'capital' && other.purse >= one.amount)),
      )
      .map(
        (pledge): Priced => ({
          pledge,
          mine:
            gainOf(view, me, other, pledge, until) * believed(other, pledge) +
            (isEasy && pledge.kind === 'capital' ? MONEY_NOW * pledge.amount : 0),
          theirs: -plainCost(view, other, me, pledge),
        }),
      ),
  );
  const [crowdsMe, crowdsThem] = [crowdedCost(view, me), crowdedCost(view, other)];
  const exchanges = gives.flatMap((give) =>
    takes
      .filter((take) => give.pledge.kind !== 'capital' || take.pledge.kind !== 'capital')
      .map((take) =>
        coloured(
          { kind: 'exchange', give: give.pledge, take: take.pledge, until },
          give.mine + take.mine - crowdsMe,
          give.theirs + take.theirs - crowdsThem,
        ),
      ),
  );
  const whole = partner.terms.flatMap((terms) => {
    const worth = wholeDealWorth(view, me, other, terms, wishes);
    return worth ? [coloured(terms, worth.mine, worth.theirs)] : [];
  });
  return [...exchanges, ...whole].sort((a, b) => b.mine - a.mine);
}

/** What the viewer thinks of terms that another has offered. */
export function worthOfOffer(
  view: SeatView,
  who: Personality,
  by: PublicSeat,
  terms: DealTerms,
  wishes: Wishes,
): { gain: number; cost: number; value: number; liking: number; lead: number; code: WhyCode | '' } {
  const me = at(view.seats, view.viewer as number);
  const attitude = attitudeTo(view, me, by);
  const { gain, cost, theirs } =
    terms.kind === 'exchange'
      ? {
          gain: gainOf(view, me, by, terms.give, terms.until) * believed(by, terms.give),
          cost:
            (who.faithless && terms.take.kind !== 'capital' ? 0 : ownCost(view, me, by, terms.take, wishes)) +
            crowdedCost(view, me),
          theirs: gainOf(view, by, me, terms.take, terms.until) - plainCost(view, by, me, terms.give),
        }
      : wholeAsGain(view, me, by, terms, wishes);
  const lead = attitude.lead * Math.max(0, theirs);
  return {
    gain,
    cost,
    value: gain - cost + firstDealWorth(view, me) + attitude.liking - lead,
    liking: attitude.liking,
    lead,
    code: attitude.code,
  };
}

function wholeAsGain(view: SeatView, me: PublicSeat, by: PublicSeat, terms: DealTerms, wishes: Wishes) {
  const worth = wholeDealWorth(view, me, by, terms, wishes);
  return { gain: worth?.mine ?? -1, cost: 0, theirs: worth?.theirs ?? 0 };
}

/** Whether an order that is under wax already, or about to be, would break the promise. */
export function isAgainstPlan(view: SeatView, who: Personality, other: PublicSeat, pledge: Pledge): boolean {
  if (who.faithless) return false;
  return [...(view.own?.orders ?? []), ...(view.own?.answers ?? [])].some(({ order }) =>
    breaks(view, other, pledge, order),
  );
}

/** Money is there or it is not; any other promise is worth as much as the word of who gives it. */
function believed(maker: PublicSeat, pledge: Pledge): number {
  return pledge.kind === 'capital' ? 1 : trustIn(maker) / 75;
}

/** Those promises that bring both most, the other's part counted by `share`. */
function best(share: number, list: Priced[]): Priced[] {
  const worth = ({ mine, theirs }: Priced) => mine + share * theirs;
  return list.sort((a, b) => worth(b) - worth(a)).slice(0, LOOKED_AT);
}
