/** What a table shows after its first screen, as one chunk that is fetched while the line is being opened (parts.ts). */
export { Guide } from '../guide/index.tsx';
export { BillsPage } from './desk/bills-page.tsx';
export { BriefsPage } from './desk/briefs-page.tsx';
export { DealsPage } from './desk/deals-page.tsx';
export { DemandPage } from './desk/demand-page.tsx';
export { OwnDemandPage } from './desk/own-demand-page.tsx';
export { PressurePage } from './desk/pressure-page.tsx';
export { RequestPage } from './desk/request-page.tsx';
export { TreatyPage } from './desk/treaty-page.tsx';
export { CasePage } from './hearing/case-page.tsx';
export { Briefing } from './outcome/briefing.tsx';
export { Telling } from './outcome/telling.tsx';
