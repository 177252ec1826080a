import type { CaseFile, Cause, CauseCode, Demand, DemandId, Effect, GameState } from '../../model/index.ts';
import { at, NONE } from '../../model/index.ts';
import { comity, meter, relation } from '../order-kit/foresight.ts';
import { effectOf, moveComity, moveMeter, moveRelation, type Resolution, tally } from '../resolution.ts';
import { wrong } from './grievances.ts';
import { openFilesOf } from './open-matters.ts';

/** Whether a company gives lasting secret help on this order: it obeys all of it, and nobody has found out. */
export function isRunningHelp(demand: Demand): boolean {
  return demand.help && demand.sealed && demand.issued === 'full' && demand.status === 'obeyed';
}

/** The file that the access serves next: of the state's open files at that company the gravest, then the one due first. */
export function fileServedBy(state: GameState, { jurisdiction, company }: Demand): CaseFile | undefined {
  const wanting = openFilesOf(state, jurisdiction).filter(
    (file) => at(state.holdings, file.holding).company === company && file.evidence < file.need,
  );
  return wanting.sort((a, b) => b.gravity - a.gravity || a.due - b.due || a.id - b.id)[0];
}

/** What it costs when secret help comes out: the state whose people's data it was minds most, then the one where it stood. */
export function exposureEffects(state: GameState, demand: Demand): (Effect | undefined)[] {
  const { jurisdiction: asker, host, company, told } = demand;
  const { subject } = at(state.holdings, demand.holding);
  return [
    comity(effectOf(state, 'helpOut.comity')),
    meter(at(state.jurisdictions, asker).government, 'standing', effectOf(state, 'helpOut.standing')),
    meter(company, 'trust', effectOf(state, told ? 'helpOut.published.trust' : 'helpOut.trust')),
    relation(asker, subject, effectOf(state, 'helpOut.relation')),
    host === subject ? undefined : relation(asker, host, effectOf(state, 'helpOut.hostRelation')),
  ];
}

/** Secret help comes out: the access ends, its case is open to all, and everyone concerned pays. */
export function exposeHelp(r: Resolution, id: DemandId, code: CauseCode): void {
  const demand = at(r.state.demands, id);
  const seat = at(r.state.jurisdictions, demand.jurisdiction).government;
  const cause: Cause =
    demand.case === NONE ? { code, seat, demand: id } : { code, seat, demand: id, case: demand.case };
  const effects = exposureEffects(r.state, demand);
  r.emit({ type: 'helpExposed', demand: id });
  const { subject } = at(r.state.holdings, demand.holding);
  wrong(r, [subject, demand.host], { against: demand.jurisdiction, kind: 'secretHelp', demand: id });
  tally(r, seat, 'exposures');
  for (const effect of effects) {
    if (effect?.on === 'comity') moveComity(r, effect.by, seat, cause);
    if (effect?.on === 'meter') moveMeter(r, effect.seat, effect.meter, effect.by, cause);
    if (effect?.on === 'relation') moveRelation(r, effect.a, effect.b, effect.by, cause);
  }
}
