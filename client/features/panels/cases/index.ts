/** The cases of the match: the strip of the founding one, the list of all, and their words. */
export { CaseNews } from './case-news.tsx';
export { Cases } from './cases.tsx';
export { wholeDayOf } from './dates.ts';
export { foundingDemand } from './steps.ts';
export { CaseStrip } from './strip.tsx';
