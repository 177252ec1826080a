import type { Handlers } from './handler.ts';

/** Offers, signatures, promises and talk. */
export const deals: Handlers<'dealOffered' | 'dealSettled' | 'pledgeJudged' | 'said'> = {
  dealOffered(state, { deal }) {
    state.deals.push({ ...deal });
  },
  dealSettled(state, { deal, status }) {
    const record = state.deals[deal];
    record.status = status;
    if (status !== 'accepted') return;
    record.round = state.round;
    record.phase = state.phase;
  },
  pledgeJudged(state, { deal, kept }) {
    state.deals[deal].status = kept ? 'kept' : 'broken';
  },
  said(state, { by, to, phrase, blanks, text }) {
    state.talk.push({ by, to, phrase, blanks: [...blanks], text, round: state.round });
    state.seats[by].said++;
  },
};
