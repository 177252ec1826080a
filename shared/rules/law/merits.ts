import type {
  Brief,
  Case,
  CaseId,
  Custody,
  DemandId,
  FileId,
  GameState,
  JurisdictionId,
  MeritPart,
  Merits,
  PublicCase,
  Ruling,
} from '../../model/index.ts';
import { at, NONE, TESTS } from '../../model/index.ts';
import { type Bounds, bandOf, boundsOf } from './bands.ts';
import { precedentParts } from './citing.ts';
import { benchOf, isDue, unreadBriefs } from './docket.ts';
import { keysAsKnownTo } from './evidence.ts';
import { type Facts, factsOf } from './facts.ts';
import { directionsOf } from './five-tests.ts';
import { blockingAgainst, charterBites, hasLaw } from './law-book.ts';
import { partsOfBreachFine } from './merits-of-fine.ts';
import { landingsOf, percentOf, sizesUnknown } from './odds.ts';
import { demandOn } from './serving.ts';
import { hasMla } from './treaties.ts';

/** Strength of 'enforce' in a case as a ruling would read it now: every part with its reason. */
export function meritsOf(state: GameState, id: CaseId, briefs = unreadBriefs(at(state.cases, id))): Merits {
  const record = at(state.cases, id);
  const parts = partsOfCase(state, record);
  if (briefs.length > 0) parts.push(...briefParts(state, briefs));
  if (record.lean !== 0) parts.push({ group: 'lean', code: 'lean', value: record.lean });
  return sum(parts, boundsOfCase(state, id));
}

/** The merits that a ruling is judged by: every open fact counted, found or not. Nobody's knowledge before the ruling. */
export function trueMeritsOf(state: GameState, id: CaseId): { total: number; band: Ruling } {
  const { parts, bands } = meritsOf(state, id);
  let total = rawTotal(parts);
  for (const { found, by } of at(state.cases, id).facts) if (!found) total += by;
  return { total: bounded(total), band: bandOf(total, bands) };
}

/** What the merits may come to when they are judged: facts not found, and a panel not yet drawn, may help either side. */
export function outlookOf(state: GameState, record: Case, merits: Merits): Pick<PublicCase, 'range' | 'odds'> {
  const unknown = sizesUnknown(record.facts);
  const lean = isPanelDrawn(state, record) ? 0 : state.setup.ruleset.merits.lean;
  const total = rawTotal(merits.parts);
  const reach = unknown.reduce((sum, size) => sum + size, lean);
  return {
    range: [bounded(total - reach), bounded(total + reach)],
    odds: percentOf(landingsOf(total, merits.bands, unknown, lean)),
  };
}

/** A trial judge leans no way; the lean of a panel is drawn as its Bench opens. */
function isPanelDrawn(state: GameState, record: Case): boolean {
  return record.level === 1 || record.lean !== 0 || (state.phase === 'bench' && isDue(state, record));
}

/** What a trial would read if this demand were challenged today; `keys` for someone who takes the custody for another than it is. */
export function meritsOfDemand(state: GameState, id: DemandId, keys?: Custody): Merits {
  return meritsOfFacts(state, factsOf(state, at(state.demands, id), keys));
}

/** What a trial would read if a demand on this file were served and challenged today, with the custody as its government may know it. */
export function meritsOfFile(state: GameState, id: FileId): Merits {
  const { jurisdiction, holding } = at(state.files, id);
  return meritsOfFacts(state, factsOf(state, demandOn(state, id), keysAsKnownTo(state, jurisdiction, holding)));
}

/** The case as the next bench would read it: nothing new filed, no lean. */
export function meritsOnAppeal(state: GameState, record: Case): Merits {
  const bench = benchOf(state, { ...record, level: record.level + 1 });
  const facts = factsOf(state, at(state.demands, record.demand));
  const court = record.jurisdiction;
  const parts = partsOf(state, facts, { bench, court, case: record.id });
  parts.push(...factParts(record));
  return sum(parts, boundsOfCase(state, record.id));
}

/** The bands that apply to a case. A background case always has a treaty to defer to. */
export function boundsOfCase(state: GameState, id: CaseId): Bounds {
  const { demand, kind } = at(state.cases, id);
  if (kind === 'fine') return boundsOf(state, false);
  return boundsOf(state, kind === 'docket' || hasTreaty(state, factsOf(state, at(state.demands, demand))));
}

