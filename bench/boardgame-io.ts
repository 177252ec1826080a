import { createRequire } from 'node:module';
import { type GameState, readyIn, type Setup } from '../shared/model/index.ts';
import { newGame, ordersFor, viewFor } from '../shared/rules/index.ts';
import type { Step } from '../shared/testing/random-play.ts';
import { step } from './ours.ts';
import type { ScriptedGame } from './scripted-game.ts';

type BgioState = { G: GameState; ctx: { gameover?: unknown } };
type Action = { type: string; payload: object };
type Reducer = (state: BgioState, action: Action) => BgioState;

const require = createRequire(import.meta.url);
const internal = require('boardgame.io/internal') as {
  InitializeGame(of: { game: object; numPlayers: number }): BgioState;
  CreateGameReducer(of: { game: object }): Reducer;
  getFilterPlayerView(game: object): (playerID: string, payload: object) => unknown;
};
const ai = require('boardgame.io/ai') as {
  MCTSBot: new (of: object) => { play(state: BgioState, player: string): Promise<unknown> };
};

/**
 * The same game hosted by boardgame.io: its state is ours (arrays of records, which suits its Immer best), its one
 * move gives a step to our rules, undo is off, updates go out as deltas, and its player view is our view.
 */
export function hostedByBoardgameIo(setup: Setup, seed: number) {
  const game = {
    name: 'comity',
    setup: () => ({ ...newGame(setup, seed), setup: undefined }) as unknown as GameState,
    moves: {
      step: {
        move: ({ G }: { G: GameState }, one: Step) => {
          // The scenario never changes; outside the state it costs boardgame.io nothing.
          G.setup = setup;
          step(G, one);
          (G as Partial<GameState>).setup = undefined;
        },
        client: false,
      },
    },
    turn: { activePlayers: { all: 'playing' } },
    disableUndo: true,
    deltaState: true,
    playerView: ({ G, playerID }: { G: GameState; playerID: string | null }) =>
      viewFor({ ...G, setup }, playerID === null ? 'public' : Number(playerID)),
    endIf: ({ G }: { G: GameState }) => (G.phase === 'over' ? true : undefined),
  };
  const numPlayers = setup.scenario.seats.length;
  const reducer = internal.CreateGameReducer({ game });
  const start = internal.InitializeGame({ game, numPlayers });
  const actionOf = (one: Step): Action => ({
    type: 'MAKE_MOVE',
    payload: { type: 'step', args: [one], playerID: one === 'endPhase' ? '0' : String(one.seat) },
  });
  return {
    start,
    give: (state: BgioState, one: Step) => reducer(state, actionOf(one)),
    play({ steps }: ScriptedGame): BgioState {
      return steps.reduce((state, one) => reducer(state, actionOf(one)), start);
    },
    /** Runs so many iterations of its Monte-Carlo search, with playouts of `depth` moves. */
    async search(state: BgioState, iterations: number, depth: number): Promise<void> {
      const enumerate = (G: GameState, _ctx: object, playerID: string) => {
        const whole = { ...G, setup };
        const seat = whole.seats.find((one) => !one.ready)?.id;
        if (seat === undefined) return [{ move: 'step', args: ['endPhase'], playerID }];
        const seals = ordersFor(whole, seat).map((order) => ({ kind: 'seal' as const, order }));
        return [...seals, readyIn(whole)].map((command) => ({
          move: 'step',
          args: [{ seat, command }],
        }));
      };
      const bot = new ai.MCTSBot({ game, enumerate, iterations, playoutDepth: depth, seed: 'bench' });
      await bot.play(state, '0');
    },
    /** Bytes of all updates that its players are sent in a game, for each round. */
    bytesARound({ steps, seats }: ScriptedGame): number {
      const filter = internal.getFilterPlayerView(game);
      let bytes = 0;
      let state = start;
      for (const one of steps) {
        const next = reducer(state, actionOf(one));
        for (const seat of seats)
          bytes += JSON.stringify(filter(String(seat), { type: 'patch', args: ['match', 0, state, next] })).length;
        state = next;
      }
      return Math.round(bytes / state.G.round);
    },
  };
}
