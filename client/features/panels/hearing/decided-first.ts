import type { PublicCase, SeatView } from '../../../../shared/model/index.ts';

/**
 * Cases that are decided before this one at this Bench, whichever court has them: what they rest on may move the law that it
 * is read by, and their lines may be cited in it. A sealed one leaves no line, and tells only its own court what is to come.
 */
export function decidedFirst(view: SeatView, { id, jurisdiction }: PublicCase): PublicCase[] {
  if (view.phase !== 'bench') return [];
  const courtOf = (place: number) => view.jurisdictions[place]?.court;
  return view.cases.filter(
    (one) =>
      one.id < id &&
      one.end === '' &&
      one.status === 'argued' &&
      one.due <= view.round &&
      (!one.sealed || courtOf(one.jurisdiction) === courtOf(jurisdiction)),
  );
}
