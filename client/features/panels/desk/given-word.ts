import type { JurisdictionId, PublicRequest, SeatView } from '../../../../shared/model/index.ts';

/** Until which round the viewer has promised to grant what a state asks for next; undefined where it has not. */
export function grantPromised(view: SeatView, { asker }: Pick<PublicRequest, 'asker'>): number | undefined {
  return openGrant(view, view.viewer, view.jurisdictions[asker]?.government);
}

/** Until which round a state has promised to grant what the viewer asks it for next. */
export function grantPromisedBy(view: SeatView, host: JurisdictionId): number | undefined {
  return openGrant(view, view.jurisdictions[host]?.government, view.viewer);
}

function openGrant(view: SeatView, giver: SeatView['viewer'] | undefined, asker: SeatView['viewer'] | undefined) {
  for (const { by, to, terms, status, give, take } of view.deals) {
    if (status !== 'accepted' || terms.kind !== 'exchange') continue;
    const isTheirs = giver === by ? asker === to : giver === to && asker === by;
    const [pledge, word] = giver === by ? [terms.give, give] : [terms.take, take];
    if (isTheirs && pledge.kind === 'grantNext' && word === 'open') return terms.until;
  }
  return undefined;
}
