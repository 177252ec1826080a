import type { PublicRequest, SeatView } from '../../../../shared/model/index.ts';

/** Until which round the viewer has promised to grant what a state asks for next; undefined where it has not. */
export function grantPromised(view: SeatView, { asker }: Pick<PublicRequest, 'asker'>): number | undefined {
  const government = view.jurisdictions[asker]?.government;
  for (const { by, to, terms, status, give, take } of view.deals) {
    if (status !== 'accepted' || terms.kind !== 'exchange') continue;
    const isMine = by === view.viewer ? to === government : to === view.viewer && by === government;
    const [pledge, word] = by === view.viewer ? [terms.give, give] : [terms.take, take];
    if (isMine && pledge.kind === 'grantNext' && word === 'open') return terms.until;
  }
  return undefined;
}
