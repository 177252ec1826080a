import type { DemandId } from '../../model/index.ts';
import { effectOf, moveComity, moveMeter, type Resolution } from '../resolution.ts';
import { passesTreatyBy } from './serving.ts';

/** A sealed demand is told to the press: it becomes public, and its government is blamed. */
export function leakSeal(r: Resolution, id: DemandId): void {
  const seat = r.state.jurisdictions[r.state.demands[id].jurisdiction].government;
  r.emit({ type: 'sealLeaked', demand: id });
  moveMeter(r, seat, 'standing', effectOf(r.state, 'sealLeak.standing'), { code: 'sealLeaked', seat, demand: id });
  chargeUntriedRoad(r, id);
}

/** What a public demand costs Comity when served, a sealed one costs when it becomes public. */
export function chargeUntriedRoad(r: Resolution, id: DemandId): void {
  const demand = r.state.demands[id];
  if (!passesTreatyBy(r.state, demand)) return;
  const seat = r.state.jurisdictions[demand.jurisdiction].government;
  moveComity(r, effectOf(r.state, 'demand.untried.comity'), seat, { code: 'demandUntried', seat, demand: id });
}
