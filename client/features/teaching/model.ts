/** What a teacher is given with a scenario: assets/scenarios/<id>/teaching.<language>.json. */
export type Teaching = { brief: Brief; press: Press; pack: Pack };

/** The slide that tells what happened: two places of the scenario, and three lines. */
export type Brief = {
  /** A jurisdiction that asks, and a datacenter that is asked for. */
  scene: { from: string; to: string };
  date: string;
  title: string;
  lines: string[];
  note: string;
};

/** A press report whose sentences are held against the record. */
export type Press = { headline: string; dateline: string; task: string; paragraphs: Claim[][] };
export type Claim = { id: string; text: string; wrong: boolean; answer: string; source: string };

/** What is printed for a lesson, beyond what the game says itself. */
export type Pack = {
  goals: string[];
  needs: string;
  /** Paragraphs, on two levels. */
  background: { short: string[]; long: string[] };
  /** What is asked before, during and after the game. */
  worksheet: { before: string[]; during: string[]; after: string[] };
  /** Words of the glossary. */
  vocabulary: string[];
  /** `right`: place of the right option, from 0. */
  quiz: { question: string; options: string[]; right: number; why: string }[];
  misconceptions: { wrong: string; right: string }[];
  /** By criterion of the rubric: an answer with full points, and one with part of them. */
  models: Record<string, { full: string; part: string }>;
  homework: { title: string; text: string }[];
  curriculum: { frame: string; points: string[] }[];
};
