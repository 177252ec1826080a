import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { readSetup } from '../server/content/read-setup.ts';
import type { GameState } from '../shared/model/index.ts';
import { clone, newGame, ordersFor, viewFor } from '../shared/rules/index.ts';
import type { Step } from '../shared/testing/random-play.ts';
import { hostedByBoardgameIo } from './boardgame-io.ts';
import { timesASecond } from './measure.ts';
import { ourBytesAMatch, theirBytesAMatch } from './memory.ts';
import { bytesARound, playScript, searchIteration, step } from './ours.ts';
import { scriptedGames } from './scripted-game.ts';

/** Milliseconds that each rate is measured for, and moves of a search's playout. */
const LONG = 2000;
const DEPTH = 20;

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } }, strict: false });
const setup = readSetup('dublin-warrant');
const games = scriptedGames(setup, 20);
const [game] = games;

let at = 0;
const whole = () => playScript(setup, games[at++ % games.length]);
const oursGames = timesASecond(whole, LONG);
const host = hostedByBoardgameIo(setup, game.seed);
const theirsGames = timesASecond(() => host.play(game), LONG);

// In the middle of a game there is most to choose from and most to copy.
const half = game.steps.slice(0, Math.floor(game.steps.length / 2));
const middle = newGame(setup, game.seed);
for (const one of half) step(middle, one);
const theirMiddle = half.reduce((state, one) => host.give(state, one), host.start);

// Seals and their breaking, again and again: orders alone, without the ends of phases.
const [toggle, back] = sealAndBreak(middle);
const oursOrders = timesASecond(
  () => {
    step(middle, toggle());
    step(middle, back());
  },
  LONG,
  2,
);
let theirs = theirMiddle;
const theirNow = () => ({ ...theirs.G, setup });
const [theirToggle, theirBack] = sealAndBreak(theirNow());
const theirsOrders = timesASecond(
  () => {
    theirs = host.give(theirs, theirToggle(theirNow()));
    theirs = host.give(theirs, theirBack(theirNow()));
  },
  LONG,
  2,
);

const oursSearch = timesASecond(() => searchIteration(middle, DEPTH, at++), LONG);
const theirsSearch = await iterationsOf(40);

/** The same order sealed and taken back, as long as one likes. */
function sealAndBreak(start: GameState): [(now?: GameState) => Step, (now?: GameState) => Step] {
  const seat = start.seats.find(({ id }) => ordersFor(start, id).length > 0)?.id ?? 0;
  const [order] = ordersFor(start, seat);
  return [
    () => ({ seat, command: { kind: 'seal', order } }),
    (now = start) => ({ seat, command: { kind: 'breakSeal', seal: now.nextSeal - 1 } }),
  ];
}

async function iterationsOf(count: number): Promise<number> {
  await host.search(theirMiddle, 5, DEPTH);
  const begun = performance.now();
  await host.search(theirMiddle, count, DEPTH);
  return (count * 1000) / (performance.now() - begun);
}

const rows = [
  { what: 'orders a second', ours: oursOrders, theirs: theirsOrders, target: 100 },
  { what: 'whole games a second', ours: oursGames, theirs: theirsGames },
  { what: `search iterations a second (playout of ${DEPTH})`, ours: oursSearch, theirs: theirsSearch, target: 50 },
  {
    what: 'bytes a round to all seats',
    ours: await bytesARound(setup, game),
    theirs: host.bytesARound(game),
    target: 0.1,
  },
  {
    what: 'bytes of memory a match',
    ours: await ourBytesAMatch(setup, game, 50),
    theirs: theirBytesAMatch(host, game, 10),
    target: 0.1,
  },
].map((row) => ({ ...row, times: row.ours / row.theirs }));
const own = {
  'clones a second': timesASecond(() => clone(middle), LONG),
  'views a second': timesASecond(() => viewFor(middle, 0), LONG),
};

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
