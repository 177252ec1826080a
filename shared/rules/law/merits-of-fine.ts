import type { Case, GameState, MeritPart } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { blockingAgainst, charterBites } from './law-book.ts';

/**
 * What a court reads where a state has fined a company for handing data over to another: whether that state's law
 * forbade it, how much went, and whether the company could help it. How strong the foreign order was decides nothing.
 */
export function partsOfBreachFine(state: GameState, { fine }: Case): MeritPart[] {
  const { start, fine: rules } = state.setup.ruleset.merits;
  const { breach: id, demand: demandId, jurisdiction: host } = at(state.fines, fine);
  const demand = at(state.demands, demandId);
  const parts: MeritPart[] = [{ group: 'start', code: 'start', value: start }];
  if (charterBites(state, host, demand.jurisdiction))
    parts.push({ group: 'law', code: 'fineCharter', value: rules.lawBroken });
  if (blockingAgainst(state, host, demand.jurisdiction))
    parts.push({ group: 'law', code: 'fineBlocking', value: rules.blockingBroken });
  if (state.breaches[id]?.partial) parts.push({ group: 'comity', code: 'finePartial', value: rules.partial });
  if (wasCompelled(state, demand.case)) parts.push({ group: 'comity', code: 'fineCompelled', value: rules.compelled });
  const { gravity } = at(state.files, demand.file);
  parts.push({ group: 'comity', code: 'fineGravity', value: rules.perGravity * gravity });
  return parts;
}

/** Whether a court abroad had told the company to obey, after it had fought. */
function wasCompelled(state: GameState, id: number): boolean {
  const ruling = state.cases[id]?.rulings.at(-1)?.ruling;
  return ruling === 'enforce' || ruling === 'narrow';
}
