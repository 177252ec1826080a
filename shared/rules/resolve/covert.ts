import type { Cause, CauseCode, CovertId, Demand } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { wrong } from '../law/grievances.ts';
import { exposeHelp, fileServedBy, isRunningHelp } from '../law/secret-help.ts';
import {
  effectOf,
  happens,
  moveComity,
  moveMeter,
  moveRelation,
  parameterOf,
  type Resolution,
  tally,
} from '../resolution.ts';

/** After this round's attempts: older secret work may come out, and companies' secret help goes on. */
export function covert(r: Resolution): void {
  for (const attempt of r.state.coverts) {
    if (attempt.exposed || attempt.round >= r.state.round) continue;
    if (happens(r, 'leak', parameterOf(r.state, 'covert.laterExposure')))
      exposeCovert(r, attempt.id, 'covertExposedLater');
  }
  const newHelp = new Set(r.events.flatMap((event) => (event.type === 'demandAnswered' ? [event.demand] : [])));
  for (const demand of r.state.demands) if (isRunningHelp(demand) && !newHelp.has(demand.id)) goOnHelping(r, demand);
}

/** A further round of access: evidence for one open file, and a chance that the world hears of it. */
function goOnHelping(r: Resolution, demand: Demand): void {
  const file = fileServedBy(r.state, demand);
  const cause: Cause = { code: 'helpGoesOn', seat: demand.company, demand: demand.id };
  if (file)
    r.emit({
      type: 'evidenceArrived',
      file: file.id,
      by: parameterOf(r.state, 'help.evidence'),
      road: 'order',
      cause: { ...cause, file: file.id },
    });
  if (happens(r, 'leak', parameterOf(r.state, 'help.exposure'))) exposeHelp(r, demand.id, 'helpExposed');
}

/** Covert work comes out: everyone concerned pays for it. `code` names the cause. */
export function exposeCovert(r: Resolution, id: CovertId, code: CauseCode): void {
  const { jurisdiction, host, company, file } = at(r.state.coverts, id);
  const seat = at(r.state.jurisdictions, jurisdiction).government;
  const cause: Cause = { code, seat, file };
  r.emit({ type: 'covertExposed', covert: id });
  wrong(r, [host], { against: jurisdiction, kind: 'secretWork' });
  tally(r, seat, 'exposures');
  moveComity(r, effectOf(r.state, 'exposure.comity'), seat, cause);
  moveMeter(r, seat, 'standing', effectOf(r.state, 'exposure.standing'), cause);
  moveMeter(
    r,
    at(r.state.jurisdictions, host).government,
    'sovereignty',
    effectOf(r.state, 'exposure.hostSovereignty'),
    cause,
  );
  moveRelation(r, jurisdiction, host, effectOf(r.state, 'exposure.relation'), cause);
  moveMeter(r, company, 'trust', effectOf(r.state, 'exposure.trust'), cause);
}
