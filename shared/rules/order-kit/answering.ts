import type {
  Cause,
  Demand,
  DemandId,
  FightReason,
  Forecast,
  GameState,
  ReasonCode,
  SeatId,
  Target,
  Tick,
} from '../../model/index.ts';
import { at, isOpenDemand } from '../../model/index.ts';
import { fightReasonsFor, reasonFits } from '../law/fight-reasons.ts';
import { effectOf, parameterOf, type Resolution } from '../resolution.ts';
import { carryOut } from './consequences.ts';
import { meter, sure } from './foresight.ts';

/** Demands that still want something of this company. */
export function demandsOn(state: GameState, seat: SeatId): DemandId[] {
  return state.demands.filter((demand) => demand.company === seat && isOpenDemand(demand)).map((demand) => demand.id);
}

/** Each of them with each reason that is offered to fight it: what a challenge or a refusal can be. */
export function fightsOn(state: GameState, seat: SeatId): { demand: DemandId; reason: FightReason }[] {
  const fights: { demand: DemandId; reason: FightReason }[] = [];
  for (const demand of demandsOn(state, seat))
    for (const reason of fightReasonsFor(state, at(state.demands, demand))) fights.push({ demand, reason });
  return fights;
}

/** Why a company cannot answer a demand while it stands as one of `statuses`. */
export function whyNotAnswered(
  state: GameState,
  seat: SeatId,
  id: DemandId,
  statuses: readonly Demand['status'][],
): ReasonCode | undefined {
  const demand = state.demands[id];
  if (demand?.company !== seat) return 'notYourDemand';
  return statuses.includes(demand.status) ? undefined : 'notAsked';
}

/** Why this reason cannot be stated: the facts do not bear it out, or the words are too long. */
export function whyNotStated(
  state: GameState,
  { demand, reason, words }: { demand: DemandId; reason: FightReason; words: string },
): ReasonCode | undefined {
  if (!reasonFits(state, at(state.demands, demand), reason)) return 'reasonDoesNotFit';
  return words.length > parameterOf(state, 'reasons.most') ? 'reasonsTooLong' : undefined;
}

/** What an answer is about. */
export function targetOf(state: GameState, id: DemandId): Target {
  const demand = at(state.demands, id);
  return { demand: id, holding: demand.holding, jurisdiction: demand.jurisdiction };
}

/** What telling the customer brings. */
function tellForecast(state: GameState, seat: SeatId, demand: DemandId): Forecast[] {
  const cause: Cause = { code: 'customerTold', seat, demand };
  return sure(
    cause,
    meter(seat, 'trust', effectOf(state, 'tell.trust')),
    meter(seat, 'goodStanding', effectOf(state, 'tell.goodStanding')),
  );
}

/** The tick on an answer: tell the customer, once, and never under seal. */
export function tellTicks(state: GameState, seat: SeatId, id: DemandId): Tick[] {
  const { sealed, told } = at(state.demands, id);
  return sealed || told ? [] : [{ field: 'tell', price: 0, forecast: tellForecast(state, seat, id) }];
}

/** Tells the customer if the box was ticked and may be; answers whether it did. */
export function tellCustomer(r: Resolution, seat: SeatId, id: DemandId, tell: boolean): boolean {
  if (!tell || tellTicks(r.state, seat, id).length === 0) return false;
  carryOut(r, tellForecast(r.state, seat, id), seat);
  r.emit({ type: 'demandChanged', demand: id, set: { told: true }, why: 'customerTold' });
  return true;
}
