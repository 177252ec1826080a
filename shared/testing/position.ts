import type {
  FileId,
  GameEvent,
  GameState,
  HoldingId,
  JurisdictionId,
  Order,
  Phase,
  SeatId,
  Setup,
} from '../model/index.ts';
import { at } from '../model/index.ts';
import { advance, apply, decide, newGame } from '../rules/index.ts';
import { resolutionOf } from '../rules/resolution.ts';
import { beginRound } from '../rules/resolve/begin-round.ts';
import { knownDublinWarrant, quietDublinWarrant } from './setup.ts';

/** What a position may ask for; everything left out is the usual. */
export type PositionWishes = {
  /** Round to stand in; earlier rounds pass without a move. */
  round?: number;
  phase?: Exclude<Phase, 'over'>;
  seed?: number;
  /** Background cases on the docket: off unless asked for. */
  docket?: boolean;
  /** News cards: off unless asked for. */
  news?: boolean;
  /** Another scenario or ruleset. */
  setup?: Setup;
};

/** A game of the Dublin warrant in which nothing has happened but time: files that ran out are missed, without their price. */
export function position(wishes: PositionWishes = {}): GameState {
  const { round = 1, phase = 'orders', seed = 1 } = wishes;
  const state = newGame(wishes.setup ?? setupOf(wishes), seed);
  while (state.round < round) {
    for (const file of state.files) if (file.status === 'open' && file.due <= state.round) file.status = 'missed';
    beginRound(resolutionOf(state), state.round + 1);
  }
  if (phase === 'bench') advance(state);
  return state;
}

function setupOf({ docket = false, news = false }: PositionWishes): Setup {
  const { scenario } = knownDublinWarrant;
  if (!docket && !news) return quietDublinWarrant;
  return {
    ...knownDublinWarrant,
    scenario: {
      ...scenario,
      ...{ deck: news ? scenario.deck : [], docket: docket ? scenario.docket : [], pressures: [], opportunities: [] },
    },
  };
}

const { seats, jurisdictions, files, holdings, datacenters } = knownDublinWarrant.scenario;
const finder = (list: readonly { id: string }[], what: string) => (id: string) => {
  const index = list.findIndex((one) => one.id === id);
  if (index < 0)
    throw new Error(`The Dublin warrant has no ${what} '${id}': use one of ${list.map((one) => one.id).join(', ')}.`);
  return index;
};

/** Number of a seat by its short name, such as 'usCourts'. */
export const seat: (id: string) => SeatId = finder(seats, 'seat');
/** Number of a jurisdiction, such as 'ie'. */
export const jurisdiction: (id: string) => JurisdictionId = finder(jurisdictions, 'jurisdiction');
/** Number of a file by who holds it and on what, such as 'us.H1'. */
export const fileOf: (id: string) => FileId = finder(
  files.map(({ government, choices }) => ({ id: `${government}.${at(choices, 0).holding}` })),
  'file',
);
/** Number of a holding, such as 'H1'. */
export const holdingOf: (id: string) => HoldingId = finder(holdings, 'holding');
/** Number of a datacenter, such as 'dublin'. */
export const datacenterOf: (id: string) => number = finder(datacenters, 'datacenter');

/** Seals an order or an answer for a seat; throws where the rules refuse it. Answers its seal. */
export function give(p: GameState, who: string, order: Order): number {
  const seal = p.nextSeal;
  command(p, who, { kind: 'seal', order });
  return seal;
}

/** Sends any command for a seat; throws where the rules refuse it. Answers what happened. */
export function command(p: GameState, who: string, what: Parameters<typeof decide>[2]): GameEvent[] {
  const decision = decide(p, seat(who), what);
  if (!decision.ok) throw new Error(`${who} was refused '${what.kind}': ${decision.reason} (${JSON.stringify(what)})`);
  for (const event of decision.events) apply(p, event);
  return decision.events;
}

/** Ends the phase and answers what happened. */
export function endPhase(p: GameState): GameEvent[] {
  return advance(p);
}

/** Ends phases until the next Orders phase, or the end of the match. */
export function endRound(p: GameState): GameEvent[] {
  const { round } = p;
  const events: GameEvent[] = [];
  while (p.round === round && p.phase !== 'over') events.push(...advance(p));
  return events;
}
