import type { Cause, CauseCode, GameState, Viewer } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { isSeat, seesCase, seesDeal, seesDemand, seesFile } from './sees.ts';

/** Causes that would tell what custody a company chose. */
const CUSTODY_CODES: readonly CauseCode[] = ['keysCustomer', 'keysTrustee'];

/** A cause as the viewer may read it: every number is public, but not always why it moved. */
export function causeFor(state: GameState, viewer: Viewer, cause: Cause): Cause {
  const { demand, case: record, deal, file, seat } = cause;
  const isHidden =
    (isId(demand) && !seesDemand(state, viewer, at(state.demands, demand))) ||
    (isId(record) && !seesCase(state, viewer, at(state.cases, record))) ||
    (isId(deal) && !seesDeal(state, viewer, at(state.deals, deal)));
  if (isHidden) return { code: 'sealedMatter' };
  if (CUSTODY_CODES.includes(cause.code) && seat !== undefined && !isSeat(viewer, seat))
    return { code: 'custodyChanged', seat };
  if (!isId(file) || seesFile(state, viewer, file)) return cause;
  const { file: _, ...rest } = cause;
  return rest;
}

function isId(id: number | undefined): id is number {
  return id !== undefined && id >= 0;
}
