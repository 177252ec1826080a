import type { CauseCode, Ground, Option, OrderOf, Ruling, SeatView, Test } from '../../../../shared/model/index.ts';
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

/** The option to take when a ruling is picked: the ruling in the draft keeps its ground, another begins with comity, which bears out any ruling and earns nothing. None where there is no comity to rest on, and more than one test: which, the judge says. */
export function withRuling(
  options: readonly RulingOption[],
  ruling: Ruling,
  drafted: Pick<OrderOf<'rule'>, 'ruling' | 'ground'> | undefined,
): RulingOption | undefined {
  const own = options.filter((option) => option.order.ruling === ruling);
  const on = (ground: Ground) => own.find((option) => option.order.ground === ground);
  if (drafted?.ruling === ruling) return on(drafted.ground);
  return on('comity') ?? (own.length === 1 ? own[0] : undefined);
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
  return trustBy(option, 'ruledUnfounded');
}

/** The trust that a ruling earns on the ground that speaks most clearly for it; 0 where none does. */
export function foundedOf(options: readonly RulingOption[], ruling: Ruling): number {
  const own = options.filter(({ order }) => order.ruling === ruling);
  return Math.max(0, ...own.map((option) => trustBy(option, 'ruledFounded')));
}

function trustBy(option: RulingOption | undefined, code: CauseCode): number {
  const found = option?.forecast.find(({ cause }) => cause.code === code);
  return found?.effect.on === 'meter' ? found.effect.by : 0;
}
