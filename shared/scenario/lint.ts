import {
  CASE_ENDS,
  FACTS,
  FIGHT_REASONS,
  FOUNDING_STAGES,
  isSame,
  PRESSURE_ANSWERS,
  type PressureFact,
  type PressureMatter,
  type Role,
  RULINGS,
  type Scenario,
  type ScenarioPressure,
  TESTS,
} from '../model/index.ts';

/** Notes what is wrong at a path, and names that nothing in the file has. */
type Report = {
  say(path: string, what: string): void;
  known(list: { id: string }[], path: string, id: string, what: string): void;
  state(path: string, id: string): void;
};

/** What a scenario's parts say of each other that cannot be: one sentence each, with path and mend. */
export function lintScenario(s: Scenario): string[] {
  const problems: string[] = [];
  const say = (path: string, what: string) => void problems.push(`${path} ${what}.`);
  const known = (list: { id: string }[], path: string, id: string, what: string) => {
    if (!list.some((entry) => entry.id === id))
      say(path, `names the ${what} '${id}', which is not in this file: mend the id or add it`);
  };
  const report: Report = { say, known, state: (path, id) => known(s.jurisdictions, path, id, 'jurisdiction') };
  for (const lint of [
    lintIds,
    lintStates,
    lintSeats,
    lintRelations,
    lintData,
    lintFiles,
    lintNews,
    lintCourts,
    lintHome,
  ])
    lint(s, report);
  return problems;
}

/** Each id stands once in its list. */
function lintIds(s: Scenario, { say }: Report): void {
  const lists = {
    jurisdictions: s.jurisdictions,
    seats: s.seats,
    datacenters: s.datacenters,
    regionSites: s.regionSites,
    holdings: s.holdings,
    files: s.files,
    statutes: s.statutes,
    deck: s.deck,
    docket: s.docket,
    friends: s.friends,
    pressures: s.pressures,
    opportunities: s.opportunities ?? [],
    history: s.history,
  };
  for (const [name, list] of Object.entries(lists)) {
    const seen = new Set<string>();
    for (const [i, entry] of list.entries()) {
      if (seen.has(entry.id)) say(`${name}.${i}.id`, `is '${entry.id}', which stands twice: give each its own id`);
      seen.add(entry.id);
    }
  }
}

function lintStates(s: Scenario, { say, state }: Report): void {
  if (s.calendar.length !== s.rounds)
    say('calendar', `has ${s.calendar.length} dates for ${s.rounds} rounds: give one a round`);
  for (const [i, j] of s.jurisdictions.entries())
    if (j.parent !== undefined) state(`jurisdictions.${i}.parent`, j.parent);
}

function lintSeats(s: Scenario, { say, state }: Report): void {
  for (const [i, seat] of s.seats.entries()) {
    state(`seats.${i}.jurisdiction`, seat.jurisdiction);
    for (const market of seat.markets ?? []) state(`seats.${i}.markets`, market);
    for (const other of seat.sitsFor ?? []) state(`seats.${i}.sitsFor`, other);
    if (seat.role === 'company' && !seat.markets?.length)
      say(`seats.${i}.markets`, 'is missing: a company serves at least one jurisdiction');
    const sum = seat.weights.reduce((a, b) => a + b, 0);
    if (sum !== 100) say(`seats.${i}.weights`, `add up to ${sum}: they are percentages and must add up to 100`);
  }
  for (const role of ['government', 'court'] as const) {
    const places = s.seats.filter((seat) => seat.role === role).map((seat) => seat.jurisdiction);
    for (const place of new Set(places.filter((p, i) => places.indexOf(p) !== i)))
      say('seats', `give '${place}' two seats of the role ${role}: keep one`);
  }
}

/** What there is between states, and in their law books. */
function lintRelations(s: Scenario, { say, state }: Report): void {
  for (const [i, r] of s.relations.entries()) for (const id of r.between) state(`relations.${i}.between`, id);
  for (const [i, t] of s.treaties.entries()) {
    for (const id of t.between) state(`treaties.${i}.between`, id);
    if (t.between[0] === t.between[1]) say(`treaties.${i}.between`, 'names one state twice: a treaty needs two');
  }
  for (const [i, one] of s.statutes.entries()) state(`statutes.${i}.jurisdiction`, one.jurisdiction);
}

