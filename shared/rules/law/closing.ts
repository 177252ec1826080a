import type { DemandChange, DemandId, FileId } from '../../model/index.ts';
import { isOpenDemand } from '../../model/index.ts';
import type { Resolution } from '../resolution.ts';
import { endCasesOn } from './case-end.ts';
import { endDemand, isOrdered } from './demand-life.ts';
import { isBeforeCourt } from './freezing.ts';
import { isOpenRequest } from './open-matters.ts';

/** Ends an open demand from the government's side; its cases end with it. */
export function closeDemand(r: Resolution, id: DemandId, status: 'withdrawn' | 'lapsed', why: DemandChange): void {
  endCasesOn(r, id, status === 'withdrawn' ? 'withdrawn' : 'overtaken');
  endDemand(r, id, status, why);
}

/** Withdraws everything that a file still asks for, but for what is before a court, or was ordered by one: a case is between parties, not about a file. */
export function closeRoads(r: Resolution, file: FileId): void {
  for (const demand of r.state.demands)
    if (demand.file === file && isOpenDemand(demand) && !isBeforeCourt(r.state, demand) && !isOrdered(r.state, demand))
      closeDemand(r, demand.id, 'lapsed', 'fileOver');
  for (const request of r.state.requests) {
    if (request.file === file && isOpenRequest(request))
      r.emit({ type: 'requestChanged', request: request.id, set: { status: 'lapsed' } });
  }
}