function meritsOfFacts(state: GameState, facts: Facts): Merits {
  const { bench } = at(state.jurisdictions, facts.asker);
  const read = { bench, court: facts.asker, case: NONE };
  return sum(partsOf(state, facts, read), boundsOf(state, hasTreaty(state, facts)));
}

/** What each kind of case is read by, without briefs and panel. */
function partsOfCase(state: GameState, record: Case): MeritPart[] {
  if (record.kind === 'docket')
    return [{ group: 'start', code: 'docket', value: record.fixedMerits }, ...factParts(record)];
  if (isBreachFine(state, record)) return partsOfBreachFine(state, record);
  const read = { bench: benchOf(state, record), court: record.jurisdiction, case: record.id };
  const parts = partsOf(state, factsOf(state, at(state.demands, record.demand)), read);
  if (record.kind === 'suit')
    parts.push({ group: 'law', code: 'hostAsks', value: state.setup.ruleset.merits.hostAsks });
  parts.push(...factParts(record));
  return parts;
}

/** A fine for defying a court stands as well as the court's order; one for obeying a foreign order is read by its own law. */
export function isBreachFine(state: GameState, { kind, fine }: Case): boolean {
  return kind === 'fine' && at(state.fines, fine).kind === 'breach';
}

function hasTreaty(state: GameState, facts: Facts): boolean {
  return facts.base !== 'home' && hasMla(state, facts.asker, facts.host);
}

function sum(parts: MeritPart[], bounds: Bounds): Merits {
  const total = bounded(rawTotal(parts));
  return { parts, total, band: bandOf(total, bounds), bands: bounds };
}

/** The sum of the parts, even below 0 or above 100: open facts still count from there. */
export function rawTotal(parts: readonly MeritPart[]): number {
  let total = 0;
  for (const { value } of parts) total += value;
  return total;
}

function bounded(total: number): number {
  return Math.max(0, Math.min(100, total));
}

/** Who reads an order: a bench with its case law, of a court of a state, in a case (NONE before there is one). */
type Read = { bench: JurisdictionId; court: JurisdictionId; case: CaseId };

function partsOf(state: GameState, facts: Facts, read: Read): MeritPart[] {
  const rules = state.setup.ruleset.merits;
  const parts: MeritPart[] = [{ group: 'start', code: 'start', value: rules.start }];
  const isDecided = reachDecides(state, facts, read.court);
  const directions = isDecided ? undefined : directionsOf(state, facts);
  const { weights } = at(state.jurisdictions, read.bench);
  if (directions) addTests(state, facts, directions, weights, parts);
  else parts.push({ group: 'law', code: 'reachLaw', value: rules.reachLaw });
  if (facts.base !== 'home') parts.push(...lawParts(state, facts), ...roadParts(state, facts));
  if (state.precedents.length > 0)
    parts.push(
      ...precedentParts(state, { bench: read.bench, case: read.case, directions, abroad: facts.base !== 'home' }),
    );
  const holding = at(state.holdings, facts.holding);
  parts.push({ group: 'comity', code: 'gravity', value: rules.perGravity * facts.gravity });
  parts.push({ group: 'comity', code: 'size', value: at(rules.size, holding.size - 1) });
  if (facts.base !== 'home' && riskAbroad(state, facts))
    parts.push({ group: 'comity', code: 'riskAbroad', value: rules.riskAbroad });
  if (facts.secret) parts.push({ group: 'comity', code: 'secrecy', value: rules.secrecy });
  if (facts.refused) parts.push({ group: 'comity', code: 'goodFaith', value: rules.goodFaith });
  return parts;
}

/** A statute of the court's own state that reaches data abroad decides how far an order reaches: what is left to argue is comity. */
function reachDecides(state: GameState, facts: Pick<Facts, 'base' | 'asker'>, court: JurisdictionId): boolean {
  return facts.base !== 'home' && court === facts.asker && hasLaw(state, facts.asker, 'reach');
}

/** Whether a statute has decided reach in a case, so that no test is left to rest on. */
export function testsAreSetAside(state: GameState, record: Case): boolean {
  if (record.kind === 'docket') return false;
  const { base, jurisdiction: asker } = at(state.demands, record.demand);
  return reachDecides(state, { base, asker }, record.jurisdiction);
}

