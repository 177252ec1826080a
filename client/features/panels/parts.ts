import { later } from '../../app/later.tsx';

export const BillsPage = later(async () => (await import('./after-first-screen.ts')).BillsPage);
export const Briefing = later(async () => (await import('./after-first-screen.ts')).Briefing);
export const BriefsPage = later(async () => (await import('./after-first-screen.ts')).BriefsPage);
export const CasePage = later(async () => (await import('./after-first-screen.ts')).CasePage);
export const DealsPage = later(async () => (await import('./after-first-screen.ts')).DealsPage);
export const DemandPage = later(async () => (await import('./after-first-screen.ts')).DemandPage);
export const Guide = later(async () => (await import('./after-first-screen.ts')).Guide);
export const OwnDemandPage = later(async () => (await import('./after-first-screen.ts')).OwnDemandPage);
export const PressurePage = later(async () => (await import('./after-first-screen.ts')).PressurePage);
export const RequestPage = later(async () => (await import('./after-first-screen.ts')).RequestPage);
export const Telling = later(async () => (await import('./after-first-screen.ts')).Telling);
export const TreatyPage = later(async () => (await import('./after-first-screen.ts')).TreatyPage);

/** What a table shows after its first screen: to be loaded ahead, so that nobody waits for it. */
export const PARTS = [
  BillsPage,
  Briefing,
  BriefsPage,
  CasePage,
  DealsPage,
  DemandPage,
  Guide,
  OwnDemandPage,
  PressurePage,
  RequestPage,
  Telling,
  TreatyPage,
];
