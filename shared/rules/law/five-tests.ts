import type { GameState } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import type { Facts } from './facts.ts';
import { isOwnPerson, isWithin, placesOf } from './places.ts';

/** Which way the facts of a case point each of the five tests, in the order of TESTS: +1 for the order, -1 against, 0 neither. */
export function directionsOf(state: GameState, facts: Facts): number[] {
  const holding = at(state.holdings, facts.holding);
  const places = placesOf(state, holding);
  const home = isWithin(state, at(places, 0), facts.asker) ? 1 : -1;
  const split = places.some((place) => place !== places[0]);
  const providerKeys = facts.keys === 'provider';
  const serves = at(state.seats, facts.company).markets.some((market) => isWithin(state, market, facts.asker));
  const livesHere = isOwnPerson(state, holding, facts.asker);
  return [
    split ? 0 : home,
    providerKeys && serves ? 1 : -1,
    providerKeys ? 1 : 0,
    serves ? (livesHere ? 1 : 0) : -1,
    livesHere ? 1 : -1,
  ];
}
