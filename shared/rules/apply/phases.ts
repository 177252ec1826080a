import type { GameState } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { scoreOf } from '../scoring/score.ts';
import type { Handlers } from './handler.ts';

/** Rounds, phases and the end. */
export const phases: Handlers<'roundBegan' | 'phaseBegan' | 'cardPlayed' | 'matchEnded' | 'historyKept'> = {
  roundBegan(state, { round, card }) {
    state.round = round;
    if (card !== '') state.news.push({ round, card });
    for (const seat of state.seats) {
      seat.orders = [];
      seat.answers = [];
      seat.comityCost = 0;
    }
  },
  phaseBegan(state, { phase }) {
    state.phase = phase;
    for (const seat of state.seats) {
      seat.ready = false;
      seat.said = 0;
    }
  },
  cardPlayed({ deck }, { round, card }) {
    // No card is told twice: a later round that held this one gets the one it replaces.
    const held = deck.indexOf(card);
    if (held >= 0) deck[held] = at(deck, round - 1);
    deck[round - 1] = card;
  },
  matchEnded(state, { ending, round }) {
    state.round = round;
    state.phase = 'over';
    state.ending = ending;
    for (const seat of state.seats) {
      seat.orders = [];
      seat.answers = [];
    }
  },
  historyKept: keepHistory,
};

function keepHistory(state: GameState): void {
  const { history, round } = state;
  // A match that ends in a Briefing ends the curves of the round before as it stands then.
  for (const curve of Object.values(history)) curve.splice(round);
  history.comity.push(state.comity);
  history.meters.push(state.seats.flatMap((seat) => seat.meters));
  history.scores.push(state.seats.map((seat) => scoreOf(state, seat.id)));
  history.weights.push(state.jurisdictions.flatMap((jurisdiction) => jurisdiction.weights));
}
