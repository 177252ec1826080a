import type { CovertId } from '../../model/index.ts';
import { isOpenDemand } from '../law/open-matters.ts';
import { leakSeal } from '../law/unsealing.ts';
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

/** After this round's attempts: older covert work and sealed demands may come out. */
export function covert(r: Resolution): void {
  for (const attempt of r.state.coverts) {
    if (attempt.exposed || attempt.round >= r.state.round) continue;
    if (happens(r, 'leak', parameterOf(r.state, 'covert.laterExposure')))
      exposeCovert(r, attempt.id, 'covertExposedLater');
  }
  for (const demand of r.state.demands) {
    if (!demand.sealed || !isOpenDemand(demand)) continue;
    if (happens(r, 'leak', parameterOf(r.state, 'seal.leak'))) leakSeal(r, demand.id);
  }
}

/** Covert work comes out: everyone concerned pays for it. `code` names the cause. */
export function exposeCovert(r: Resolution, id: CovertId, code: string): void {
  const { jurisdiction, host, company, file } = r.state.coverts[id];
  const seat = r.state.jurisdictions[jurisdiction].government;
  const cause = { code, seat, file };
  r.emit({ type: 'covertExposed', covert: id });
  tally(r, seat, 'exposures');
  moveComity(r, effectOf(r.state, 'exposure.comity'), seat, cause);
  moveMeter(r, seat, 'standing', effectOf(r.state, 'exposure.standing'), cause);
  moveMeter(
    r,
    r.state.jurisdictions[host].government,
    'sovereignty',
    effectOf(r.state, 'exposure.hostSovereignty'),
    cause,
  );
  moveRelation(r, jurisdiction, host, effectOf(r.state, 'exposure.relation'), cause);
  moveMeter(r, company, 'trust', effectOf(r.state, 'exposure.trust'), cause);
}
