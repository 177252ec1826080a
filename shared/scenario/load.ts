import * as v from 'valibot';
import general from '../../assets/ai/par.json' with { type: 'json' };
import { entry, type Ruleset, type Scenario, type Setup, type ValueModels } from '../model/index.ts';
import { lintPar, lintScenario, lintValue } from './lint.ts';
import { parSchema, rulesetSchema, scenarioSchema, valueSchema } from './schema.ts';

/** Content that cannot be played. Each problem is one sentence that names file, place and mend. */
export class ContentError extends Error {
  readonly problems: string[];
  constructor(problems: string[]) {
    super(problems.join('\n'));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/**
 * Checks a parsed scenario file: its shape, then what its parts say of each other.
 * Throws a ContentError that lists all problems, not only the first.
 */
export function loadScenario(json: unknown, file: string): Scenario {
  const scenario = check(scenarioSchema, json, file) as Scenario;
  refuse(file, lintScenario(scenario));
  return scenario;
}

/** Checks a parsed ruleset file. Throws a ContentError that lists all problems. */
export function loadRuleset(json: unknown, file: string): Ruleset {
  return check(rulesetSchema, json, file) as Ruleset;
}

/** Checks a parsed par file against its scenario. Throws a ContentError that lists all problems. */
export function loadPar(json: unknown, file: string, scenario: Scenario): Setup['par'] {
  const { levels } = check(parSchema, json, file);
  refuse(file, lintPar(levels, scenario));
  const ofSeats = (level: keyof typeof levels) => scenario.seats.map(({ id }) => entry(levels[level], id));
  return { novice: ofSeats('novice'), practised: ofSeats('practised'), expert: ofSeats('expert') };
}

/** The par of a scenario that has no par file: what a seat of its role usually scores. */
export function generalPar({ seats }: Scenario): Setup['par'] {
  const ofSeats = (level: keyof typeof general.levels) => seats.map(({ role }) => general.levels[level][role]);
  return { novice: ofSeats('novice'), practised: ofSeats('practised'), expert: ofSeats('expert') };
}

/** Checks a parsed value file against its scenario. Throws a ContentError that lists all problems. */
export function loadValue(json: unknown, file: string, scenario: Scenario): ValueModels {
  const { models } = check(valueSchema, json, file);
  refuse(file, lintValue(models, scenario));
  return models;
}

function refuse(file: string, problems: readonly string[]): void {
  if (problems.length > 0) throw new ContentError(problems.map((problem) => `${file}: ${problem}`));
}

function check<S extends v.GenericSchema>(schema: S, json: unknown, file: string): v.InferOutput<S> {
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  throw new ContentError(
    result.issues.map((issue) => `${file}: ${v.getDotPath(issue) ?? 'the file'} ${sentence(issue)}.`),
  );
}

function sentence(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object') {
    return issue.expected === 'never' ? 'is not known here: remove it or mend its name' : 'is missing: add it';
  }
  const said = issue.message.startsWith('must') ? issue.message : `must be ${issue.expected ?? 'of another kind'}`;
  return issue.received === 'undefined' ? `is missing: it ${said}` : `${said}, not ${issue.received}`;
}
