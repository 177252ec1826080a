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
} from '../../model/index.ts';
import { NONE, TESTS } from '../../model/index.ts';
import { type Bounds, bandOf, boundsOf } from './bands.ts';
import { benchOf, unreadBriefs } from './docket.ts';
import { type Facts, factsOf } from './facts.ts';
import { directionsOf } from './five-tests.ts';
import { blockingAgainst, charterBites, hasLaw } from './law-book.ts';
import { demandOn } from './serving.ts';
import { hasMla } from './treaties.ts';

/** Strength of 'enforce' in a case as a ruling would read it now: every part with its reason. */
export function meritsOf(state: GameState, id: CaseId): Merits {
  const record = state.cases[id];
  const parts: MeritPart[] =
    record.kind === 'docket'
      ? [{ group: 'start', code: 'docket', value: record.fixedMerits }]
      : partsOf(state, factsOf(state, state.demands[record.demand]), benchOf(state, record));
  parts.push(...briefParts(state, unreadBriefs(record)));
  if (record.lean !== 0) parts.push({ group: 'lean', code: 'lean', value: record.lean });
  return sum(parts, boundsOfCase(state, id));
}

/** What a trial would read if this demand were challenged today; `keys` for someone who takes the custody for another than it is. */
export function meritsOfDemand(state: GameState, id: DemandId, keys?: Custody): Merits {
  return meritsOfFacts(state, factsOf(state, state.demands[id], keys));
}

/** What a trial would read if a demand on this file were served and challenged today. */
export function meritsOfFile(state: GameState, id: FileId): Merits {
  return meritsOfFacts(state, factsOf(state, demandOn(state, id)));
}

/** The case as the next bench would read it: nothing new filed, no lean; `weights` as they would then stand. */
export function meritsOnAppeal(
  state: GameState,
  record: Case,
  weights: (jurisdiction: JurisdictionId) => readonly number[],
): Merits {
  const bench = benchOf(state, { ...record, level: record.level + 1 });
  const facts = factsOf(state, state.demands[record.demand]);
  return sum(partsOf(state, facts, bench, weights(bench)), boundsOfCase(state, record.id));
}

/** The bands that apply to a case. A background case always has a treaty to defer to. */
export function boundsOfCase(state: GameState, id: CaseId): Bounds {
  const { demand, kind } = state.cases[id];
  if (kind === 'fine') return boundsOf(state, false);
  return boundsOf(state, kind === 'docket' || hasTreaty(state, factsOf(state, state.demands[demand])));
}

function meritsOfFacts(state: GameState, facts: Facts): Merits {
  return sum(partsOf(state, facts, facts.asker), boundsOf(state, hasTreaty(state, facts)));
}

function hasTreaty(state: GameState, facts: Facts): boolean {
  return facts.base !== 'home' && hasMla(state, facts.asker, facts.host);
}

function sum(parts: MeritPart[], bounds: Bounds): Merits {
  const total = Math.max(
    0,
    Math.min(
      100,
      parts.reduce((all, part) => all + part.value, 0),
    ),
  );
  return { parts, total, band: bandOf(total, bounds), bands: bounds };
}

function partsOf(
  state: GameState,
  facts: Facts,
  bench: JurisdictionId,
  weights: readonly number[] = state.jurisdictions[bench].weights,
): MeritPart[] {
  const rules = state.setup.ruleset.merits;
  const holding = state.holdings[facts.holding];
  const parts: MeritPart[] = [{ group: 'start', code: 'start', value: rules.start }];
  for (const [index, direction] of directionsOf(state, facts).entries()) {
    const test = TESTS[index];
    const claimed = test === 'person' && holding.claimed;
    const each = claimed ? rules.personClaimed : rules.perTest;
    parts.push({
      group: 'tests',
      code: claimed ? 'personClaimed' : test,
      value: each * weights[index] * direction,
      weight: weights[index],
    });
  }
  if (facts.base !== 'home') parts.push(...lawParts(state, facts), ...roadParts(state, facts));
  parts.push({ group: 'comity', code: 'gravity', value: rules.perGravity * facts.gravity });
  parts.push({ group: 'comity', code: 'size', value: rules.size[holding.size - 1] });
  if (facts.base !== 'home' && riskAbroad(state, facts))
    parts.push({ group: 'comity', code: 'riskAbroad', value: rules.riskAbroad });
  if (facts.secret) parts.push({ group: 'comity', code: 'secrecy', value: rules.secrecy });
  if (facts.refused) parts.push({ group: 'comity', code: 'goodFaith', value: rules.goodFaith });
  return parts;
}

/** An executive agreement is the host's consent: its charter and blocking statute then stand aside. */
function lawParts(state: GameState, facts: Facts): MeritPart[] {
  const rules = state.setup.ruleset.merits;
  const parts: MeritPart[] = [];
  if (hasLaw(state, facts.asker, 'reach')) parts.push({ group: 'law', code: 'reachLaw', value: rules.reachLaw });
  if (facts.base === 'agreement') return [...parts, { group: 'law', code: 'agreement', value: rules.agreement }];
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

/** Each side's first briefs count most, the best filer first; later ones add nothing. */
function briefParts(state: GameState, briefs: Brief[]): MeritPart[] {
  const rules = state.setup.ruleset.merits;
  const voice = (brief: Brief) => Math.max(...filersOf(brief).map((seat) => voiceOf(state, seat)));
  const partsFor = (side: Brief['side']) =>
    briefs
      .filter((brief) => brief.side === side)
      .sort((a, b) => voice(b) - voice(a))
      .map((brief, place): MeritPart => {
        const bonus = place < 2 && voice(brief) >= rules.briefBonusAt ? rules.briefBonus : 0;
        const value = (rules.briefs[place] ?? 0) + bonus;
        return {
          group: 'briefs',
          code: side === 'for' ? 'briefFor' : 'briefAgainst',
          value: side === 'for' ? value : 0 - value,
          seat: brief.seat,
        };
      });
  return [...partsFor('for'), ...partsFor('against')];
}

/** Who filed a brief: one seat, or two companies together. */
export function filersOf(brief: Brief): number[] {
  return brief.with === NONE ? [brief.seat] : [brief.seat, brief.with];
}

/** The meter that gives a brief its weight: Standing or Trust. */
function voiceOf(state: GameState, seat: number): number {
  const { role, meters } = state.seats[seat];
  return role === 'government' ? meters[2] : meters[1];
}
