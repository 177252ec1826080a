import { type OrderKind, RULINGS, type WhatIfQuestion } from '../../../shared/model/index.ts';
import type { Act, ActKind } from './acts.ts';

type Asked = { kinds: OrderKind[]; others: WhatIfQuestion['instead'][]; by?: 'company' };

const ANSWERS = ['comply', 'narrow', 'challenge', 'refuse'] as const;
const answer = (kind: (typeof ANSWERS)[number]): Asked => ({
  kinds: [kind],
  others: ANSWERS.filter((other) => other !== kind),
  by: 'company',
});
const ruling = (kind: (typeof RULINGS)[number]): Asked => ({
  kinds: ['rule'],
  others: RULINGS.filter((other) => other !== kind),
});
const order = (...kinds: OrderKind[]): Asked => ({ kinds, others: ['nothing'] });

/** Acts that were nobody's choice. */
type NobodysChoice = 'lawEnded' | 'exposure' | 'news';
/** What else could have been chosen. */
const ASKED: Partial<Record<ActKind, Asked>> = {
  directOrder: { kinds: ['demand'], others: ['request', 'nothing'] },
  challenge: answer('challenge'),
  handOver: answer('comply'),
  partHandOver: answer('narrow'),
  refusal: answer('refuse'),
  enforce: ruling('enforce'),
  narrow: ruling('narrow'),
  defer: ruling('defer'),
  quash: ruling('quash'),
  reachLaw: order('law'),
  law: order('law'),
  treatySigned: order('acceptTreaty', 'treaty'),
  treatySuspended: order('suspend'),
  hostSuit: order('hostSuit'),
  fine: order('fine'),
  granted: { kinds: ['grant', 'expediteRequest'], others: ['deny'] },
  denied: { kinds: ['deny'], others: ['grant'] },
} satisfies Record<Exclude<ActKind, NobodysChoice>, Asked>;

/** The questions 'and if not?' that can be asked about a move. */
export function otherChoices({ round, kind, about }: Act): WhatIfQuestion[] {
  const asked = ASKED[kind];
  const seat = asked?.by === 'company' ? about.company : about.seat;
  if (!asked || seat === undefined || seat < 0) return [];
  const record = asked.kinds.includes('rule') ? about.case : undefined;
  const demand = asked.by === 'company' ? about.demand : undefined;
  return asked.others.map((instead) => ({ round, seat, kinds: asked.kinds, case: record, demand, instead }));
}
