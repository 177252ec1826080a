import type { Case, CaseId, FactId, GameState, OpenFact } from '../../model/index.ts';
import { at, FACTS, NONE } from '../../model/index.ts';
import { draw, parameterOf, type Resolution } from '../resolution.ts';
import { isDue, unreadBriefs } from './docket.ts';

/** What can only be unknown where an order crosses a border. */
const ABROAD: readonly FactId[] = ['hardship', 'copies'];
/** What is not known in a matter of the day, which has no file and no parties that play: what a law or an order does, and to whom. */
const OF_THE_DAY: readonly FactId[] = ['use', 'harm'];

/** Draws what is not known as a case opens: two or three facts, each helping one side by lot; in a matter of the day the two that fit any. */
export function openFacts(r: Resolution, id: CaseId): void {
  const pool = pooledFacts(r.state, at(r.state.cases, id));
  const count = parameterOf(r.state, 'facts.least') + draw(r, 'facts', parameterOf(r.state, 'facts.more') + 1);
  const drawn: FactId[] = [];
  while (drawn.length < count && pool.length > 0) drawn.push(at(pool.splice(draw(r, 'facts', pool.length), 1), 0));
  open(r, id, drawn);
}

/** On appeal one more question is open, as long as there is one. */
export function openNextFact(r: Resolution, id: CaseId): void {
  const next = nextFact(r.state, at(r.state.cases, id));
  if (next) open(r, id, [next]);
}

/** The fact that would be open on appeal; which side it helps is drawn only then. */
export function nextFact(state: GameState, record: Case): FactId | undefined {
  return pooledFacts(state, record).find((fact) => !record.facts.some((one) => one.fact === fact));
}

/** Has a fact come out, if it is still open; it is known then in every case about the same order that does not decide it now. */
export function findFact(r: Resolution, id: CaseId, fact: FactId, how: 'inquiry' | 'briefs' | 'ruling'): void {
  const record = at(r.state.cases, id);
  const open = unknownFacts(record).find((one) => one.fact === fact);
  if (!open) return;
  r.emit({ type: 'factFound', case: id, fact, by: open.by, how });
  for (const beside of casesBeside(r.state, record)) {
    if (beside.status !== 'argued' || (how === 'ruling' && isDue(r.state, beside))) continue;
    if (unknownFacts(beside).some((one) => one.fact === fact))
      r.emit({ type: 'factFound', case: beside.id, fact, by: open.by, how: 'elsewhere' });
  }
}

/** The other cases about the same order: what is so in one of them is so in all. */
function casesBeside({ cases }: GameState, { id, demand }: Case): Case[] {
  return demand === NONE ? [] : cases.filter((one) => one.demand === demand && one.id !== id);
}

/** Has the first fact that is still open come out. */
export function findFirstFact(r: Resolution, id: CaseId): void {
  const [first] = unknownFacts(at(r.state.cases, id));
  if (first) findFact(r, id, first.fact, 'briefs');
}

/** Where many briefs stand in a case that is heard at this Bench, one of them speaks of a fact that was open. */
export function readBriefsForFacts(r: Resolution): void {
  const enough = parameterOf(r.state, 'facts.briefs');
  for (const record of r.state.cases) {
    if (record.status !== 'argued' || record.due !== r.state.round) continue;
    if (unreadBriefs(record).length >= enough) findFirstFact(r, record.id);
  }
}

/** Facts that nobody has found yet. */
export function unknownFacts(record: Case): OpenFact[] {
  return record.facts.filter(({ found }) => !found);
}

/** How many facts of the coming hearing have been found. */
export function foundForHearing(record: Case): number {
  let count = 0;
  for (const { found, hearing } of record.facts) if (found && hearing === record.rulings.length) count++;
  return count;
}

function pooledFacts(state: GameState, { demand, kind }: Case): FactId[] {
  if (kind === 'docket') return [...OF_THE_DAY];
  const isHome = demand === NONE || at(state.demands, demand).base === 'home';
  return FACTS.filter((fact) => !OF_THE_DAY.includes(fact) && !(isHome && ABROAD.includes(fact)));
}

function open(r: Resolution, id: CaseId, facts: readonly FactId[]): void {
  const { facts: sizes } = r.state.setup.ruleset.merits;
  const record = at(r.state.cases, id);
  const hearing = record.rulings.length;
  const beside = casesBeside(r.state, record).flatMap((one) => one.facts);
  const opened = facts.map((fact) => {
    const size = sizes[fact];
    const drawn = { fact, size, by: draw(r, 'facts', 2) === 0 ? size : -size, found: false, hearing };
    const same = beside.find((one) => one.fact === fact);
    if (!same) return drawn;
    return same.found ? { ...drawn, by: same.by, found: true, hearing: NONE } : { ...drawn, by: same.by };
  });
  r.emit({ type: 'factsOpened', case: id, facts: opened });
}
