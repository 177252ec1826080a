/** The parts of the debrief, in their order: text ids classDebrief.chapter.<name>. */
export const CHAPTERS = ['curves', 'splits', 'law', 'pledges', 'turns', 'really', 'score', 'ask', 'exit'] as const;
export type Chapter = (typeof CHAPTERS)[number];
