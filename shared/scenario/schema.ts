import * as v from 'valibot';
import type {
  Meter,
  NewsEffect,
  PressedRole,
  PressureEffect,
  Scenario,
  ScenarioOpportunity,
  ScenarioPressure,
} from '../model/index.ts';
import {
  CAMPS,
  CUSTODIES,
  DATA_KINDS,
  FACTS,
  FOUNDING_STAGES,
  LAWS,
  LEVELS,
  MEASURES,
  METERS,
  NEW_TREATIES,
  OPPORTUNITY_ORDERS,
  PRESSERS,
  PRESSURE_FACTS,
  PRESSURE_MATTERS,
  RIGHTS_SIDES,
  ROLES,
  STRICTNESSES,
  TESTS,
  TREATIES,
} from '../model/index.ts';

const id = v.pipe(
  v.string('must be an id in quotes'),
  v.regex(/^[A-Za-z][\w.-]*$/, 'must be an id: letters, digits, dots and hyphens, beginning with a letter'),
);
const text = v.pipe(v.string('must be a text in quotes'), v.minLength(1, 'must not be empty'));
const whole = (least: number, most: number) =>
  v.pipe(
    v.number(`must be a whole number from ${least} to ${most}`),
    v.integer(`must be a whole number from ${least} to ${most}`),
    v.minValue(least, `must be at least ${least}`),
    v.maxValue(most, `must be at most ${most}`),
  );
const oneOf = <const T extends readonly string[]>(list: T) => v.picklist(list, `must be one of: ${list.join(', ')}`);
const meter = oneOf([...METERS.government, ...METERS.company, ...METERS.court] as const);
const lon = v.pipe(
  v.number('must be a longitude'),
  v.minValue(-180, 'must be a longitude'),
  v.maxValue(180, 'must be a longitude'),
);
const lat = v.pipe(
  v.number('must be a latitude'),
  v.minValue(-90, 'must be a latitude'),
  v.maxValue(90, 'must be a latitude'),
);
const size = v.union([v.literal(1), v.literal(2), v.literal(3)], 'must be 1, 2 or 3');
const change = whole(-20, 20);
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/, 'must be a date such as 2014-08 or 2014-08-29'));

const newsEffect: v.GenericSchema<NewsEffect> = v.variant('do', [
  v.strictObject({ do: v.literal('comity'), by: change }),
  v.strictObject({ do: v.literal('purse'), who: oneOf(ROLES), by: change }),
  v.strictObject({ do: v.literal('meter'), who: id, meter, by: change }),
  v.strictObject({ do: v.literal('meterOfLeastHardened'), meter, by: change }),
  v.strictObject({ do: v.literal('meterOfThoseWhoFought'), meter, by: change }),
  v.strictObject({
    do: v.literal('meterBelow'),
    role: oneOf(ROLES),
    test: meter,
    below: whole(0, 100),
    meter,
    by: change,
  }),
  v.strictObject({ do: v.literal('exposeOldestCovert'), elseComity: change }),
  v.strictObject({ do: v.literal('gravity'), by: change }),
  v.strictObject({ do: v.literal('evidence'), government: id, by: change }),
  v.strictObject({ do: v.literal('endTreaty'), treaty: oneOf(TREATIES) }),
  v.strictObject({ do: v.literal('restoreTreaty'), treaty: oneOf(TREATIES) }),
  v.strictObject({ do: v.literal('weight'), jurisdictions: v.array(id), test: oneOf(TESTS), by: change }),
  v.strictObject({ do: v.literal('unionFines'), by: change }),
]);

const ownEffects = <const M extends readonly Meter[]>(meters: M) => [
  v.strictObject({ do: v.literal('meter'), meter: oneOf(meters), by: change }),
  v.strictObject({ do: v.literal('comity'), by: change }),
  v.strictObject({ do: v.literal('purse'), by: change }),
];
const pressureEffects: Record<PressedRole, v.GenericSchema<PressureEffect[]>> = {
  government: v.array(
    v.variant('do', [
      ...ownEffects(METERS.government),
      v.strictObject({ do: v.literal('relation'), by: change }),
      v.strictObject({ do: v.literal('evidence'), by: whole(1, 2), chance: whole(1, 100) }),
    ]),
  ),
  company: v.array(v.variant('do', ownEffects(METERS.company))),
};
const pressureOf = <const R extends PressedRole>(role: R) =>
  v.strictObject({
    id,
    role: v.literal(role),
    from: oneOf(PRESSERS[role]),
    when: oneOf(PRESSURE_MATTERS[role]),
    like: v.optional(id),
    choices: v.strictObject({
      yield: pressureEffects[role],
      resist: pressureEffects[role],
      explain: v.strictObject({
        fact: oneOf(PRESSURE_FACTS[role]),
        holds: pressureEffects[role],
        fails: pressureEffects[role],
      }),
    }),
  });
