import { ruleset } from '../../../i18n/index.ts';

/** What promises bring and cost, by the ruleset. */
export const promiseNumbers = {
  kept: ruleset.effects['pledge.kept'],
  broken: -ruleset.effects['pledge.broken'],
  crowded: -ruleset.effects['pledge.crowded'],
  many: ruleset.parameters['exchange.crowded'],
};
