/** What a table shows after its first screen, as one chunk that is fetched while the line is being opened (parts.ts). */

export { Place } from '../../ui/place.tsx';
export { Guide } from '../guide/index.tsx';
export { Refusal } from '../table/refusal.tsx';
export { SoundAsk } from '../table/sound-ask.tsx';
export { AllMoves } from './desk/all-moves.tsx';
export { BillsPage } from './desk/bills-page.tsx';
export { BriefsPage } from './desk/briefs-page.tsx';
export { DealsPage } from './desk/deals-page.tsx';
export { DemandPage } from './desk/demand-page.tsx';
export { FileRoads } from './desk/file-cards.tsx';
export { KindPage } from './desk/kind-row.tsx';
export { OrderPreview } from './desk/order-preview.tsx';
export { OwnCasesPage } from './desk/own-cases-page.tsx';
export { OwnDemandPage } from './desk/own-demand-page.tsx';
export { PressurePage } from './desk/pressure-page.tsx';
export { RequestPage } from './desk/request-page.tsx';
export { SealBar } from './desk/seal-bar.tsx';
export { TreatyPage } from './desk/treaty-page.tsx';
export { Watching } from './desk/watching.tsx';
export { CasePage } from './hearing/case-page.tsx';
export { Briefing } from './outcome/briefing.tsx';
export { Telling } from './outcome/telling.tsx';
export { DealSlip } from './talk/deal-slip.tsx';
export { Messages } from './talk/messages.tsx';
export { PhrasePicker } from './talk/phrase-picker.tsx';
export { Team } from './tray/team.tsx';