/** Where data lies, and whose it is. */
function lintData(s: Scenario, { known, state }: Report): void {
  for (const [i, d] of s.datacenters.entries()) {
    state(`datacenters.${i}.jurisdiction`, d.jurisdiction);
    known(
      s.seats.filter((seat) => seat.role === 'company'),
      `datacenters.${i}.company`,
      d.company,
      'company seat',
    );
  }
  for (const [i, d] of s.regionSites.entries()) state(`regionSites.${i}.jurisdiction`, d.jurisdiction);
  for (const [i, h] of s.holdings.entries()) {
    known(s.datacenters, `holdings.${i}.datacenter`, h.datacenter, 'datacenter');
    state(`holdings.${i}.subject`, h.subject);
  }
}

/** Police files: due in time, on evidence that lies abroad. */
function lintFiles(s: Scenario, { say, known }: Report): void {
  for (const [i, f] of s.files.entries()) {
    known(
      s.seats.filter((seat) => seat.role === 'government'),
      `files.${i}.government`,
      f.government,
      'government seat',
    );
    for (const [k, choice] of f.choices.entries()) {
      const path = `files.${i}.choices.${k}`;
      known(s.holdings, `${path}.holding`, choice.holding, 'holding');
      const roads = roadsTo(s, f.government, choice.holding);
      if (roads < 2) say(path, `leaves ${roads} road to the evidence: pick a holding on foreign soil`);
    }
    if (f.due < f.dealt)
      say(`files.${i}.due`, `is round ${f.due}, before it is dealt in round ${f.dealt}: give it time`);
    if (f.dealt + f.later > s.rounds)
      say(`files.${i}.dealt`, `is round ${f.dealt + f.later}, but there are ${s.rounds} rounds: deal it earlier`);
  }
}

function lintNews(s: Scenario, { say, known, state }: Report): void {
  for (const [i, card] of s.deck.entries()) {
    if (card.round > s.rounds)
      say(`deck.${i}.round`, `is ${card.round}, but there are ${s.rounds} rounds: it would never be turned`);
    for (const [k, effect] of card.effects.entries()) {
      const path = `deck.${i}.effects.${k}`;
      if (effect.do === 'meter') known(s.seats, `${path}.who`, effect.who, 'seat');
      if (effect.do === 'evidence') known(s.seats, `${path}.government`, effect.government, 'seat');
      if (effect.do === 'weight') for (const id of effect.jurisdictions) state(`${path}.jurisdictions`, id);
    }
  }
  for (let round = 1; round <= s.rounds; round++) {
    if (!s.deck.some((card) => card.round === round))
      say('deck', `has no card for round ${round}: give each round at least one`);
  }
}

function lintCourts(s: Scenario, { known, state }: Report): void {
  if (s.founding) known(s.files, 'founding.file', s.founding.file, 'file');
  for (const [i, c] of s.docket.entries()) {
    state(`docket.${i}.jurisdiction`, c.jurisdiction);
    if (c.stateFor) state(`docket.${i}.stateFor`, c.stateFor);
  }
}

/** What is asked and offered at home. */
function lintHome(s: Scenario, { say, state }: Report): void {
  for (const [i, pressure] of s.pressures.entries()) lintPressure(`pressures.${i}`, pressure, s.pressures, say);
  for (const [i, { jurisdiction, data }] of (s.opportunities ?? []).entries()) {
    if (jurisdiction) state(`opportunities.${i}.jurisdiction`, jurisdiction);
    if (data && !s.holdings.some(({ kind }) => kind === data))
      say(`opportunities.${i}.data`, `is '${data}', but nobody holds such data: name a kind that is in "holdings"`);
  }
  const forCompanies = s.pressures.filter(({ role }) => role === 'company');
  const always = forCompanies.filter(({ when }) => when === 'always').length;
  if (forCompanies.length > 0 && always < s.rounds)
    say('pressures', `have ${always} cards of 'always' for companies and ${s.rounds} rounds: give one a round`);
}

