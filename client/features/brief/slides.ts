/** The brief before the game, slide by slide: text ids brief.<slide>.title and .note, but for what happened, which the scenario tells. */
export const BRIEF = ['happened', 'table', 'wants', 'round', 'comity', 'rules'] as const;
export type BriefSlideId = (typeof BRIEF)[number];

/** What moves Comity most plainly, as ids of the ruleset's effects. */
export const BURNS = ['exposure.comity', 'suspend.comity', 'fine.comity', 'deny.comity'] as const;
export const FEEDS = ['restore.comity', 'grant.comity', 'dialogue.comity', 'settle.comity'] as const;
