import type { Level } from '../../shared/model/index.ts';
import type { MatchRecord } from './match-store.ts';

/** The level of the AI opponents, whose par counts. A class plays against itself: it is measured like the practised. */
export function opponentsOf({ holders }: Pick<MatchRecord, 'holders'>): Level {
  for (const holder of holders) if (holder.kind === 'ai') return holder.profile.level;
  return 'practised';
}
