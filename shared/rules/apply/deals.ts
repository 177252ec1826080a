import type { Deal } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import type { Handlers } from './handler.ts';

/** Offers, signatures, promises and talk. */
export const deals: Handlers<'dealOffered' | 'dealSettled' | 'pledgeJudged' | 'said'> = {
  dealOffered(state, { deal }) {
    state.deals.push({ ...deal });
  },
  dealSettled(state, { deal, status, why }) {
    const record = at(state.deals, deal);
    if (record.status === 'accepted' && status !== 'offered') lapse(record);
    record.status = status;
    if (why !== undefined) record.why = why;
    if (status !== 'accepted') return;
    record.round = state.round;
    record.phase = state.phase;
  },
  pledgeJudged(state, { deal, maker, kept }) {
    const record = at(state.deals, deal);
    record[maker === record.by ? 'give' : 'take'] = kept ? 'kept' : 'broken';
  },
  said(state, { by, to, phrase, blanks, text }) {
    state.talk.push({ by, to, phrase, blanks: [...blanks], text, round: state.round });
    at(state.seats, by).said++;
  },
};

/** What nobody kept or broke by the end of a signed deal falls away with it; an offer's words never came to be. */
function lapse(deal: Deal): void {
  if (deal.give === 'open') deal.give = 'lapsed';
  if (deal.take === 'open') deal.take = 'lapsed';
}