/** Roads to a holding that are open as the game begins: the direct order, and abroad the treaty and secret collection. */
function roadsTo(s: Scenario, government: string, holding: string): number {
  const asker = s.seats.find(({ id }) => id === government)?.jurisdiction;
  const place = s.holdings.find(({ id }) => id === holding)?.datacenter;
  const host = s.datacenters.find(({ id }) => id === place)?.jurisdiction;
  const parent = s.jurisdictions.find(({ id }) => id === host)?.parent;
  if (asker === undefined || host === undefined) return 2;
  if (asker === host || asker === parent) return 1;
  const hasMla = s.treaties.some(
    ({ kind, between }) => kind === 'mla' && between.includes(asker) && between.includes(host),
  );
  return hasMla ? 3 : 2;
}

/** What a par file says that its scenario does not: each level names every seat, and no other. */
export function lintPar(levels: Record<string, Record<string, unknown>>, { id, seats }: Scenario): string[] {
  return Object.entries(levels).flatMap(([level, table]) => [
    ...seats
      .filter((seat) => !table[seat.id])
      .map((seat) => `levels.${level} has no seat '${seat.id}': run npm run fit -- --scenario ${id}.`),
    ...Object.keys(table)
      .filter((key) => !seats.some((seat) => seat.id === key))
      .map((key) => `levels.${level}.${key} is no seat of the scenario: remove it.`),
  ]);
}

/** Roles and rounds of a scenario for which a value file has no model. */
export function lintValue(models: Record<Role, Record<string, unknown>>, { id, seats, rounds }: Scenario): string[] {
  const roles = [...new Set(seats.map(({ role }) => role))];
  return roles.flatMap((role) =>
    Array.from({ length: rounds - 1 }, (_, i) => i + 1)
      .filter((left) => !models[role][left])
      .map((left) => `models.${role} has none for ${left} rounds to go: run npm run fit -- --scenario ${id}.`),
  );
}
/** What a card does must fit what it is about, and a secret one must look like another. */
function lintPressure(
  path: string,
  { role, from, when, like, choices }: ScenarioPressure,
  all: readonly ScenarioPressure[],
  say: (path: string, what: string) => void,
): void {
  const { fact, holds, fails } = choices.explain;
  const lists = { yield: choices.yield, resist: choices.resist, 'explain.holds': holds, 'explain.fails': fails };
  for (const [name, effects] of Object.entries(lists)) {
    for (const [k, effect] of effects.entries()) {
      const at = `${path}.choices.${name}.${k}`;
      if (effect.do === 'evidence' && when !== 'openFile')
        say(at, `brings evidence, but the card is about '${when}': only 'openFile' has a file`);
      if (effect.do === 'relation' && when !== 'foreignOrder')
        say(at, `moves a relation, but the card is about '${when}': only 'foreignOrder' has another state`);
    }
  }
  const other = all.find(({ id }) => id === like);
  const isLike = other?.role === role && other.from === from && other.when === 'always';
  if (when === 'secretHelp' && !(isLike && isSame(other?.choices, choices)))
    say(
      `${path}.like`,
      `must name a card of 'always' from '${from}' with the same choices, or the card tells of the help`,
    );
  if (when !== 'secretHelp' && like !== undefined)
    say(`${path}.like`, "is for cards about 'secretHelp' only: remove it");
  const needs = MATTER_OF[fact];
  if (needs && !needs.includes(when))
    say(
      `${path}.choices.explain.fact`,
      `is '${fact}', which cannot be asked of '${when}': use one of ${needs.join(', ')}`,
    );
}

/** Facts that can be asked of every matter. */
type AskedOfAll =
  | 'helped'
  | 'clean'
  | 'trusted'
  | 'hasFought'
  | 'hasWon'
  | 'hasObeyed'
  | 'neverAbroad'
  | 'wasOrdered'
  | 'unfined'
  | 'hasReported'
  | 'keysAway'
  | 'hardened'
  | 'hasBuilt'
  | 'growing';
/** What the other facts can be asked of: a file or an order. */
const MATTER_OF: Partial<Record<PressureFact, PressureMatter[]>> = {
  underWay: ['openFile'],
  treatyTried: ['lostCase', 'fought'],
  courtAgreed: ['fought'],
  objected: ['foreignOrder'],
} satisfies Record<Exclude<PressureFact, AskedOfAll>, PressureMatter[]>;

/** Text ids that a scenario needs and `texts` does not have. */
export function missingTexts(s: Scenario, texts: Record<string, string>): string[] {
  return neededTexts(s).filter((key) => texts[key] === undefined);
}

