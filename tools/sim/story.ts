import {
  type Case,
  type CaseId,
  type Demand,
  type DemandId,
  type GameEvent,
  type GameState,
  NONE,
} from '../../shared/model/index.ts';
import { eventsFor } from '../../shared/rules/index.ts';
import { RULED } from '../../shared/rules/law/ruling-effects.ts';
import { mean, round } from './statistics.ts';

/** The lines of the story table, in its order. Each counts how often a thing happened in one game. */
export const STORY_LINES = [
  /** The founding order is on the company's desk at the first Bench. */
  'foundingServed',
  /** It is challenged or refused, with a reason stated to everyone. */
  'foundingFought',
  'stayed',
  /** A stay is lifted, or runs out because nobody appealed, while the company still holds out. */
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
  /** Cases whose outcome an earlier ruling changes. */
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
  const isFounding = (demand: DemandId) => state.demands[demand].founding;
  /** Orders that a court has said must be obeyed, that another forbids to obey, and that wait for an appeal. */
  const [upheld, forbidden, stayed] = [new Set<DemandId>(), new Set<DemandId>(), new Set<DemandId>()];
  const changed = new Set<CaseId>();
  const [contempt, opposite] = [new Set<DemandId>(), new Set<DemandId>()];
  for (const event of events)
    switch (event.type) {
      case 'demandAnswered':
        if (isFounding(event.demand) && event.reason !== '') told.foundingFought++;
        break;
      case 'demandChanged': {
        const { demand, set } = event;
        if (set.status === 'stayed') told.stayed++;
        // The decision on appeal takes a stay's place; it does not end it early.
        if (set.status === 'inForce' && stayed.has(demand) && !DECIDED.has(event.why)) told.stayEnded++;
        if (set.status) put(stayed, demand, set.status === 'stayed');
        if (set.status && !OPEN.includes(set.status)) upheld.delete(demand);
        if (set.ladder) {
          contempt.add(demand);
          upheld.add(demand);
        }
        break;
      }
      case 'heldInContempt':
        contempt.add(event.demand);
        break;
      case 'obedienceJudged':
        put(forbidden, event.demand, event.forbidden);
        break;
      case 'ruled': {
        const { level, ruling } = event.record;
        const { kind, demand } = state.cases[event.case];
        if (kind !== 'challenge') break;
        if (level >= 2) told.appealDecided++;
        if (level >= 3) told.highestCourt++;
        put(upheld, demand, ruling === 'enforce');
        break;
      }
      case 'precedentCited':
        if (event.changed) changed.add(event.case);
        break;
      case 'covertExposed':
        told.secretExposed++;
        break;
      case 'helpExposed':
        told.secretHelpExposed++;
        break;
      case 'protested':
        told.allyProtest++;
        break;
      case 'pressureAnswered':
        if (event.status !== 'ignored' && state.seats[event.seat].role === 'government') told.homePressure++;
        break;
      case 'treatyChanged':
        if (event.status === 'suspended') told.allyProtest++;
        break;
      case 'caseEnded':
        if (event.end === 'settled') told.settled++;
        if (event.end === 'mooted') told.mooted++;
        break;
      case 'phaseBegan':
      case 'roundBegan':
      case 'matchEnded':
        for (const demand of upheld) if (forbidden.has(demand)) opposite.add(demand);
        break;
    }
  told.foundingServed = state.demands.filter(({ founding, round: served }) => founding && served === 1).length;
  told.contempt = contempt.size;
  told.oppositeOrders = opposite.size;
  told.precedentApplied = changed.size;
  told.threeBriefs = state.cases.filter(hasManyBriefs).length;
  told.silentEnd = state.cases.filter((one) => one.kind === 'challenge' && isSilent(state, one, events)).length;
  return told;
}

/** Stages in which an order still binds or may yet bind. */
const OPEN: readonly Demand['status'][] = ['asked', 'contested', 'inForce', 'stayed', 'refused'];

/** What an order's stage changes by when a court has decided. */
const DECIDED: ReadonlySet<string> = new Set(Object.values(RULED));

function put(set: Set<DemandId>, demand: DemandId, belongs: boolean): void {
  if (belongs) set.add(demand);
  else set.delete(demand);
}

function hasManyBriefs({ briefs }: Case): boolean {
  return briefs.length >= 3 && new Set(briefs.map(({ camp }) => camp)).size >= 2;
}

/** Whether one of the parties to a case was not told how it ended. */
function isSilent(state: GameState, { id, demand }: Case, events: readonly GameEvent[]): boolean {
  const ends = events.filter((event) => event.type === 'caseEnded' && event.case === id);
  const { company, jurisdiction } = state.demands[demand];
  return [company, state.jurisdictions[jurisdiction].government].some(
    (party) => party !== NONE && eventsFor(state, party, ends).length === 0,
  );
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
