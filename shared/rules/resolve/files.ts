import type { CaseFile } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { closeRoads } from '../law/closing.ts';
import { thaw } from '../law/freezing.ts';
import { isFresh, isOpenRequest } from '../law/open-matters.ts';
import { placesOf } from '../law/places.ts';
import { effectOf, moveMeter, parameterOf, type Resolution, tally } from '../resolution.ts';

/** Files with enough evidence close, then those past their day are missed; what they still asked for falls away. */
export function files(r: Resolution): void {
  for (const file of r.state.files) if (file.status === 'open' && file.evidence >= file.need) close(r, file);
  for (const file of r.state.files) if (file.status === 'open' && file.due <= r.state.round) miss(r, file);
  for (const file of r.state.files) if (file.status === 'closed' || file.status === 'missed') closeRoads(r, file.id);
  lapseMovedRequests(r);
  for (const holding of r.state.holdings) thaw(r, holding.id);
}

function close(r: Resolution, { id, jurisdiction, gravity, by }: CaseFile): void {
  const seat = at(r.state.jurisdictions, jurisdiction).government;
  const fresh = isFresh(at(r.state.files, id), r.state.round, parameterOf(r.state, 'file.freshRounds'));
  r.emit({ type: 'fileClosed', file: id, fresh });
  tally(r, seat, 'filesClosed');
  if (by.request > 0) tally(r, seat, 'filesByRequest');
  if (by.covert > 0) tally(r, seat, 'filesByCovert');
  const each = effectOf(r.state, fresh ? 'file.fresh.perGravity' : 'file.cold.perGravity');
  moveMeter(r, seat, 'security', gravity * each, {
    code: fresh ? 'fileClosedFresh' : 'fileClosedCold',
    seat,
    file: id,
  });
}

function miss(r: Resolution, { id, jurisdiction, gravity }: CaseFile): void {
  const seat = at(r.state.jurisdictions, jurisdiction).government;
  r.emit({ type: 'fileMissed', file: id });
  moveMeter(r, seat, 'security', gravity * effectOf(r.state, 'file.missed.perGravity'), {
    code: 'fileMissed',
    seat,
    file: id,
  });
}

/** A host can only collect what still stands on its soil; what it has granted it has already secured. */
function lapseMovedRequests(r: Resolution): void {
  for (const request of r.state.requests) {
    if (!isOpenRequest(request) || request.status === 'granted') continue;
    if (!placesOf(r.state, at(r.state.holdings, request.holding)).includes(request.host)) {
      r.emit({ type: 'requestChanged', request: request.id, set: { status: 'lapsed' } });
    }
  }
}
