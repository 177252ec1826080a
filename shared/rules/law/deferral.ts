import type { DemandId } from '../../model/index.ts';
import { at, NONE } from '../../model/index.ts';
import type { Resolution } from '../resolution.ts';
import { type EndedBy, endDemand } from './demand-life.ts';
import { isOpenRequest } from './open-matters.ts';
import { RULED } from './ruling-effects.ts';

/** Ends a demand in favour of the treaty, as a court rules or the parties settle: the host gets a free request, unless one for this file is already with it. */
export function deferToTreaty(r: Resolution, id: DemandId, by: EndedBy): void {
  const { jurisdiction: asker, host, file, holding } = at(r.state.demands, id);
  endDemand(r, id, 'deferred', by === 'court' ? RULED.defer : 'settled', by);
  if (r.state.requests.some((request) => request.file === file && isOpenRequest(request))) return;
  r.emit({
    type: 'requestMade',
    request: {
      id: r.state.requests.length,
      asker,
      host,
      file,
      holding,
      round: r.state.round,
      byCourt: true,
      status: 'waiting',
      sat: 0,
      arrives: NONE,
    },
  });
  if (at(r.state.files, file).road === 'untried') r.emit({ type: 'fileChanged', file, set: { road: 'asked' } });
}
