import type { Case, CaseId, GameState, JurisdictionId, MeritPart, Precedent, RulingRecord } from '../../model/index.ts';
import { at, TESTS } from '../../model/index.ts';
import type { Resolution } from '../resolution.ts';
import { benchOf } from './docket.ts';

/** Where a case is read: at which bench, and which way its facts point each test; without `directions` the tests do not decide. */
export type CitedAt = {
  bench: JurisdictionId;
  case: CaseId;
  directions: readonly number[] | undefined;
  abroad: boolean;
};

/** Each side cites the precedent that helps it most, the newer of two alike: binding at its own bench and below, else persuasive. */
export function precedentParts(state: GameState, at: CitedAt): MeritPart[] {
  let best: Precedent | undefined;
  let worst: Precedent | undefined;
  let most = 0;
  let least = 0;
  for (const precedent of state.precedents) {
    if (precedent.status !== 'standing' || precedent.case === at.case || !fits(precedent, at)) continue;
    const value = precedent.way * weightOf(state, precedent, at.bench);
    if (value > 0 && value >= most) [best, most] = [precedent, value];
    if (value < 0 && value <= least) [worst, least] = [precedent, value];
  }
  const parts: MeritPart[] = [];
  if (best) parts.push(partOf(state, best, most, at.bench));
  if (worst) parts.push(partOf(state, worst, least, at.bench));
  return parts;
}

/** A sentence about a test speaks to cases whose facts point that test the same way; one about comity to every order abroad. */
function fits({ ground, way }: Precedent, { directions, abroad }: CitedAt): boolean {
  if (ground === 'comity') return abroad;
  return directions !== undefined && directions[TESTS.indexOf(ground)] === way;
}

/** Whether a bench must follow a precedent: its own, or one of the bench above it. */
function binds(state: GameState, precedent: Precedent, bench: JurisdictionId): boolean {
  return precedent.bench === bench || precedent.bench === at(state.jurisdictions, bench).parent;
}

function weightOf(state: GameState, precedent: Precedent, bench: JurisdictionId): number {
  const { precedent: own, precedentAbroad } = state.setup.ruleset.merits;
  return at(binds(state, precedent, bench) ? own : precedentAbroad, precedent.level - 1);
}

function partOf(state: GameState, precedent: Precedent, value: number, bench: JurisdictionId): MeritPart {
  const code = binds(state, precedent, bench) ? 'precedentBinding' : 'precedentPersuasive';
  return { group: 'precedent', code, value, precedent: precedent.id };
}

/** A ruling leaves a line of law; what the same case said before is reversed if this one says otherwise. A sealed case leaves none. */
export function setPrecedent(r: Resolution, record: Case, ruled: RulingRecord): void {
  if (ruled.reverses) changePrecedents(r, record.id, 'reversed');
  if (record.sealed) return;
  const { level, round, ruling, ground } = ruled;
  r.emit({
    type: 'precedentSet',
    precedent: {
      id: r.state.precedents.length,
      case: record.id,
      bench: benchOf(r.state, record),
      level,
      round,
      ruling,
      ground,
      way: wayOf(ruling),
      status: 'standing',
    },
  });
}

/** Takes back what a case has left in the law book. */
export function changePrecedents(r: Resolution, id: CaseId, status: 'reversed' | 'erased'): void {
  for (const precedent of r.state.precedents)
    if (precedent.case === id && precedent.status === 'standing')
      r.emit({ type: 'precedentChanged', precedent: precedent.id, status });
}

/** Which way a ruling speaks: even a narrowed order may reach where it reaches. */
export function wayOf(ruling: RulingRecord['ruling']): 1 | -1 {
  return ruling === 'enforce' || ruling === 'narrow' ? 1 : -1;
}
