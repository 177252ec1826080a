import type { Demand, FightReason, Forecast, GameState } from '../../model/index.ts';
import { at, FIGHT_REASONS } from '../../model/index.ts';
import { meter, sure } from '../order-kit/foresight.ts';
import { effectOf, parameterOf } from '../resolution.ts';
import { hasLaw, hasLawAgainst } from './law-book.ts';
import { isSecretHelp } from './open-matters.ts';
import { isWithin } from './places.ts';
import { hasMla } from './treaties.ts';

/** Whether the facts of an order bear out each reason to fight it. */
const FITS: Record<FightReason, (state: GameState, demand: Demand) => boolean> = {
  hostLaw: (state, { base, host, jurisdiction }) => base === 'abroad' && hasLawAgainst(state, host, jurisdiction),
  treatyRoad: (state, { base, host, jurisdiction, file }) =>
    base === 'abroad' && hasMla(state, jurisdiction, host) && at(state.files, file).road === 'untried',
  reach: (state, { base, jurisdiction }) => base === 'abroad' && !hasLaw(state, jurisdiction, 'reach'),
  person: (state, { holding, jurisdiction }) => !isWithin(state, at(state.holdings, holding).subject, jurisdiction),
  breadth: (state, { holding }) => at(state.holdings, holding).size > 1,
  customer: () => true,
};

/** Whether the facts bear a reason out. */
export function reasonFits(state: GameState, demand: Demand, reason: FightReason): boolean {
  return FITS[reason](state, demand);
}

/** The reasons offered to a company against an order: of those that fit, the first few of the list. */
export function fightReasonsFor(state: GameState, demand: Demand): FightReason[] {
  const most = parameterOf(state, 'fight.reasons');
  const reasons: FightReason[] = [];
  for (const reason of FIGHT_REASONS) {
    if (reasons.length === most) break;
    if (reasonFits(state, demand, reason)) reasons.push(reason);
  }
  return reasons;
}

/** What stating a reason to everyone brings, whatever the court will say; against secret help it is stated in a closed court. */
export function reasonEffects(state: GameState, demand: Demand, reason: FightReason): Forecast[] {
  if (isSecretHelp(demand)) return [];
  const of = (name: string) => effectOf(state, `fight.${reason}.${name}`);
  return sure(
    { code: 'reasonStated', seat: demand.company, demand: demand.id },
    meter(demand.company, 'trust', of('trust')),
    meter(demand.company, 'goodStanding', of('goodStanding')),
    meter(at(state.jurisdictions, demand.host).government, 'sovereignty', of('hostSovereignty')),
  );
}
