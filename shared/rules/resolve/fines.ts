import type { Cause, Demand, Fine } from '../../model/index.ts';
import { at, NONE } from '../../model/index.ts';
import { isPending } from '../law/demand-life.ts';
import { capabilityLawOn, localisationBrokenBy } from '../law/law-book.ts';
import { effectOf, moveMeter, movePurse, type Resolution } from '../resolution.ts';

/** After new fines are set: older ones are collected, contempt runs on, and standing laws bite. */
export function fines(r: Resolution): void {
  for (const fine of r.state.fines) {
    const age = r.state.round - fine.round;
    if (fine.status === 'set' && age >= 1) collect(r, fine);
  }
  for (const demand of r.state.demands) if (ladderRuns(r, demand)) collectContempt(r, demand);
  biteCapabilityLaws(r);
  biteLocalisation(r);
}

function collect(r: Resolution, { id, company, imposed, jurisdiction, demand }: Fine): void {
  const seat = at(r.state.jurisdictions, jurisdiction).government;
  const paid = -movePurse(r, company, -imposed, { code: 'finePaid', seat, demand, fine: id });
  r.emit({ type: 'fineChanged', fine: id, set: { status: 'collected', collected: paid } });
}

/** A contempt fine runs while the demand is defied, not while an appeal runs or a court stays it. */
function ladderRuns({ state }: Resolution, demand: Demand): boolean {
  if (demand.status !== 'refused' || demand.ladder === 0 || isPending(state, demand)) return false;
  return demand.case === NONE || !at(state.cases, demand.case).stayed;
}

function collectContempt(r: Resolution, { id, company, jurisdiction, ladder }: Demand): void {
  const { government, court } = at(r.state.jurisdictions, jurisdiction);
  const fine = r.state.fines.length;
  const cause: Cause = { code: 'contemptFine', seat: court === NONE ? government : court, demand: id, fine };
  const paid = -movePurse(r, company, -ladder, cause);
  r.emit({
    type: 'fineSet',
    fine: {
      id: fine,
      kind: 'contempt',
      company,
      jurisdiction,
      breach: NONE,
      demand: id,
      imposed: ladder,
      collected: paid,
      round: r.state.round,
      status: 'collected',
    },
  });
  moveMeter(r, company, 'goodStanding', (ladder - paid) * effectOf(r.state, 'contemptFine.unpaid.goodStanding'), cause);
  moveMeter(r, company, 'revenue', ladder * effectOf(r.state, 'contemptFine.revenue'), cause);
  moveMeter(r, court, 'order', effectOf(r.state, 'contemptFine.order'), cause);
  r.emit({ type: 'demandChanged', demand: id, set: { ladder: ladder + 1 }, why: 'contemptGrows' });
}

/** Customer keys end under a capability law, a round after it passed, where the company has stayed. */
function biteCapabilityLaws(r: Resolution): void {
  for (const holding of r.state.holdings) {
    if (holding.keys === 'customer' && capabilityLawOn(r.state, holding) !== NONE)
      r.emit({ type: 'keysChanged', holding: holding.id, keys: 'provider' });
  }
}

/** Each holding kept abroad against a localisation law costs its company, round by round. */
function biteLocalisation(r: Resolution): void {
  for (const holding of r.state.holdings) {
    const maker = localisationBrokenBy(r.state, holding);
    if (maker === NONE) continue;
    const cause: Cause = { code: 'keptAbroad', seat: at(r.state.jurisdictions, maker).government };
    moveMeter(r, holding.company, 'goodStanding', effectOf(r.state, 'localisation.keptAbroad.goodStanding'), cause);
  }
}
