import { at, type Case, type CaseEnd, NONE, TESTS } from '../../model/index.ts';
import { newCase } from '../law/new-case.ts';
import type { Handlers } from './handler.ts';
import { payBack } from './orders.ts';

type CaseEvent =
  | 'caseOpened'
  | 'caseChanged'
  | 'briefFiled'
  | 'briefReturned'
  | 'factsOpened'
  | 'factFound'
  | 'precedentSet'
  | 'precedentChanged'
  | 'precedentCited'
  | 'ruled'
  | 'appealLodged'
  | 'caseMooted'
  | 'caseEnded';

/** The status that each end leaves a case in; a ruling that was given stands, and the case is then final. */
const ENDED_AS: Record<CaseEnd, Case['status']> = {
  noAppeal: 'final',
  topCourt: 'final',
  decided: 'final',
  withdrawn: 'dropped',
  settled: 'settled',
  complied: 'dropped',
  mooted: 'moot',
  overtaken: 'dropped',
  outruled: 'dropped',
  lastWord: 'final',
  gameOver: 'dropped',
};

/** Cases before the courts. */
export const cases: Handlers<CaseEvent> = {
  caseOpened(state, { case: id, kind, jurisdiction, demand, fine, docket, fixedMerits, due, sealed }) {
    state.cases.push(newCase({ id, kind, jurisdiction, demand, fine, docket, fixedMerits, sealed, due }));
  },
  caseChanged(state, { case: id, set }) {
    Object.assign(at(state.cases, id), set);
  },
  briefFiled(state, { case: id, brief }) {
    at(state.cases, id).briefs.push({ ...brief });
  },
  factsOpened(state, { case: id, facts }) {
    at(state.cases, id).facts.push(...facts.map((one) => ({ ...one })));
  },
  factFound(state, { case: id, fact, how }) {
    for (const one of at(state.cases, id).facts) {
      if (one.fact !== fact) continue;
      one.found = true;
      // What came out in another case is not to the credit of this one's court.
      if (how === 'elsewhere') one.hearing = NONE;
    }
  },
  precedentSet(state, { precedent }) {
    state.precedents.push({ ...precedent });
  },
  precedentChanged(state, { precedent, status }) {
    at(state.precedents, precedent).status = status;
  },
  /** The record of the ruling names it. */
  precedentCited() {},
  briefReturned: (state, { seat, price }) => payBack(state, seat, price),
  ruled(state, { case: id, record }) {
    at(state.cases, id).rulings.push({ ...record });
  },
  appealLodged(state, { case: id, seat, due }) {
    Object.assign(at(state.cases, id), { appellant: seat, due });
  },
  caseEnded(state, { case: id, end }) {
    const record = at(state.cases, id);
    const stands = record.rulings.length > 0 && ENDED_AS[end] === 'dropped';
    Object.assign(record, { end, status: stands ? 'final' : ENDED_AS[end], stayed: false });
  },
  /** Precedent is taken back: the weights stand as before the case. */
  caseMooted(state, { case: id, weights }) {
    Object.assign(at(state.cases, id), { status: 'moot', stayed: false });
    for (const jurisdiction of state.jurisdictions) {
      for (const index of TESTS.keys())
        jurisdiction.weights[index] = at(weights, jurisdiction.id * TESTS.length + index);
    }
  },
};
