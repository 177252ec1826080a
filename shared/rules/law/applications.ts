import type {
  Application,
  ApplicationOutcome,
  Demand,
  GameState,
  JurisdictionId,
  Strictness,
} from '../../model/index.ts';
import { APPLICATION_OUTCOMES, at, NONE, STRICTNESSES } from '../../model/index.ts';
import { passesTreatyBy } from './serving.ts';

/** What becomes of an order that a judge reads before it is served. */
export function applicationOn(state: GameState, served: Demand): Application {
  return { outcome: outcomesOf(state, strengthOf(state, served)), chance: chancesOf(state, served.jurisdiction) };
}

/** How strong an application is, in points of the ruleset: what a judge looks at before an order is served. */
export function strengthOf(state: GameState, served: Demand): number {
  const rules = state.setup.ruleset.applications;
  const { gravity, evidence } = at(state.files, served.file);
  return (
    rules.start +
    rules.perGravity * gravity +
    rules.perEvidence * evidence +
    at(rules.size, at(state.holdings, served.holding).size - 1) +
    (served.help ? rules.secrecy : 0) +
    (passesTreatyBy(state, served) ? rules.roadUntried : 0)
  );
}

/** What becomes of an application of that strength, as strictly as it may be read. */
function outcomesOf(state: GameState, strength: number): Record<Strictness, ApplicationOutcome> {
  const { bands } = state.setup.ruleset.applications;
  const of = ([narrowed, issued]: [number, number]): ApplicationOutcome =>
    strength >= issued ? 'issued' : strength >= narrowed ? 'narrowed' : 'refused';
  return { light: of(bands.light), usual: of(bands.usual), strict: of(bands.strict) };
}

/** How strictly a state's applications are read in this round: as its court has said, else as usual. */
export function strictnessOf(state: GameState, jurisdiction: JurisdictionId): Strictness {
  const { court } = at(state.jurisdictions, jurisdiction);
  if (court === NONE) return 'usual';
  return at(state.seats, court).readings.find(({ round }) => round === state.round)?.strictness ?? 'usual';
}

/** Percent for each strictness, by the court's record of earlier rounds; where no seat reads, as usual. */
function chancesOf(state: GameState, jurisdiction: JurisdictionId): Record<Strictness, number> {
  const { court } = at(state.jurisdictions, jurisdiction);
  if (court === NONE) return { light: 0, usual: 100, strict: 0 };
  const rounds = state.round - 1;
  const share = (strictness: Strictness) => {
    const times = at(state.seats, court).readings.filter(
      (one) => one.round <= rounds && one.strictness === strictness,
    ).length;
    // One more of each than was seen, and two more as usual: no court is ever quite sure.
    return Math.floor((100 * (times + 1)) / (rounds + 5));
  };
  const light = share('light');
  const strict = share('strict');
  return { light, usual: 100 - light - strict, strict };
}

/** Percent that an application ends in each way. */
export function oddsOf({ outcome, chance }: Application): Record<ApplicationOutcome, number> {
  const odds: Record<ApplicationOutcome, number> = { issued: 0, narrowed: 0, refused: 0 };
  for (const strictness of STRICTNESSES) odds[outcome[strictness]] += chance[strictness];
  return odds;
}

/** How much milder (above 0) or stricter (below 0) an outcome is than another. */
export function milderBy(a: ApplicationOutcome, b: ApplicationOutcome): number {
  return APPLICATION_OUTCOMES.indexOf(a) - APPLICATION_OUTCOMES.indexOf(b);
}
