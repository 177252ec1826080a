import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { readSetup } from '../server/content/read-setup.ts';
import { scenarioFolders } from '../server/content/scenario-folders.ts';
import type { GameState } from '../shared/model/index.ts';
import { clone, newGame, ordersFor, viewFor } from '../shared/rules/index.ts';
import type { Step } from '../shared/testing/random-play.ts';
import { hostedByBoardgameIo } from './boardgame-io.ts';
import { timesASecond } from './measure.ts';
import { bytesAPlayedMatch, bytesARestingMatch, theirBytesAMatch } from './memory.ts';
import { bytesARound, playScript, searchIteration, step } from './ours.ts';
import { scriptedGames } from './scripted-game.ts';

/** Milliseconds that each rate is measured for, and moves of a search's playout. */
const LONG = 2000;
const DEPTH = 20;

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } }, strict: false });
const setup = readSetup([...scenarioFolders().values()][0]);
const games = scriptedGames(setup, 20);
const [game] = games;
// In the middle of a game there is most to choose from and most to copy.
const half = game.steps.slice(0, Math.floor(game.steps.length / 2));

// All of ours first: boardgame.io gives our rules Immer's proxies, after which the engine runs them slower for everybody.
const ours = await measureOurs();
const theirs = await measureTheirs();

async function measureOurs() {
  const middle = newGame(setup, game.seed);
  for (const one of half) step(middle, one);
  const [toggle, back] = sealAndBreak(middle);
  let at = 0;
  return {
    // Seals and their breaking, again and again: orders alone, without the ends of phases.
    orders: timesASecond(
      () => {
        step(middle, toggle());
        step(middle, back());
      },
      LONG,
      2,
    ),
    games: timesASecond(() => playScript(setup, games[at++ % games.length]), LONG),
    iterations: timesASecond(() => searchIteration(middle, DEPTH, at++), LONG),
    clones: timesASecond(() => clone(middle), LONG),
    views: timesASecond(() => viewFor(middle, 0), LONG),
    bytes: bytesARound(setup, game),
    played: await bytesAPlayedMatch(setup, game, 50),
    resting: await bytesARestingMatch(setup, game, 50),
  };
}

async function measureTheirs() {
  const host = hostedByBoardgameIo(setup, game.seed);
  const middle = half.reduce((state, one) => host.give(state, one), host.start);
  let now = middle;
  const plain = () => ({ ...now.G, setup });
  const [toggle, back] = sealAndBreak(plain());
  const iterations = 40;
  await host.search(middle, 5, DEPTH);
  const begun = performance.now();
  await host.search(middle, iterations, DEPTH);
  const searched = performance.now() - begun;
  return {
    orders: timesASecond(
      () => {
        now = host.give(now, toggle(plain()));
        now = host.give(now, back(plain()));
      },
      LONG,
      2,
    ),
    games: timesASecond(() => host.play(game), LONG),
    iterations: (iterations * 1000) / searched,
    bytes: host.bytesARound(game),
    memory: theirBytesAMatch(host, game, 30),
  };
}

/** The same order sealed and taken back, as long as one likes. */
function sealAndBreak(start: GameState): [(now?: GameState) => Step, (now?: GameState) => Step] {
  const seat = start.seats.find(({ id }) => ordersFor(start, id).length > 0)?.id ?? 0;
  const [order] = ordersFor(start, seat);
  return [
    () => ({ seat, command: { kind: 'seal', order } }),
    (now = start) => ({ seat, command: { kind: 'breakSeal', seal: now.nextSeal - 1 } }),
  ];
}

const rows = [
  { what: 'orders a second', ours: ours.orders, theirs: theirs.orders, target: 100 },
  { what: 'whole games a second', ours: ours.games, theirs: theirs.games },
  {
    what: `search iterations a second (playout of ${DEPTH})`,
    ours: ours.iterations,
    theirs: theirs.iterations,
    target: 50,
  },
  { what: 'bytes a round to all seats', ours: ours.bytes, theirs: theirs.bytes, target: 0.1 },
  { what: 'bytes of memory a match that is looked at', ours: ours.played, theirs: theirs.memory, target: 0.1 },
  { what: 'bytes of memory a match that rests', ours: ours.resting, theirs: theirs.memory, target: 0.1 },
].map((row) => ({ ...row, times: row.ours / row.theirs }));
const own = { 'clones a second': ours.clones, 'views a second': ours.views };

const machine = { cpu: cpus()[0]?.model ?? '', cores: cpus().length, node: process.version };
if (values.json) console.log(JSON.stringify({ machine, rows, own }));
else {
  console.log(
    `${machine.cpu}, Node ${machine.node}; boardgame.io 0.50.2 in the same run, steps of ${games.length} games`,
  );
  console.table(
    rows.map(({ what, ours, theirs, times, target }) => ({
      ...{ what, comity: round(ours), 'boardgame.io': round(theirs), times: round(times) },
      target: target === undefined ? '' : target < 1 ? `at most ${target}` : `at least ${target}`,
    })),
  );
  console.table(Object.entries(own).map(([what, rate]) => ({ what, comity: round(rate) })));
}

function round(value: number): number {
  return value >= 100 ? Math.round(value) : Math.round(value * 100) / 100;
}
