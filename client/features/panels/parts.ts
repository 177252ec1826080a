import { later } from '../../app/later.tsx';

export const AllMoves = later(async () => (await import('./after-first-screen.ts')).AllMoves);
export const BillsPage = later(async () => (await import('./after-first-screen.ts')).BillsPage);
export const Briefing = later(async () => (await import('./after-first-screen.ts')).Briefing);
export const BriefsPage = later(async () => (await import('./after-first-screen.ts')).BriefsPage);
export const CasePage = later(async () => (await import('./after-first-screen.ts')).CasePage);
export const DealSlip = later(async () => (await import('./after-first-screen.ts')).DealSlip);
export const DealsPage = later(async () => (await import('./after-first-screen.ts')).DealsPage);
export const DemandPage = later(async () => (await import('./after-first-screen.ts')).DemandPage);
export const FileRoads = later(async () => (await import('./after-first-screen.ts')).FileRoads);
export const Guide = later(async () => (await import('./after-first-screen.ts')).Guide);
export const KindPage = later(async () => (await import('./after-first-screen.ts')).KindPage);
export const Messages = later(async () => (await import('./after-first-screen.ts')).Messages);
export const OrderPreview = later(async () => (await import('./after-first-screen.ts')).OrderPreview);
export const OwnCasesPage = later(async () => (await import('./after-first-screen.ts')).OwnCasesPage);
export const OwnDemandPage = later(async () => (await import('./after-first-screen.ts')).OwnDemandPage);
export const PhrasePicker = later(async () => (await import('./after-first-screen.ts')).PhrasePicker);
export const Place = later(async () => (await import('./after-first-screen.ts')).Place);
export const PressurePage = later(async () => (await import('./after-first-screen.ts')).PressurePage);
export const Refusal = later(async () => (await import('./after-first-screen.ts')).Refusal);
export const RequestPage = later(async () => (await import('./after-first-screen.ts')).RequestPage);
export const SealBar = later(async () => (await import('./after-first-screen.ts')).SealBar);
export const SoundAsk = later(async () => (await import('./after-first-screen.ts')).SoundAsk);
export const Team = later(async () => (await import('./after-first-screen.ts')).Team);
export const Telling = later(async () => (await import('./after-first-screen.ts')).Telling);
export const TreatyPage = later(async () => (await import('./after-first-screen.ts')).TreatyPage);
export const Watching = later(async () => (await import('./after-first-screen.ts')).Watching);

/** What a table shows after its first screen: to be loaded ahead, so that nobody waits for it. */
export const PARTS = [
  AllMoves,
  BillsPage,
  Briefing,
  BriefsPage,
  CasePage,
  DealSlip,
  DealsPage,
  DemandPage,
  FileRoads,
  Guide,
  KindPage,
  Messages,
  OrderPreview,
  OwnCasesPage,
  OwnDemandPage,
  PhrasePicker,
  Place,
  PressurePage,
  Refusal,
  RequestPage,
  SealBar,
  SoundAsk,
  Team,
  Telling,
  TreatyPage,
  Watching,
];
