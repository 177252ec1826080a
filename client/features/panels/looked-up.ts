/** What is looked up now and then, as one chunk that is fetched when the first of it is opened. */
export { Advisor } from './advisor/index.tsx';
export { Cases } from './cases/cases.tsx';
export { DealForm } from './drawers/deal-form.tsx';
export { GlossaryList } from './drawers/glossary-list.tsx';
export { Help } from './drawers/help.tsx';
export { LawBook } from './drawers/law-book.tsx';
export { Menu } from './drawers/menu.tsx';
export { RecordBook } from './drawers/record-book.tsx';
export { Places } from './places/index.tsx';
export { PlaceCard } from './world/place-card.tsx';
