import type { Argument, FightReason, PublicCase, Ruling, Side } from '../../../../shared/model/index.ts';

/** What one side brings: arguments of its own, rulings that speak for it, and friends of the court. */
export type Brought = { own: Argument[]; precedents: Argument[]; briefs: Argument[] };

/** Where a stated reason shows among the arguments. */
const REASON_CODES: Record<FightReason, readonly string[]> = {
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
export function untold({ merits }: PublicCase, own: readonly Argument[], shown: number): Argument[] {
  return [...inOrder(merits, own.slice(0, shown)), ...inOrder(merits, own.slice(shown))];
}

/** In the order of the merits, whatever weighs more. */
function inOrder({ parts }: PublicCase['merits'], list: readonly Argument[]): Argument[] {
  const codes = parts.map(({ code }) => code);
  return [...list].sort((a, b) => codes.indexOf(a.code) - codes.indexOf(b.code));
}

/** Text id of a side that no seat speaks for: of an order, or of what a case of the day is about. */
export function sideName(publicCase: Pick<PublicCase, 'docket'>, side: Side): string {
  return publicCase.docket ? `hearing.docket.${side}` : `hearing.side.${side}`;
}

/** The side that a ruling goes against: a narrowed order is less than who asked for it wanted. */
export function loserOf(ruling: Ruling): Side {
  return ruling === 'enforce' ? 'against' : 'for';
}

/** More of the losing side's arguments than these are not worth an answer. */
const MOST_ANSWERS = 4;

/** What may be answered in a ruling: the weightiest arguments of the side that loses, each code once; which is the best the judge finds, so that their order does not tell. */
export function answerable({ arguments: sides, merits }: PublicCase, ruling: Ruling): Argument[] {
  const strongest = [...sides[loserOf(ruling)]].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const each = strongest.filter((one, at) => strongest.findIndex(({ code }) => code === one.code) === at);
  return inOrder(merits, each.slice(0, MOST_ANSWERS));
}

/** Text id of what an answer earns: which argument is the best is for the judge to find, unless there is but one. */
export function earnedBy(answers: readonly Argument[]): string {
  return answers.length > 1 ? 'hearing.strongest' : 'hearing.onlyAnswer';
}

/** From here on an argument is fair, and strong. */
const FAIR = 5;
const STRONG = 10;

/** How much an argument weighs, from 1 to 3. */
export function heft({ value }: Pick<Argument, 'value'>): 1 | 2 | 3 {
  const size = Math.abs(value);
  return size >= STRONG ? 3 : size >= FAIR ? 2 : 1;
}

const FRACTIONS: [percent: number, part: number, of: number][] = [
  [10, 1, 10],
  [20, 1, 5],
  [25, 1, 4],
  [33, 1, 3],
  [50, 1, 2],
  [67, 2, 3],
  [75, 3, 4],
  [80, 4, 5],
  [90, 9, 10],
];

/** A chance as people say it: 1 in 3; the nearest of a few. Nothing where there is none. */
export function chanceOf(percent: number): { part: number; of: number } | undefined {
  if (percent < 1) return undefined;
  if (percent >= 100) return { part: 10, of: 10 };
  const [, part, of] = FRACTIONS.reduce((best, one) =>
    Math.abs(one[0] - percent) < Math.abs(best[0] - percent) ? one : best,
  );
  return { part, of };
}
