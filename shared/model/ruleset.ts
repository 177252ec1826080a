import type { OrderKind } from './order.ts';
import type { FactId, LawKind, MeasureName, Meter, NEW_TREATIES, Role, Strictness, Test } from './words.ts';

/** Numbers of the game, in data: assets/rulesets/standard.json. All integers; docs/rules.md is generated from it where it can be. */
export type Ruleset = {
  id: string;
  version: number;
  comity: {
    start: number;
    /** Lower bounds of the zones. */
    strained: number;
    holding: number;
    flourishing: number;
    /** A gain is this much smaller in Flourishing. */
    flourishingDamp: number;
    /** A loss is this much bigger. */
    strainedExtra: number;
    breakingExtra: number;
    /** Percent by which every score is multiplied at Comity 0 and at 100; in between it rises evenly. */
    factorAt0: number;
    factorAt100: number;
    /** No seat can cost the world more than this in a round, extras included. */
    capPerSeat: number;
  };
  meters: Record<Role, [number, number, number]>;
  purse: Record<Role, { start: number; income: number }> & { most: number; bonusAt: number; malusBelow: number };
  ordersPerRound: number;
  /** Price of each order kind; parts that vary are named in `extra`. */
  prices: Record<OrderKind, number>;
  extra: { explain: number; enterMarket: number; stayTick: number; treatyAccept: number };
  /** Strength of an application to a judge, and the least at which it is narrowed and issued, by strictness. */
  applications: {
    start: number;
    perGravity: number;
    perEvidence: number;
    /** By size 1, 2, 3. */
    size: [number, number, number];
    secrecy: number;
    roadUntried: number;
    bands: Record<Strictness, [number, number]>;
  };
  /** Every effect of an order or answer on a meter or on Comity, by a dotted name such as 'comply.abroad.trust'. */
  effects: Record<string, number>;
  /** Chances in percent and other parameters, by name such as 'covert.base'. */
  parameters: Record<string, number>;
  laws: Record<LawKind, { comity: number; sovereignty: number; standing: number }>;
  treaties: Record<
    (typeof NEW_TREATIES)[number],
    { comity: number; sovereignty: number; standing: number; relationNeeded: number }
  >;
  merits: {
    start: number;
    perTest: number;
    personClaimed: number;
    reachLaw: number;
    charter: number;
    blocking: number;
    blockingUsed: number;
    /** In the suit of a host state: its own court is asked to guard its law. */
    hostAsks: number;
    agreement: number;
    roadUntried: number;
    roadRefused: number;
    perGravity: number;
    /** By size 1, 2, 3. */
    size: [number, number, number];
    riskAbroad: number;
    secrecy: number;
    goodFaith: number;
    /** What a fine for handing data over is read by. */
    fine: { lawBroken: number; blockingBroken: number; partial: number; compelled: number; perGravity: number };
    /** Weight of a side's first, second, third brief. */
    briefs: [number, number, number];
    briefBonus: number;
    briefBonusAt: number;
    /** How much an open fact helps one side or the other. */
    facts: Record<FactId, number>;
    /** Weight of a precedent of the first, second, third level at its own bench, and abroad. */
    precedent: [number, number, number];
    precedentAbroad: [number, number, number];
    /** Lower bounds of defer, narrow, enforce. */
    bands: [number, number, number];
    /** The same where no treaty is in force: defer falls away. */
    bandsNoTreaty: [number, number, number];
    lean: number;
  };
  agendas: Record<Role, AgendaRule[]>;
};

/** A secret agenda: first and second threshold give `points`. */
export type AgendaRule = {
  id: string;
  measure: MeasureName;
  meter?: Meter;
  test?: Test;
  first: number;
  second: number;
  points: [number, number];
};
