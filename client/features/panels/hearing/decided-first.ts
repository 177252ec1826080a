import type { PublicCase, SeatView } from '../../../../shared/model/index.ts';

/** Cases that the same court decides before this one at this Bench: what they rest on may move the law that it is read by. */
export function decidedFirst(view: SeatView, { id, jurisdiction }: PublicCase): PublicCase[] {
  if (view.phase !== 'bench') return [];
  const courtOf = (place: number) => view.jurisdictions[place]?.court;
  return view.cases.filter(
    (one) =>
      one.id < id &&
      one.end === '' &&
      one.status === 'argued' &&
      one.due <= view.round &&
      courtOf(one.jurisdiction) === courtOf(jurisdiction),
  );
}
