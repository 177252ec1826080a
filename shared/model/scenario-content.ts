import type { Scenario } from './scenario.ts';
import type { Role } from './words.ts';

/** A scenario as pages are told of it: its public part, and its texts in the reader's language. */
export type ScenarioContent = { scenario: Scenario; texts: Record<string, string> };

/** A scenario in a list to choose from. */
export type ScenarioTitle = {
  id: string;
  rounds: number;
  seats: { id: string; role: Role }[];
  name: string;
  dates: string;
  pitch: string;
};
