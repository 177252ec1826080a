import type { Ruleset, Setup } from '../../shared/model/index.ts';

/**
 * A kept setup with the numbers that today's rules ask of its ruleset and that it did not have yet when it was kept. Its
 * own numbers stay; a match that then goes otherwise than its log says is refused as one of another version.
 */
export function withNewNumbers(kept: Setup, today: Ruleset | undefined): Setup {
  const own = kept.ruleset;
  if (!today) return kept;
  return {
    ...kept,
    ruleset: {
      ...own,
      prices: { ...today.prices, ...own.prices },
      extra: { ...today.extra, ...own.extra },
      effects: { ...today.effects, ...own.effects },
      parameters: { ...today.parameters, ...own.parameters },
      merits: { ...own.merits, facts: { ...today.merits.facts, ...own.merits.facts } },
    },
  };
}
