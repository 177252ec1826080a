import type { Merits, Option, OrderOf, Ruling, SeatView, Test } from '../../../../shared/model/index.ts';
import { TESTS } from '../../../../shared/model/index.ts';
import type { Draft } from '../../../state/table-store.ts';

export type RulingOption = Option & { order: OrderOf<'rule'> };

/** The rulings a court may give in a case, one for each ground. */
export function rulingsOf(view: SeatView, id: number): RulingOption[] {
  return view.options.filter(
    (option): option is RulingOption => option.order.kind === 'rule' && option.order.case === id,
  );
}

/** The ruling in the draft, if it is one of this case. */
export function draftedRuling(draft: Draft | undefined, id: number): OrderOf<'rule'> | undefined {
  const order = draft?.option.order;
  return order?.kind === 'rule' && order.case === id ? order : undefined;
}

/** The option to take when a ruling is picked: with a test that bears it out, and pulls most that way; the ruling in the draft keeps its ground. */
export function withRuling(
  options: readonly RulingOption[],
  ruling: Ruling,
  drafted: Pick<OrderOf<'rule'>, 'ruling' | 'ground'> | undefined,
  merits: Merits,
): RulingOption | undefined {
  const own = options.filter((option) => option.order.ruling === ruling);
  if (drafted?.ruling === ruling) return own.find((option) => option.order.ground === drafted.ground);
  const sign = ruling === 'enforce' || ruling === 'narrow' ? 1 : -1;
  const pull = ({ order }: RulingOption) =>
    sign * (merits.parts.find((part) => part.group === 'tests' && testOf(part.code) === order.ground)?.value ?? 0);
  return [...own].sort((a, b) => unfoundedOf(b) - unfoundedOf(a) || pull(b) - pull(a))[0];
}

/** The test that a merit's code speaks of: 'personClaimed' is the person test. */
export function testOf(code: string): Test | undefined {
  return TESTS.find((test) => code.startsWith(test));
}

/** Percent of fresh panels that would overturn a ruling on its ground; 0 where nobody can appeal. */
export function reversalOf(option: RulingOption | undefined): number {
  return option?.forecast.find(({ effect }) => effect.on === 'note' && effect.code === 'mayBeReversed')?.chance ?? 0;
}

/** The trust that a ruling costs because its ground does not bear it out. */
export function unfoundedOf(option: RulingOption | undefined): number {
  const found = option?.forecast.find(({ cause }) => cause.code === 'ruledUnfounded');
  return found?.effect.on === 'meter' ? found.effect.by : 0;
}
