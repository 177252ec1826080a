import type { Scenario } from './scenario.ts';
import type { Role } from './words.ts';

/** A scenario as pages are told of it: its public part, its texts, and the language that these are in. */
export type ScenarioContent = { scenario: Scenario; language: string; texts: Record<string, string> };

/** A scenario in a list to choose from. */
export type ScenarioTitle = {
  id: string;
  /** Of its name and all its texts: the one that was asked for, or English. */
  language: string;
  rounds: number;
  seats: { id: string; role: Role }[];
  name: string;
  dates: string;
  pitch: string;
};
