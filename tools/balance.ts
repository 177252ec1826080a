import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readSetup } from '../server/content/read-setup.ts';
import type { Role } from '../shared/model/index.ts';
import { DEFAULT_WORKERS, fail, personalitiesOf, playersOf, scenarioAsked, whole } from './sim/arguments.ts';
import { measureDecisions } from './sim/decision-report.ts';
import { measureExploits } from './sim/exploits.ts';
import { table, withSection } from './sim/markdown.ts';
import { type PlayerLevel, tableLevel } from './sim/player.ts';
import { playAll } from './sim/pool.ts';
import { reportOn } from './sim/report.ts';
import { SIMPLE_PLAYERS } from './sim/simple-players.ts';
import { deviation, mean, round } from './sim/statistics.ts';
import { STORY_LINES } from './sim/story.ts';
import {
  type Outcome,
  outcomesOf,
  type Pair,
  type Par,
  parOf,
  parTasks,
  scorePair,
  testedTasks,
} from './sim/tournament.ts';

const PARTS = 'seats,story,decisions,exploits,worlds,levels,words,faceOff,expert,novice';

const HELP = `Measures the balance and writes the tables of docs/balance.md.

  npm run balance [-- --only seats,story,decisions,...] [--games 700] [--seed 1] [--workers 2]

Parts: ${PARTS}. Experts take long: where they play there are fewer games.`;

