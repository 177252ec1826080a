import type { Cause, FileId, Forecast, GameState } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { isFresh } from '../law/open-matters.ts';
import { effectOf, parameterOf } from '../resolution.ts';
import { likely } from './foresight.ts';

/** Security that closing this file in `round` brings. */
export function securityOf(state: GameState, id: FileId, round: number): number {
  const file = at(state.files, id);
  const fresh = isFresh(file, round, parameterOf(state, 'file.freshRounds'));
  return file.gravity * effectOf(state, fresh ? 'file.fresh.perGravity' : 'file.cold.perGravity');
}

/** Evidence that may arrive in `round`, and the closed file it would bring if that is enough and in time. */
export function evidenceForecast(
  state: GameState,
  id: FileId,
  by: number,
  round: number,
  chance: number,
  cause: Cause,
): Forecast[] {
  const file = at(state.files, id);
  const closes = file.evidence + by >= file.need && round <= file.due;
  return likely(
    chance,
    cause,
    { on: 'evidence', file: id, by, round },
    closes ? { on: 'fileClosed', file: id, security: securityOf(state, id, round) } : undefined,
  );
}
