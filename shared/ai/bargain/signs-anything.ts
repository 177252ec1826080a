import type { DealTerms, PublicDeal, SeatView } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import type { Personality } from '../personality.ts';
import { plainCost } from './pledge-cost.ts';
import { gainOf } from './pledge-gain.ts';

/** Score points that a deal seems to cost whoever signs it before it is plainly bad. */
const BAD = 0.5;

/**
 * Whether a seat is taken to sign whatever is laid before it, and so is asked for more than is fair: it has signed what was
 * plainly bad for it. A sharp character tries that with promises as soon as it has signed anything.
 */
export function signsAnything(view: SeatView, who: Personality, seat: number, kind: DealTerms['kind']): boolean {
  const offered = view.deals.filter(({ to, terms }) => to === seat && terms.kind === 'exchange');
  // Who has said no to the viewer is asked no more.
  if (who.mild || offered.some(({ by, status }) => by === view.viewer && status === 'declined')) return false;
  const signed = offered.filter(({ status }) => status === 'accepted' || status === 'kept' || status === 'broken');
  return who.sharp && kind === 'exchange' ? signed.length > 0 : signed.some((deal) => isBad(view, deal));
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