/** Texts of a scenario that nothing asks for: it needs no such id, and no text for all scenarios has it. */
export function strayTexts(s: Scenario, texts: Record<string, string>, general: Record<string, string>): string[] {
  const needed = new Set(neededTexts(s));
  const laws = s.jurisdictions.flatMap(({ lawNames }) => Object.values(lawNames).map((name) => `${name}.text`));
  const steps = FOUNDING_STAGES.map((stage) => `founding.stage.${stage}.history`);
  const parties = s.jurisdictions.map(({ id }) => `jurisdiction.${id}.party`);
  const may = new Set([...laws, ...steps, ...parties, 'history.unknown', 'history.clock', ...Object.keys(general)]);
  return Object.keys(texts).filter((key) => !needed.has(key) && !may.has(key) && !NOTE.test(key));
}

/** What really happened, beside what can be done: a scenario may tell it of any order, law, treaty, ruling and question from home. */
const NOTE = /^(order|law|treaty|ruling|pressure)\.\w+\.real$/;

function neededTexts(s: Scenario): string[] {
  return [
    'scenario.name',
    'scenario.dates',
    'scenario.pitch',
    'scenario.paper',
    ...s.calendar,
    ...s.map.seas.map(({ id }) => `sea.${id}`),
    ...s.seats.flatMap(({ id }) => [
      ...['name', 'short', 'kind', 'hook', 'case', 'want.1', 'want.2', 'want.3'].map((part) => `seat.${id}.${part}`),
      ...['you', 'morning', 'want', 'well'].map((part) => `opening.${id}.${part}`),
      ...[1, 2, 3].flatMap((at) => [`opening.${id}.only.${at}`, `opening.${id}.only.${at}.text`]),
    ]),
    ...s.jurisdictions.flatMap(({ id, lawNames }) => [
      ...['name', 'short', 'adjective', 'court', 'resident', 'law'].map((part) => `jurisdiction.${id}.${part}`),
      ...Object.values(lawNames),
    ]),
    ...s.statutes.flatMap(({ id }) => [`statute.${id}.name`, `statute.${id}.text`, `statute.${id}.claim`]),
    ...s.treaties.map(({ name }) => name),
    ...(s.founding?.stages ?? []).map(({ stage }) => `founding.stage.${stage}.history`),
    ...[...s.datacenters, ...s.regionSites].map(({ city }) => city),
    ...s.holdings.flatMap(({ id }) => [`holding.${id}.name`, `holding.${id}.short`]),
    ...s.files.flatMap(({ choices }) => choices.map(({ crime }) => crime)),
    ...s.deck.flatMap(({ id }) => ['title', 'line', 'body'].map((part) => `card.${id}.${part}`)),
    ...s.docket.flatMap(({ id }) =>
      ['title', 'body', 'facts', 'for', 'against', 'source', 'held', ...RULINGS].map((part) => `docket.${id}.${part}`),
    ),
    ...s.friends.map(({ id }) => `friend.${id}.name`),
    ...s.pressures.flatMap(({ id }) => ['title', 'body', ...PRESSURE_ANSWERS].map((part) => `pressure.${id}.${part}`)),
    ...(s.opportunities ?? []).flatMap(({ id }) => [`opportunity.${id}.title`, `opportunity.${id}.body`]),
    ...s.history.flatMap(({ id }) => [`history.${id}.title`, `history.${id}.body`]),
  ];
}

/** Text ids of the words of a case that every scenario uses and `texts` does not have. */
export function missingCaseTexts(texts: Record<string, string>): string[] {
  const needed = [
    ...FIGHT_REASONS.flatMap((reason) => [`fight.${reason}`, `fight.${reason}.words`]),
    ...CASE_ENDS.map((end) => `caseEnd.${end}`),
    ...FOUNDING_STAGES.map((stage) => `founding.stage.${stage}`),
    ...FACTS.flatMap((fact) => ['name', 'ask', 'for', 'against'].map((part) => `fact.${fact}.${part}`)),
    ...[...TESTS, 'comity', ...TESTS.map((test) => `ofTheDay.${test}`)].flatMap((ground) => [
      `precedent.${ground}.for`,
      `precedent.${ground}.against`,
    ]),
  ];
  return needed.filter((key) => texts[key] === undefined);
}