const { values } = parseArgs({
  options: {
    scenario: { type: 'string' },
    games: { type: 'string', default: '700' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: PARTS },
    workers: { type: 'string', default: DEFAULT_WORKERS },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
const scenario = scenarioAsked(values.scenario);
const setup = readSetup(scenario);
const games = whole('games', values.games);
const seed = whole('seed', values.seed);
const workers = whole('workers', values.workers);

const band = ([low, middle, high]: readonly number[]) => `${middle} (${low} to ${high})`;

async function reportOf(level: PlayerLevel, count: number, personality?: string) {
  const personalities = personalitiesOf(setup, personality);
  const tasks = Array.from({ length: count }, (_, i) => ({
    seed: seed + i,
    players: playersOf(setup, seed + i, () => level, personalities),
  }));
  return reportOn(setup, tableLevel(tasks[0].players), await playAll(scenario, tasks, workers));
}

async function seats(): Promise<string> {
  const report = await reportOf('practised', games);
  const rows = Object.entries(report.seats).map(([seat, one]) => ({
    seat,
    par: one.par,
    spread: one.spread,
    mean: one.mean,
    deviation: one.deviation,
    'win share': band(one.winShare),
    'times chance': one.timesChance,
  }));
  const kinds = Object.entries(report.orderShares).map(([role, shares]) => ({
    role,
    'percent of orders': Object.entries(shares)
      .map(([kind, share]) => `${kind} ${share}`)
      .join(', '),
  }));
  const characters = Object.entries(report.personalities).map(([character, one]) => ({
    character,
    seats: one.seats,
    'z of the score': one.z,
    'times chance': one.timesChance,
    'difference of orders (bits)': one.difference,
  }));
  const facts = [
    `${games} games, practised AI in every seat, seeds from ${seed}.`,
    `Splinternet ${report.splinternetShare}; Comity at the end ${report.comity.p5} / ${report.comity.p50} / ${report.comity.p95} (5, 50, 95 %); nobody above par in ${report.noWinner}.`,
    `Two or more lead changes in ${band(report.leadChanges.twoOrMore)}, mean ${report.leadChanges.mean}; the leader at half-time wins ${band(report.halfTimeLeaderWins)}; the winner was in the lower half at half-time ${band(report.comeback)}.`,
    `Lines said a game ${report.linesSaid}; deals: ${Object.entries(report.deals)
      .map(([deal, count]) => `${deal} ${count}`)
      .join(', ')}; commands refused: ${Object.keys(report.refused).length}. Hash ${report.hash}.`,
  ];
  return [facts.join('\n\n'), table(rows), table(kinds), table(characters)].join('\n\n');
}

async function worlds(): Promise<string> {
  const count = Math.ceil(games / 2);
  const rows = [];
  for (const [world, level, personality] of [
    ['all hawks', 'practised', 'hawk'],
    ['all diplomats', 'practised', 'diplomat'],
    ['all pragmatists', 'practised', 'pragmatist'],
    ['mixed, novice', 'novice', undefined],
    ['by lot', 'random', undefined],
  ] as const) {
    const report = await reportOf(level, count, personality);
    rows.push({
      world,
      games: count,
      Splinternet: report.splinternetShare,
      'Comity 5/50/95 %': `${report.comity.p5} / ${report.comity.p50} / ${report.comity.p95}`,
      'deviation of the score, % of its mean': Object.entries(report.seats)
        .map(([seat, one]) => `${seat} ${one.luckPercent}`)
        .join(', '),
    });
  }
  return table(rows);
}

const pars = new Map<string, Promise<Par>>();

/** Par of a level over these seeds; played once. */
function parAmong(field: PlayerLevel, seeds: readonly number[]): Promise<Par> {
  const key = `${field} ${seeds.length}`;
  const par =
    pars.get(key) ?? playAll(scenario, parTasks(setup, field, seeds), workers).then((all) => parOf(setup, all));
  pars.set(key, par);
  return par;
}

async function tournament(pairs: Pair[], count: number): Promise<string> {
  const seeds = Array.from({ length: Math.ceil(count / setup.scenario.seats.length) }, (_, i) => seed + i);
  const rows = [];
  for (const pair of pairs) {
    const par = await parAmong(pair.field, seeds);
    const score = scorePair(setup, pair, par, await playAll(scenario, testedTasks(setup, pair, seeds), workers));
    const time = score.decisionMs[pair.tested === 'mute' ? 'mute' : pair.tested];
    rows.push({
      tested: pair.as ? `${pair.tested} (${pair.as})` : pair.tested,
      among: pair.field,
      games: score.all.games,
      'times chance': `${score.all.timesChance} (${score.all.low} to ${score.all.high})`,
      z: score.all.z,
      ...Object.fromEntries(
        Object.entries(score.byRole).map(([role, one]) => [role, `${one.timesChance} (${one.low} to ${one.high})`]),
      ),
      'ms p50 / p99': `${time?.p50} / ${time?.p99}`,
    });
  }
  return table(rows);
}

/** Two AI in the same games on the same seats, one after the other: luck and seat fall out of the difference. */
async function faceOff(): Promise<string> {
  const seeds = Array.from({ length: Math.ceil(games / setup.scenario.seats.length) }, (_, i) => seed + i);
  const outcomes = async (pair: Pair) =>
    outcomesOf(
      setup,
      await parAmong(pair.field, seeds),
      await playAll(scenario, testedTasks(setup, pair, seeds), workers),
    );
  const talking = await outcomes({ tested: 'practised', field: 'practised' });
  const mute = await outcomes({ tested: 'mute', field: 'practised' });
  const honest = await outcomes({ tested: 'practised', field: 'practised', as: 'pragmatist' });
  const traitor = await outcomes({ tested: 'practised', field: 'practised', as: 'turncoat' });
  const row = (who: string, more: readonly Outcome[], less: readonly Outcome[]) => {
    const gain = (role?: Role) =>
      signedBand(more.flatMap((one, at) => (role === undefined || one.role === role ? [one.z - less[at].z] : [])));
    const roles = { government: gain('government'), company: gain('company'), court: gain('court') };
    return { 'one against the other': who, games: more.length, 'difference of z': gain(), ...roles };
  };
  return table([row('talking, mute', talking, mute), row('honest, turncoat', honest, traitor)]);
}

function signedBand(differences: readonly number[]): string {
  const middle = mean(differences);
  const half = (1.96 * deviation(differences)) / Math.sqrt(differences.length);
  return `${round(middle)} (${round(middle - half)} to ${round(middle + half)})`;
}

const cells = (list: readonly number[]) => list.map((share) => round(100 * share, 0)).join(', ');

/** The story of practised games beside that of expert ones, and the work that each seat has. */
async function story(): Promise<string> {
  const [practised, expert] = [await reportOf('practised', games), await reportOf('expert', Math.ceil(games / 20))];
  const lines = STORY_LINES.map((line) => ({
    line,
    'share of games': practised.story[line].share,
    'mean a game': practised.story[line].mean,
    'among experts': expert.story[line].share,
  }));
  const questions = Object.entries(practised.work.questions).map(([seat, one]) => ({
    seat,
    'games with a question at the Bench, % by round': cells(one.byRound),
    'questions a game': one.aGame,
    'in all rounds but one': one.allButOne,
  }));
  const decided = Object.entries(practised.work.decided).map(([court, one]) => ({
    court,
    'contested matters decided a game': one.aGame,
    'four or more': one.fourOrMore,
    'games with one, % by round': cells(one.byRound),
  }));
  const { endingKinds, briefs, openings } = practised;
  const facts = [
    `${practised.games} practised and ${expert.games} expert games, characters by lot, seeds from ${seed}.`,
    `Kinds of ending reached: ${endingKinds.kinds} (${endingKinds.reachedByOneInAHundred} by one game in a hundred), the most frequent in ${endingKinds.largest}.`,
    `Correlation of score and Comity ${practised.scoreAndComity.mean}; the agenda that was drawn explains ${practised.drawExplains.mean} of a score's variance; bills of the last round ${practised.lastRoundBills}.`,
    `Briefs filed a game ${briefs.filed}, read ${briefs.read} (${briefs.shareRead}); orders of the AI without a reason in favour ${practised.ordersWithoutReason}; its most frequent line ${practised.mostFrequentLine.share}.`,
    `Promises signed a game: ${Object.entries(practised.promises)
      .map(([promise, count]) => `${promise} ${count}`)
      .join(', ')}.`,
  ];
  const opened = Object.entries(openings).map(([seat, one]) => ({
    seat,
    'most frequent opening': one.first,
    'three most frequent': one.firstThree,
  }));
  const agendas = Object.entries(practised.agendas).map(([agenda, one]) => ({ agenda, ...one }));
  const deals = Object.entries(practised.acceptance).map(([deal, one]) => ({ deal, ...one }));
  return [facts.join('\n\n'), ...[lines, questions, decided, agendas, opened, deals].map(table)].join('\n\n');
}

/** How much decisions matter. */
async function decisions(): Promise<string> {
  const report = await measureDecisions(setup, { games: Math.ceil(games / 20), seed, sample: 2, workers });
  const rows = Object.entries(report.roles).map(([role, one]) => ({
    role,
    'big decisions a game': `${one.bigDecisionsPerGame} (${one.low} to ${one.high})`,
    'decisions a game': one.decisionsPerGame,
    sampled: one.sampled,
    'mean gap': one.meanGap,
    'options at once': one.options,
    'worse than nothing': one.shareWorseThanNothing,
  }));
  const matters = Object.entries(report.matters).map(([matter, one]) => ({ matter, ...one }));
  const facts = `${report.sampled} of ${report.decisions} decisions of ${report.games} practised games, seeds from ${seed}; each option played on ${report.playedOn} times.`;
  return [facts, table(rows), table(matters)].join('\n\n');
}

/** What simple players make of it. */
async function exploits(): Promise<string> {
  const among = async (level: PlayerLevel, count: number) =>
    (await measureExploits(setup, SIMPLE_PLAYERS, { among: level, games: Math.ceil(count), seed, workers })).rows;
  const rows = [...(await among('practised', games / 5)), ...(await among('expert', games / 50))];
  return table(
    rows.map(({ player, role, among: field, games: played, z, zLow, zHigh, fires }) => ({
      player,
      role,
      among: field,
      games: played,
      z: `${z} (${zLow} to ${zHigh})`,
      fires,
    })),
  );
}

const SECTIONS: Record<string, () => Promise<string>> = {
  seats,
  worlds,
  levels: () =>
    tournament(
      [
        { tested: 'practised', field: 'random' },
        { tested: 'novice', field: 'random' },
        { tested: 'practised', field: 'novice' },
        { tested: 'practised', field: 'practised' },
      ],
      games,
    ),
  faceOff,
  story,
  decisions,
  exploits,
  words: () =>
    tournament(
      [
        { tested: 'mute', field: 'practised' },
        { tested: 'practised', field: 'practised' },
        { tested: 'practised', field: 'practised', as: 'turncoat' },
        { tested: 'practised', field: 'practised', as: 'pragmatist' },
      ],
      games,
    ),
  expert: () => tournament([{ tested: 'expert', field: 'practised' }], games / 5),
  novice: () => tournament([{ tested: 'novice', field: 'expert' }], games / 10),
};

const file = fileURLToPath(new URL('../docs/balance.md', import.meta.url));
for (const name of values.only.split(',')) {
  const measure = SECTIONS[name] ?? fail(`There is no part '${name}': choose ${Object.keys(SECTIONS).join(', ')}.`);
  const text = await measure();
  writeFileSync(file, withSection(readFileSync(file, 'utf8'), name, text));
  console.log(`${name}\n\n${text}\n`);
}
