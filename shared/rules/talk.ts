import { at, type Command, type Decision, type GameState, NONE, type ReasonCode, type SeatId } from '../model/index.ts';
import { parameterOf } from './resolution.ts';

type Say = Extract<Command, { kind: 'say' }>;

const MOST_BLANKS = 4;
const BLANK_LENGTH = 40;

/** Says something in the public square, or to one seat in private. Whether free text is open is the host's switch, not a rule. */
export function say(state: GameState, seat: SeatId, { to, phrase, blanks, text }: Say): Decision {
  const why = whyNotSaid(state, seat, { kind: 'say', to, phrase, blanks, text });
  if (why) return { ok: false, reason: why };
  return {
    ok: true,
    events: [{ type: 'said', by: seat, to, phrase, blanks, text: phrase === 'free' ? text.trim() : '' }],
  };
}

function whyNotSaid(state: GameState, seat: SeatId, { to, phrase, blanks, text }: Say): ReasonCode | undefined {
  if (to === seat) return 'privateWithSelf';
  if (to !== NONE && !state.seats[to]) return 'noSuchSeat';
  if (!/^[a-zA-Z]+$/.test(phrase)) return 'unknownPhrase';
  if (phrase === 'free' && text.trim() === '') return 'unknownPhrase';
  if (text.length > parameterOf(state, 'talk.textMost')) return 'tooLong';
  if (blanks.length > MOST_BLANKS || blanks.some((blank) => blank.length > BLANK_LENGTH)) return 'tooLong';
  return at(state.seats, seat).said >= parameterOf(state, 'talk.perPhase') ? 'tooManyMessages' : undefined;
}
