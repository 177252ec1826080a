import type { CaseFile, SeatView } from '../../../../shared/model/index.ts';
import { ruleset, signed, t } from '../../../i18n/index.ts';

/** The round in which evidence that a host has granted comes for a file; undefined where none is on its way. */
export function roundOfEvidence({ requests }: Pick<SeatView, 'requests'>, { id }: Pick<CaseFile, 'id'>) {
  return requests.find(({ file, status }) => file === id && status === 'granted')?.arrives;
}

/** How the treaty road to a file stands. */
export function treatyRoad(view: Pick<SeatView, 'requests'>, file: Pick<CaseFile, 'id' | 'road'>): string {
  const round = roundOfEvidence(view, file);
  if (round !== undefined) return t('deskui.road.granted', { round });
  const waits = view.requests.some(({ file: about, status }) => about === file.id && status === 'waiting');
  return t(`deskui.road.${waits ? 'waiting' : file.road}`);
}

/** What the file brings once closed, which is less once it is cold, and what it costs when it is missed. */
export function worthOfFile({ round }: Pick<SeatView, 'round'>, file: Pick<CaseFile, 'gravity' | 'dealt' | 'due'>) {
  const { effects, parameters } = ruleset;
  const by = (how: 'fresh' | 'cold' | 'missed') => signed(file.gravity * effects[`file.${how}.perGravity`]);
  const until = Math.min(file.due, file.dealt + parameters['file.freshRounds']);
  const isCold = round > until;
  const key = isCold ? 'cold' : until === file.due ? 'fresh' : 'both';
  return t(`deskui.worth.${key}`, { fresh: by('fresh'), cold: by('cold'), missed: by('missed'), round: until });
}
