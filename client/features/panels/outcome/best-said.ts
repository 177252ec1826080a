import type { PublicCase, RulingRecord, SeatView, Side } from '../../../../shared/model/index.ts';
import { SIDES } from '../../../../shared/model/index.ts';
import { t } from '../../../i18n/index.ts';
import { testOf } from '../desk/ruling-choice.ts';
import { argumentWords } from '../hearing/argument-words.ts';
import { loserOf } from '../hearing/arguments.ts';

/** What is read out for each side: for who wins the argument that the ruling rests on, where it was made; else the strongest. A case of the day has one point a side. */
export function bestSaid(
  view: SeatView,
  publicCase: PublicCase,
  { ruling, ground }: Pick<RulingRecord, 'ruling' | 'ground'>,
): { side: Side; text: string }[] {
  if (publicCase.docket) return SIDES.map((side) => ({ side, text: t(`docket.${publicCase.docket}.${side}`) }));
  return SIDES.flatMap((side) => {
    const own = publicCase.arguments[side].filter(({ part }) => part.group !== 'briefs' && part.group !== 'precedent');
    const decided = own.find(({ code, part }) => part.group === 'tests' && testOf(code) === ground);
    const argument = (side !== loserOf(ruling) && decided) || own[0];
    return argument ? [{ side, text: argumentWords(view, publicCase, argument, side) }] : [];
  });
}
