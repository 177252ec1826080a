import type { DealTerms, PublicDeal, SeatView } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import type { Personality } from '../personality.ts';
import { plainCost } from './pledge-cost.ts';
import { gainOf } from './pledge-gain.ts';

/** Score points that a deal seems to cost whoever signs it before it is plainly bad. */
const BAD = 0.5;

/** Offers that somebody has signed before it is taken to sign whatever it is asked to promise. */
const MANY = 3;
const SIGNED: readonly PublicDeal['status'][] = ['accepted', 'kept', 'broken', 'done'];

/**
 * Whether a seat is taken to sign whatever is laid before it, and so is asked for more than is fair, until it says no: it
 * has signed what was plainly bad for it. With promises that is tried on whoever has signed many offers, and by a sharp
 * character on whoever has signed one.
 */
export function signsAnything(view: SeatView, who: Personality, seat: number, kind: DealTerms['kind']): boolean {
  const offered = view.deals.filter(({ to }) => to === seat);
  // Who has said no to the viewer is asked no more; what others were refused nobody sees.
  if (who.mild || offered.some(({ by, status }) => by === view.viewer && status === 'declined')) return false;
  const signed = offered.filter(({ status }) => SIGNED.includes(status));
  if (signed.some((deal) => isBad(view, deal))) return true;
  return kind === 'exchange' && signed.length >= (who.sharp ? 1 : MANY);
}

/** Whether a deal seems to bring whoever signed it less than it costs, by what everybody can see. */
function isBad(view: SeatView, { by, to, terms, round }: PublicDeal): boolean {
  if (terms.kind !== 'exchange') return false;
  const [offerer, signer] = [at(view.seats, by), at(view.seats, to)];
  // As a third seat sees it: neither side's own files count.
  const then: SeatView = { ...view, viewer: 'public', round };
  const gain = gainOf(then, signer, offerer, terms.give, terms.until);
  return gain + BAD < plainCost(then, signer, offerer, terms.take);
}
