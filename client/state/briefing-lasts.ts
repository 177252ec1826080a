/** Milliseconds for which the projector shows the Briefing when a round begins, after the Outcome of the one before. */
export const BRIEFING_LASTS = 12_000;
