import type { DemandId, FileId } from '../../model/index.ts';
import { NONE } from '../../model/index.ts';
import type { Resolution } from '../resolution.ts';
import { closeCase } from './case-end.ts';
import { endDemand } from './demand-life.ts';
import { isOpenDemand, isOpenRequest } from './open-matters.ts';

/** Ends an open demand from the government's side; its case ends with it. */
export function closeDemand(r: Resolution, id: DemandId, status: 'withdrawn' | 'lapsed', why: string): void {
  const { case: record } = r.state.demands[id];
  if (record !== NONE) closeCase(r, record, why);
  endDemand(r, id, status, why);
}

/** Withdraws everything that a file still asks for. */
export function closeRoads(r: Resolution, file: FileId): void {
  for (const demand of r.state.demands)
    if (demand.file === file && isOpenDemand(demand)) closeDemand(r, demand.id, 'lapsed', 'fileOver');
  for (const request of r.state.requests) {
    if (request.file === file && isOpenRequest(request))
      r.emit({ type: 'requestChanged', request: request.id, set: { status: 'lapsed' } });
  }
}
