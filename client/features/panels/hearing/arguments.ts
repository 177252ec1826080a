import type { Argument, FightReason, MeritCode, PublicCase, Ruling, Side } from '../../../../shared/model/index.ts';
import { textHash } from '../../../../shared/model/index.ts';

/** What one side brings: arguments of its own, rulings that speak for it, and friends of the court. */
export type Brought = { own: Argument[]; precedents: Argument[]; briefs: Argument[] };

/** Where a stated reason shows among the arguments. */
const REASON_CODES: Record<FightReason, readonly MeritCode[]> = {
  hostLaw: ['charter', 'blocking', 'blockingUsed', 'riskAbroad'],
  treatyRoad: ['roadUntried'],
  reach: ['location'],
  person: ['person', 'personClaimed'],
  breadth: ['size'],
  customer: ['goodFaith'],
};

/** What one side says, the stated reason first, in three heaps. */
export function broughtBy(publicCase: PublicCase, side: Side, reason: FightReason | '' = ''): Brought {
  const all = publicCase.arguments[side];
  const stated = side === 'against' && reason ? REASON_CODES[reason] : [];
  const isStated = ({ code }: Argument) => Number(stated.includes(code));
  return {
    own: all
      .filter(({ part }) => part.group !== 'briefs' && part.group !== 'precedent')
      .sort((a, b) => isStated(b) - isStated(a)),
    precedents: all.filter(({ part }) => part.group === 'precedent'),
    briefs: all.filter(({ part }) => part.group === 'briefs'),
  };
}

/** A side's arguments as their judge reads them: the weightiest before the fold, in an order that does not tell which is the best. */
export function untold(publicCase: PublicCase, own: readonly Argument[], shown: number): Argument[] {
  return [...shuffled(publicCase, own.slice(0, shown)), ...shuffled(publicCase, own.slice(shown))];
}

/** In an order of each case's own, whatever weighs more; the same for everyone and each time. */
function shuffled({ id, level }: PublicCase, list: readonly Argument[]): Argument[] {
  const lot = ({ code, part }: Argument) => textHash(`${id} ${level} ${part.seat} ${part.friend} ${code}`);
  return [...list].sort((a, b) => lot(a) - lot(b));
}

/** The side that a ruling goes against: a narrowed order is less than who asked for it wanted. */
export function loserOf(ruling: Ruling): Side {
  return ruling === 'enforce' ? 'against' : 'for';
}

/** More of the losing side's arguments than these are not worth an answer. */
const MOST_ANSWERS = 4;

/** What may be answered in a ruling: the weightiest arguments of the side that loses, each code once; which is the best the judge finds, so that their order does not tell. */
export function answerable(publicCase: PublicCase, ruling: Ruling): Argument[] {
  const strongest = [...publicCase.arguments[loserOf(ruling)]].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const each = strongest.filter((one, at) => strongest.findIndex(({ code }) => code === one.code) === at);
  return shuffled(publicCase, each.slice(0, MOST_ANSWERS));
}

/** Text id of what an answer earns: which argument is the best is for the judge to find, unless there is but one. */
export function earnedBy(answers: readonly Argument[]): string {
  return answers.length > 1 ? 'hearing.strongest' : 'hearing.onlyAnswer';
}

/** From here on an argument is fair, and strong. */
const FAIR = 5;
const STRONG = 10;

/** How much an argument weighs, from 1 to 3; 0 where it adds nothing, as a brief after enough others. */
export function heft({ value }: Pick<Argument, 'value'>): 0 | 1 | 2 | 3 {
  const size = Math.abs(value);
  if (size === 0) return 0;
  return size >= STRONG ? 3 : size >= FAIR ? 2 : 1;
}
