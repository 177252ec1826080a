import type {
  Argument,
  Case,
  FightReason,
  GameState,
  MeritCode,
  MeritPart,
  PublicCase,
  Ruling,
} from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { effectOf } from '../resolution.ts';

/** What counts in a case without anyone arguing it. */
const UNARGUED: readonly MeritPart['group'][] = ['start', 'lean'];

/** The parts of the merits that bear out the reason that the company has stated. */
const BORNE_OUT: Record<FightReason, readonly MeritCode[]> = {
  hostLaw: ['charter', 'blocking', 'blockingUsed'],
  treatyRoad: ['roadUntried'],
  reach: ['location', 'reachLaw'],
  person: ['person', 'personClaimed', 'nationality'],
  breadth: ['size'],
  customer: ['market', 'hardship', 'riskAbroad'],
};

/** What each side of a case says: every part that helps it, the strongest first; the company's stated reason before all. */
export function argumentsOf(state: GameState, record: Case, parts: readonly MeritPart[]): PublicCase['arguments'] {
  const worth = effectOf(state, 'rule.reply.legitimacy');
  const sides: PublicCase['arguments'] = { for: [], against: [] };
  for (const part of parts) {
    if (part.value === 0 || UNARGUED.includes(part.group)) continue;
    sides[part.value > 0 ? 'for' : 'against'].push({ code: part.code, value: part.value, part, legitimacy: 0 });
  }
  for (const side of [sides.for, sides.against]) {
    side.sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
    for (const one of side) if (Math.abs(one.value) === Math.abs(at(side, 0).value)) one.legitimacy = worth;
  }
  putFirst(sides.against, statedCodes(state, record));
  return sides;
}

/** The arguments of the side that a ruling goes against; a narrowed order is less than the asking state wanted. */
export function losingArguments(sides: PublicCase['arguments'], ruling: Ruling): Argument[] {
  return ruling === 'enforce' ? sides.against : sides.for;
}

function statedCodes(state: GameState, { kind, demand }: Case): readonly MeritCode[] {
  const reason = kind === 'challenge' || kind === 'suit' ? at(state.demands, demand).reason : '';
  return reason === '' ? [] : BORNE_OUT[reason];
}

function putFirst(side: Argument[], codes: readonly MeritCode[]): void {
  const at = side.findIndex(({ code }) => codes.includes(code));
  if (at > 0) side.unshift(...side.splice(at, 1));
}