const pressure: v.GenericSchema<ScenarioPressure> = v.variant('role', [
  pressureOf('government'),
  pressureOf('company'),
]);

const opportunity: v.GenericSchema<ScenarioOpportunity> = v.strictObject({
  id,
  order: oneOf(OPPORTUNITY_ORDERS),
  jurisdiction: v.optional(id),
  data: v.optional(oneOf(DATA_KINDS)),
  meter: oneOf(METERS.company),
  by: whole(1, 20),
});

const weight = whole(0, 4);
const jurisdiction = v.strictObject({
  id,
  letters: text,
  parent: v.optional(id),
  union: v.boolean('must be true or false'),
  capability: whole(1, 3),
  laws: v.array(oneOf(LAWS)),
  lawNames: v.record(oneOf(LAWS), id),
  weights: v.strictTuple([weight, weight, weight, weight, weight]),
  lon,
  lat,
  countries: v.array(v.pipe(v.string(), v.regex(/^\d{3}$/, 'must be an ISO country number such as "372"'))),
});
const seat = v.strictObject({
  id,
  role: oneOf(ROLES),
  jurisdiction: id,
  letters: text,
  variant: whole(0, 5),
  weights: v.strictTuple([whole(0, 100), whole(0, 100), whole(0, 100)]),
  sitsFor: v.optional(v.array(id)),
  markets: v.optional(v.array(id)),
});

/** The published format of a scenario file: assets/scenarios/<id>/scenario.json. */
export const scenarioSchema = v.strictObject({
  id,
  version: whole(1, 9999),
  ruleset: id,
  rounds: whole(1, 24),
  calendar: v.array(id),
  map: v.strictObject({
    lon,
    fit: v.pipe(v.array(v.strictTuple([lon, lat])), v.minLength(2, 'must have at least two places')),
    seas: v.array(v.strictObject({ id, lon, lat })),
  }),
  jurisdictions: v.array(jurisdiction),
  seats: v.array(seat),
  relations: v.array(v.strictObject({ between: v.strictTuple([id, id]), value: whole(-5, 5) })),
  relationDefault: whole(-5, 5),
  statutes: v.array(
    v.strictObject({
      id,
      jurisdiction: id,
      effect: oneOf(['compels', 'assists', 'bars', 'protects', 'none']),
      date: v.pipe(
        v.string(),
        v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a year or a date such as 1986 or 1986-10-21'),
      ),
      round: whole(0, 24),
      disputed: v.boolean('must be true or false'),
    }),
  ),
  treaties: v.array(v.strictObject({ kind: oneOf(TREATIES), between: v.strictTuple([id, id]), name: id })),
  datacenters: v.array(v.strictObject({ id, city: id, company: id, jurisdiction: id, lon, lat })),
  regionSites: v.array(v.strictObject({ id, city: id, jurisdiction: id, lon, lat })),
  holdings: v.array(
    v.strictObject({
      id,
      kind: oneOf(DATA_KINDS),
      datacenter: id,
      subject: id,
      claimed: v.boolean('must be true or false'),
      size,
      keys: oneOf(CUSTODIES),
    }),
  ),
  files: v.array(
    v.strictObject({
      id,
      government: id,
      dealt: whole(1, 24),
      due: whole(1, 24),
      later: v.union([v.literal(0), v.literal(1)], 'must be 0 or 1'),
      choices: v.pipe(
        v.array(v.strictObject({ holding: id, gravity: size, need: size, crime: id })),
        v.minLength(1, 'must have at least one choice'),
      ),
    }),
  ),
  deck: v.array(v.strictObject({ id, round: whole(1, 24), date, effects: v.array(newsEffect) })),
  docket: v.array(
    v.strictObject({
      id,
      round: whole(1, 24),
      jurisdiction: id,
      merits: whole(0, 100),
      swing: whole(0, 50),
      sealed: v.boolean('must be true or false'),
      rights: oneOf(RIGHTS_SIDES),
      stateFor: v.optional(id),
      grounds: v.pipe(v.array(oneOf(TESTS)), v.minLength(1, 'must name at least one test')),
    }),
  ),
  friends: v.array(v.strictObject({ id, camp: oneOf(CAMPS), side: v.optional(oneOf(['for', 'against'])) })),
  engravings: v.optional(
    v.strictObject({
      seats: v.record(id, id),
      places: v.record(id, id),
      friends: v.record(id, id),
      pressers: v.record(oneOf([...PRESSERS.government, ...PRESSERS.company] as const), id),
      cards: v.record(id, id),
      paper: id,
      docket: v.optional(v.record(id, id)),
      founding: id,
      hearing: id,
      debrief: id,
    }),
  ),
  founding: v.optional(
    v.strictObject({
      file: id,
      stages: v.array(v.strictObject({ stage: oneOf(FOUNDING_STAGES), round: whole(1, 24), date })),
    }),
  ),
  pressures: v.array(pressure),
  opportunities: v.optional(v.array(opportunity)),
  history: v.array(v.strictObject({ id, round: whole(1, 24), date, orders: v.array(id), source: text })),
}) satisfies v.GenericSchema<Scenario>;

