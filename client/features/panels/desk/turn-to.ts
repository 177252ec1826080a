import { isSame, type Order, type SeatView } from '../../../../shared/model/index.ts';
import type { Draft, Open, Table } from '../../../state/table-store.ts';

/** Opens another page of the folder. What was drafted on the page that is left lies there again when one comes back in the same phase. */
export function turnTo(table: Table, from: Open | undefined, to: Open): void {
  const { laidAside, draft, view, open } = table;
  const kept = new Map(laidAside.value);
  if (from && draft.value) kept.set(idOf(from), draft.value);
  const back = kept.get(idOf(to));
  kept.delete(idOf(to));
  laidAside.value = kept;
  draft.value = back && onOffer(view.value.options, back);
  open.value = to;
}

/** A draft with the newest numbers of its option; nothing when that is no longer on offer. */
export function onOffer(options: Table['view']['value']['options'], draft: Draft): Draft | undefined {
  const option = options.find((one) => isSame(one.order, draft.option.order));
  return option && (option === draft.option ? draft : { ...draft, option });
}

/** The name of a page: 'demand-3', 'orders'. */
export function idOf(open: Open): string {
  return 'id' in open ? `${open.what}-${open.id}` : open.what;
}

/** The move that is drafted. An answer drafted at the Bench before is none, though it is dropped only after the new phase is drawn. */
export function movedNow({ phase }: Pick<SeatView, 'phase'>, draft: Draft | undefined): Order | undefined {
  return draft?.option.phase === phase ? draft.option.order : undefined;
}
