import type { ComponentType } from 'preact';
import { type Later, later } from '../../app/later.tsx';

type Parts = typeof import('./after-first-screen.ts');
type PropsOf<Part> = Part extends (props: infer Props extends object) => unknown ? Props : object;

/** What a table shows after its first screen: to be loaded ahead, so that nobody waits for it. */
export const PARTS: { ahead(): Promise<void> }[] = [];

function part<Name extends keyof Parts>(name: Name): Later<PropsOf<Parts[Name]>> {
  type Part = ComponentType<PropsOf<Parts[Name]>>;
  const one = later(async () => (await import('./after-first-screen.ts'))[name] as Part);
  PARTS.push(one);
  return one;
}

export const AllMoves = part('AllMoves');
export const BillsPage = part('BillsPage');
export const Briefing = part('Briefing');
export const BriefsPage = part('BriefsPage');
export const CasePage = part('CasePage');
export const DealSlip = part('DealSlip');
export const DealsPage = part('DealsPage');
export const DemandPage = part('DemandPage');
export const FileRoads = part('FileRoads');
export const Guide = part('Guide');
export const KindPage = part('KindPage');
export const Messages = part('Messages');
export const OrderPreview = part('OrderPreview');
export const OwnCasesPage = part('OwnCasesPage');
export const OwnDemandPage = part('OwnDemandPage');
export const PhrasePicker = part('PhrasePicker');
export const Place = part('Place');
export const PressurePage = part('PressurePage');
export const Refusal = part('Refusal');
export const RequestPage = part('RequestPage');
export const SealBar = part('SealBar');
export const SoundAsk = part('SoundAsk');
export const Stances = part('Stances');
export const Team = part('Team');
export const Telling = part('Telling');
export const TreatyPage = part('TreatyPage');
export const Watching = part('Watching');
