import type { Treaty, TreatyId } from '../../../shared/model/index.ts';
import type { RoundRecord } from './rounds.ts';

/** How each treaty stood at the end of a round: those never touched stood as they do now. */
export function treatiesAfter(treaties: readonly Treaty[], rounds: readonly RoundRecord[], round: number): Treaty[] {
  const offered = new Set<TreatyId>();
  const status = new Map<TreatyId, Treaty['status']>();
  const touched = new Set<TreatyId>();
  for (const record of rounds) {
    for (const event of record.events) {
      if (event.type === 'treatyOffered' && record.round > round) offered.add(event.treaty.id);
      if (event.type !== 'treatyChanged') continue;
      touched.add(event.treaty);
      if (record.round <= round) status.set(event.treaty, event.status);
    }
  }
  const before = (treaty: Treaty) => (touched.has(treaty.id) ? 'inForce' : treaty.status);
  return treaties
    .filter(({ id }) => !offered.has(id))
    .map((treaty) => ({ ...treaty, status: status.get(treaty.id) ?? before(treaty) }));
}