function addTests(
  state: GameState,
  facts: Facts,
  directions: readonly number[],
  weights: readonly number[],
  parts: MeritPart[],
): void {
  const rules = state.setup.ruleset.merits;
  const { claimed } = at(state.holdings, facts.holding);
  for (const [index, test] of TESTS.entries()) {
    const isClaim = test === 'person' && claimed;
    const each = isClaim ? rules.personClaimed : rules.perTest;
    parts.push({
      group: 'tests',
      code: isClaim ? 'personClaimed' : test,
      value: each * at(weights, index) * at(directions, index),
      weight: weights[index],
    });
  }
}

/** Open facts that have been found. */
function factParts({ facts }: Case): MeritPart[] {
  const parts: MeritPart[] = [];
  for (const { fact, by, found } of facts) if (found) parts.push({ group: 'facts', code: fact, value: by });
  return parts;
}

/** An executive agreement is the host's consent: its charter and blocking statute then stand aside. */
function lawParts(state: GameState, facts: Facts): MeritPart[] {
  const rules = state.setup.ruleset.merits;
  const parts: MeritPart[] = [];
  if (facts.base === 'agreement') return [{ group: 'law', code: 'agreement', value: rules.agreement }];
  if (charterBites(state, facts.host, facts.asker)) parts.push({ group: 'law', code: 'charter', value: rules.charter });
  const blocking = blockingAgainst(state, facts.host, facts.asker);
  if (blocking)
    parts.push({
      group: 'law',
      code: blocking.used ? 'blockingUsed' : 'blocking',
      value: blocking.used ? rules.blockingUsed : rules.blocking,
    });
  return parts;
}

function roadParts(state: GameState, facts: Facts): MeritPart[] {
  if (facts.base !== 'abroad' || !hasMla(state, facts.asker, facts.host)) return [];
  const { roadUntried, roadRefused } = state.setup.ruleset.merits;
  if (facts.road === 'untried') return [{ group: 'comity', code: 'roadUntried', value: roadUntried }];
  if (facts.road === 'refused') return [{ group: 'comity', code: 'roadRefused', value: roadRefused }];
  return [{ group: 'comity', code: 'roadTried', value: 0 }];
}

function riskAbroad(state: GameState, facts: Facts): boolean {
  return (
    facts.forbidden ||
    state.fines.some(
      (fine) =>
        fine.kind === 'breach' &&
        fine.company === facts.company &&
        fine.jurisdiction === facts.host &&
        fine.status !== 'fallen',
    )
  );
}

/** Each side's first briefs count most, seats before public friends and the best filer first; later ones add nothing. */
function briefParts(state: GameState, briefs: Brief[]): MeritPart[] {
  const rules = state.setup.ruleset.merits;
  const partsFor = (side: Brief['side']) =>
    briefs
      .filter((brief) => brief.side === side)
      .sort((a, b) => voiceOf(state, b) - voiceOf(state, a))
      .map((brief, place): MeritPart => {
        const bonus = place < 2 && voiceOf(state, brief) >= rules.briefBonusAt ? rules.briefBonus : 0;
        const value = (rules.briefs[place] ?? 0) + bonus;
        return {
          group: 'briefs',
          code: side === 'for' ? 'briefFor' : 'briefAgainst',
          value: side === 'for' ? value : 0 - value,
          ...(brief.friend === '' ? { seat: brief.seat } : { friend: brief.friend }),
        };
      });
  return [...partsFor('for'), ...partsFor('against')];
}

/** Who filed a brief: one seat, two companies together, or no seat at all. */
export function filersOf(brief: Brief): number[] {
  if (brief.seat === NONE) return [];
  return brief.with === NONE ? [brief.seat] : [brief.seat, brief.with];
}

/** The meter that gives a brief its weight: Standing or Trust of its best filer; a public friend has none. */
function voiceOf(state: GameState, brief: Brief): number {
  let best = NONE;
  for (const seat of filersOf(brief)) {
    const { role, meters } = at(state.seats, seat);
    best = Math.max(best, role === 'government' ? meters[2] : meters[1]);
  }
  return best;
}
