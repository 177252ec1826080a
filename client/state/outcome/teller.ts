/** What tells an Outcome, as one chunk that comes after a table's first screen (table-store.ts). */
export { cardsOf } from './cards.ts';
export { viewTold } from './told.ts';