/** A record with one entry for each key, and no other. */
const eachOf = <K extends string, S extends v.GenericSchema>(keys: readonly K[], schema: S) =>
  v.strictObject(Object.fromEntries(keys.map((key) => [key, schema])) as Record<K, S>);

/** The published format of a scenario's par file: assets/scenarios/<id>/par.json. Each level has every seat by its id. */
export const parSchema = v.strictObject({
  made: v.strictObject({ ruleset: id, seed: whole(0, 2 ** 31), games: eachOf(LEVELS, whole(1, 1_000_000)) }),
  levels: eachOf(LEVELS, v.record(id, v.strictObject({ par: whole(0, 1000), spread: whole(1, 1000) }))),
});

const number = v.number('must be a number');
const models = v.record(v.string(), v.strictObject({ bias: number, weights: v.record(v.string(), number) }));

/** The published format of a value file: assets/scenarios/<id>/value.json. Models by role and by rounds still to be played. */
export const valueSchema = v.strictObject({
  made: v.record(v.string(), v.unknown()),
  models: eachOf(ROLES, models),
});

const points = whole(-100, 100);
const triple = v.strictTuple([points, points, points]);
const purse = v.strictObject({ start: whole(0, 8), income: whole(0, 8) });
const agenda = v.strictObject({
  id,
  measure: v.picklist(MEASURES, `must be a measure that the rules know: ${MEASURES.join(', ')}`),
  meter: v.optional(meter),
  test: v.optional(oneOf(TESTS)),
  first: points,
  second: points,
  points: v.strictTuple([points, points]),
});
const treaty = v.strictObject({ comity: points, sovereignty: points, standing: points, relationNeeded: whole(-5, 5) });
const law = v.strictObject({ comity: points, sovereignty: points, standing: points });

/** The published format of a ruleset file: assets/rulesets/<id>.json. */
export const rulesetSchema = v.strictObject({
  id,
  version: whole(1, 9999),
  comity: v.strictObject({
    start: whole(0, 100),
    strained: whole(0, 100),
    holding: whole(0, 100),
    flourishing: whole(0, 100),
    flourishingDamp: whole(0, 10),
    strainedExtra: whole(0, 10),
    breakingExtra: whole(0, 10),
    factorAt0: whole(0, 200),
    factorAt100: whole(0, 200),
    capPerSeat: whole(1, 100),
  }),
  meters: eachOf(ROLES, triple),
  purse: v.strictObject({
    government: purse,
    company: purse,
    court: purse,
    most: whole(1, 99),
    bonusAt: whole(0, 100),
    malusBelow: whole(0, 100),
  }),
  ordersPerRound: whole(1, 9),
  prices: v.record(id, whole(0, 9)),
  extra: v.strictObject({
    explain: whole(0, 9),
    enterMarket: whole(0, 9),
    stayTick: whole(0, 9),
    treatyAccept: whole(0, 9),
  }),
  applications: v.strictObject({
    start: points,
    perGravity: points,
    perEvidence: points,
    size: triple,
    secrecy: points,
    roadUntried: points,
    bands: eachOf(STRICTNESSES, v.strictTuple([points, points])),
  }),
  effects: v.record(id, points),
  parameters: v.record(id, whole(-1000, 1000)),
  laws: eachOf(LAWS, law),
  treaties: eachOf(NEW_TREATIES, treaty),
  merits: v.strictObject({
    start: points,
    perTest: points,
    personClaimed: points,
    reachLaw: points,
    charter: points,
    blocking: points,
    blockingUsed: points,
    hostAsks: points,
    agreement: points,
    roadUntried: points,
    roadRefused: points,
    perGravity: points,
    size: triple,
    riskAbroad: points,
    secrecy: points,
    goodFaith: points,
    fine: v.strictObject({
      lawBroken: points,
      blockingBroken: points,
      partial: points,
      compelled: points,
      perGravity: points,
    }),
    briefs: triple,
    briefBonus: points,
    briefBonusAt: whole(0, 100),
    facts: eachOf(FACTS, whole(1, 30)),
    precedent: triple,
    precedentAbroad: triple,
    bands: triple,
    bandsNoTreaty: triple,
    lean: whole(0, 50),
  }),
  agendas: eachOf(ROLES, v.array(agenda)),
});
