import type { Meter, OrderKind, Role } from '../../../shared/model/index.ts';

/** What each role may do in each phase, the commonest first. */
export const DOES: Record<Role, { orders: OrderKind[]; bench: OrderKind[] }> = {
  government: {
    orders: [
      'demand',
      'request',
      'covert',
      'compel',
      'treaty',
      'suspend',
      'law',
      'hostSuit',
      'protest',
      'fine',
      'appeal',
      'brief',
      'speak',
      'invest',
    ],
    bench: [
      ...(['grant', 'expediteRequest', 'deny', 'sit', 'acceptTreaty', 'declineTreaty'] as const),
      ...(['answerPressure', 'withdraw', 'lobby'] as const),
    ],
  },
  company: {
    orders: [
      'move',
      'keys',
      'harden',
      'region',
      'closeRegion',
      'market',
      'report',
      'programme',
      'sue',
      'appeal',
      'brief',
    ],
    bench: ['comply', 'narrow', 'challenge', 'refuse', 'publish', 'answerPressure', 'lobby'],
  },
  court: {
    orders: [
      ...(['stay', 'lift', 'inquire', 'askBriefs', 'refer', 'expediteAppeal'] as const),
      ...(['contempt', 'unseal', 'scrutiny'] as const),
      ...(['direction', 'dialogue'] as const),
    ],
    bench: ['rule'],
  },
};

/** What moves each meter most: effects of the ruleset, told by the texts cards.moves.<effect>. */
export const MOVES: Record<Meter, string[]> = {
  // Put together, as whole they look like ids of texts.
  security: ['fresh', 'cold', 'missed'].map((when) => ['file', when, 'perGravity'].join('.')),
  sovereignty: ['comply.abroad.askerSovereignty', 'hostSuit.sovereignty', 'comply.abroad.hostSovereignty'],
  standing: ['expediteRequest.standing', 'grant.standing', 'deny.standing', 'exposure.standing'],
  revenue: ['region.revenue', 'drift.revenue.trustHigh', 'drift.revenue.trustLow', 'market.leave.revenue'],
  trust: ['refuse.first.trust', 'challenge.trust', 'comply.abroad.trust', 'exposure.trust'],
  goodStanding: [
    'programme.goodStanding',
    'comply.abroad.goodStanding',
    'challenge.goodStanding',
    'refuse.goodStanding',
  ],
  legitimacy: ['rule.inBand.legitimacy', 'askBriefs.legitimacy', 'reversed.legitimacy'],
  rights: ['rule.quash.rights', 'rule.defer.rights', 'rule.enforce.rights'],
  order: ['rule.enforce.order', 'stay.order', 'heldOver.order', 'refuse.order'],
};

/** Three words of the glossary to know before the first round. */
export const WORDS: Record<Role, [string, string, string]> = {
  government: ['warrant', 'mla', 'hostSuit'],
  company: ['custody', 'contempt', 'blocking'],
  court: ['merits', 'precedent', 'stay'],
};
