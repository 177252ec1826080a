import { at, NONE, type TreatyRequest } from '../../model/index.ts';
import { help } from '../law/answering.ts';
import { evidenceFromHost } from '../law/evidence.ts';
import { relationOf } from '../law/requesting.ts';
import { sitOn } from '../law/sitting.ts';
import { parameterOf, type Resolution } from '../resolution.ts';

/** After the answers given: silent hosts sit, neutral ones follow their rule, and granted evidence that is due arrives. */
export function requests(r: Resolution): void {
  const answered = new Set(r.events.flatMap((event) => (event.type === 'requestAnswered' ? [event.request] : [])));
  for (const request of r.state.requests) {
    const notYetAsked = request.byCourt && request.round === r.state.round;
    if (request.status !== 'waiting' || notYetAsked || answered.has(request.id)) continue;
    if (neutralGrants(r, request)) help(r, request.id, false);
    else sitOn(r, request.id);
  }
  for (const request of r.state.requests)
    if (request.status === 'granted' && request.arrives <= r.state.round) arrive(r, request);
}

/** The published rule of a state without a seat: it grants what it is asked twice, unless the relation is bad. */
function neutralGrants({ state }: Resolution, { asker, host, sat }: TreatyRequest): boolean {
  if (at(state.jurisdictions, host).government !== NONE) return false;
  const askedTimes = sat + 1;
  return (
    askedTimes >= parameterOf(state, 'neutral.grantsWhenAsked') &&
    relationOf(state, asker, host) >= parameterOf(state, 'neutral.grantRelation')
  );
}

function arrive(r: Resolution, { id, file, holding, host }: TreatyRequest): void {
  r.emit({ type: 'requestChanged', request: id, set: { status: 'arrived' } });
  if (at(r.state.files, file).status !== 'open') return;
  const seat = at(r.state.jurisdictions, host).government;
  const by = evidenceFromHost(r.state, at(r.state.holdings, holding).keys);
  r.emit({
    type: 'evidenceArrived',
    file,
    by,
    road: 'request',
    cause: { code: 'requestArrived', seat, request: id, file },
  });
}
