import { type Case, type GameEvent, type GameState, NONE } from '../../shared/model/index.ts';
import { eventsFor } from '../../shared/rules/index.ts';
import { mean, round } from './statistics.ts';

/** The lines of the story table, in its order. Each counts how often a thing happened in one game. */
export const STORY_LINES = [
  /** The founding order is on the company's desk at the first Bench. */
  'foundingServed',
  /** It is challenged or refused. */
  'foundingFought',
  'stayed',
  /** A stay is lifted or runs out while the company still holds out. */
  'stayEnded',
  /** Orders for which contempt is found. */
  'contempt',
  /** Cases that the parties settle. */
  'settled',
  'appealDecided',
  'highestCourt',
  /** Cases in which three or more briefs from two or more camps stand at once. */
  'threeBriefs',
  /** Orders that one court upholds while another forbids obeying them. */
  'oppositeOrders',
  /** A ruling is cited in a later case, whose outcome it changes. */
  'precedentApplied',
  'secretExposed',
  'secretHelpExposed',
  /** A formal protest, or a treaty that is suspended. */
  'allyProtest',
  /** A government answers pressure at home. */
  'homePressure',
  /** Cases that a statute or treaty ends. */
  'mooted',
  /** Challenges that are over without both parties having been told how. */
  'silentEnd',
] as const;
export type StoryLine = (typeof STORY_LINES)[number];
export type Told = Record<StoryLine, number>;

/** What happened in one game, from all that happened in it and its end. */
export function storyOf(state: GameState, events: readonly GameEvent[]): Told {
  const told = Object.fromEntries(STORY_LINES.map((line) => [line, 0])) as Told;
  const contempt = new Set<number>();
  const opposite = new Set<number>();
  /** Orders whose courts' last word was to obey. */
  const upheld = new Set<number>();
  const stayed = new Set<number>();
  for (const event of events)
    switch (event.type) {
      case 'demandChanged': {
        const { demand, set } = event;
        if (set.status === 'stayed') told.stayed++;
        if (set.status === 'inForce' && stayed.has(demand)) told.stayEnded++;
        if (set.status) stayed[set.status === 'stayed' ? 'add' : 'delete'](demand);
        if (set.ladder) contempt.add(demand);
        break;
      }
      case 'ruled': {
        const { level, ruling } = event.record;
        const { demand } = state.cases[event.case];
        if (level >= 2) told.appealDecided++;
        if (level >= 3) told.highestCourt++;
        if (demand !== NONE) upheld[ruling === 'enforce' || ruling === 'narrow' ? 'add' : 'delete'](demand);
        break;
      }
      case 'covertExposed':
        told.secretExposed++;
        break;
      case 'treatyChanged':
        if (event.status === 'suspended') told.allyProtest++;
        break;
      case 'caseMooted':
        told.mooted++;
        break;
    }
  told.contempt = contempt.size;
  told.oppositeOrders = opposite.size;
  told.settled = state.cases.filter(({ status }) => status === 'settled').length;
  told.silentEnd = state.cases.filter((one) => isSilent(state, one, events)).length;
  return told;
}

/** Whether a challenge is over and one of its parties was not told. */
function isSilent(state: GameState, { id, demand, status }: Case, events: readonly GameEvent[]): boolean {
  if (demand === NONE || status === 'argued' || status === 'ruled') return false;
  const { company, jurisdiction } = state.demands[demand];
  const parties = [company, state.jurisdictions[jurisdiction].government].filter((seat) => seat !== NONE);
  const ends = events.filter((event) => event.type === 'ruled' && event.case === id);
  return !parties.every((seat) => eventsFor(state, seat, ends).length > 0);
}

/** Share of games in which each line happened, and how often a game. */
export function storyTable(games: readonly Told[]): Record<StoryLine, { share: number; mean: number }> {
  return Object.fromEntries(
    STORY_LINES.map((line) => {
      const counts = games.map((told) => told[line]);
      return [line, { share: round(mean(counts.map((count) => Number(count > 0))), 3), mean: round(mean(counts), 2) }];
    }),
  ) as Record<StoryLine, { share: number; mean: number }>;
}
