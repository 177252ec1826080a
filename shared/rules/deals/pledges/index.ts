import {
  type GameState,
  isSame,
  PLEDGES,
  type Pledge,
  type PledgeKind,
  type ReasonCode,
  type SeatId,
} from '../../../model/index.ts';
import type { Resolution } from '../../resolution.ts';
import { briefFor, capital, grantNext, region, vote, withdraw } from './deeds.ts';
import type { Judgement, PledgeRule, Word } from './pledge-rule.ts';
import { noCovert, noDemand, noFine, noMove, noProtest, noSuit } from './restraints.ts';

const RULES: { [K in PledgeKind]: PledgeRule<K> } = {
  noDemand,
  noCovert,
  noFine,
  noSuit,
  noProtest,
  noMove,
  withdraw,
  grantNext,
  briefFor,
  vote,
  region,
  capital,
};

const ruleOf = ({ kind }: Pledge) => RULES[kind] as unknown as PledgeRule;

/** Everything that a seat could promise another one now. */
export function pledgesOf(state: GameState, maker: SeatId, other: SeatId): Pledge[] {
  return PLEDGES.flatMap((kind) =>
    (RULES[kind] as unknown as PledgeRule)
      .candidates(state, maker, other)
      .filter((pledge) => !whyNotPledged(state, maker, other, pledge)),
  );
}

/** Why a seat cannot promise this to the other. */
export function whyNotPledged(state: GameState, maker: SeatId, other: SeatId, pledge: Pledge): ReasonCode | undefined {
  const rule = ruleOf(pledge);
  if (!rule) return 'malformed';
  return (
    rule.check(state, maker, other, pledge) ?? (isSold(state, maker, other, pledge) ? 'alreadyPromised' : undefined)
  );
}

/** Whether it forbids orders, and so binds only orders that are still to come. */
export function forbids(pledge: Pledge): boolean {
  return ruleOf(pledge).forbids;
}

/** Whether it is kept by doing something later; money goes over on signing. */
export function isDeed(pledge: Pledge): boolean {
  return !forbids(pledge) && pledge.kind !== 'capital';
}

export function judge(r: Resolution, word: Word, pledge: Pledge): Judgement {
  return ruleOf(pledge).judge(r, word, pledge);
}

/** Promises about a record hold towards everyone: nobody sells the same vote or order twice. */
const ABOUT_A_RECORD: readonly PledgeKind[] = ['withdraw', 'vote', 'region', 'noMove'];

function isSold(state: GameState, maker: SeatId, other: SeatId, pledge: Pledge): boolean {
  if (pledge.kind === 'capital') return false;
  return state.deals.some(({ status, terms, by, to, give, take }) => {
    if (status !== 'accepted' || terms.kind !== 'exchange') return false;
    const isMine = (seat: SeatId, with_: SeatId) =>
      seat === maker && (with_ === other || ABOUT_A_RECORD.includes(pledge.kind));
    return (
      (isMine(by, to) && give === 'open' && isSameMatter(terms.give, pledge)) ||
      (isMine(to, by) && take === 'open' && isSameMatter(terms.take, pledge))
    );
  });
}

/** The same matter; a vote for and a vote against are about the same bill. */
function isSameMatter(a: Pledge, b: Pledge): boolean {
  if (a.kind === 'vote' && b.kind === 'vote') return a.bill === b.bill;
  return isSame(a, b);
}
