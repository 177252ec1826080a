import type { Case, CaseId, GameState, Ruling } from '../../model/index.ts';
import { at, NONE } from '../../model/index.ts';
import { argumentsOf, losingArguments } from '../law/arguments.ts';
import { byTurn, courtOf, isDue } from '../law/docket.ts';
import { meritsOf, trueMeritsOf } from '../law/merits.ts';
import { giveRuling, naturalGround } from '../law/ruling.ts';
import { effectOf, moveMeter, parameterOf, type Resolution } from '../resolution.ts';

/** After the courts that are played have ruled: neutral courts rule by the band, and what is left waits. */
export function rulings(r: Resolution): void {
  ruleNeutralCases(r, r.state.cases);
  for (const record of r.state.cases) if (isDue(r.state, record)) holdOver(r, record);
}

/** Rules on those of some cases that a neutral court has, in their turn. Such a court finds every fact. */
export function ruleNeutralCases(r: Resolution, cases: readonly Case[]): void {
  for (const record of cases.toSorted(byTurn)) {
    if (!isDue(r.state, record) || courtOf(r.state, record) !== NONE) continue;
    const { band: ruling } = trueMeritsOf(r.state, record.id);
    const ground = naturalGround(r.state, record, ruling);
    const reply = strongestReply(r.state, record.id, ruling);
    giveRuling(r, record.id, { ruling, ground, reply, reasons: '', stay: false });
  }
}

/** The code of the losing side's best argument, or ''. */
function strongestReply(state: GameState, id: CaseId, ruling: Ruling): string {
  const losing = losingArguments(argumentsOf(state, at(state.cases, id), meritsOf(state, id).parts), ruling);
  return losing.find(({ legitimacy }) => legitimacy > 0)?.code ?? '';
}

function holdOver(r: Resolution, record: Case): void {
  const court = courtOf(r.state, record);
  const due = r.state.round + parameterOf(r.state, 'hearing.wait');
  r.emit({ type: 'caseChanged', case: record.id, set: { due }, why: 'heldOver' });
  moveMeter(r, court, 'order', effectOf(r.state, 'heldOver.order'), { code: 'heldOver', seat: court, case: record.id });
}
