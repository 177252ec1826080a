import { at, type Forecast, type SeatId } from '../../model/index.ts';
import { moveComity, moveMeter, movePurse, moveRelation, type Resolution, setWeight } from '../resolution.ts';

/** Carries out the sure part of a forecast, so that what was promised is what happens. `blame` is who causes a loss of Comity. */
export function carryOut(r: Resolution, forecast: readonly Forecast[], blame: SeatId): void {
  for (const { certainty, effect, cause } of forecast) {
    if (certainty !== 'sure') continue;
    if (effect.on === 'meter') moveMeter(r, effect.seat, effect.meter, effect.by, cause);
    if (effect.on === 'comity') moveComity(r, effect.by, blame, cause);
    if (effect.on === 'purse') movePurse(r, effect.seat, effect.by, cause);
    if (effect.on === 'relation') moveRelation(r, effect.a, effect.b, effect.by, cause);
    if (effect.on === 'weight') setWeight(r, effect.jurisdiction, effect.test, effect.to, cause);
    // Who hands over need not know that the file is over; to the state that asked nothing more comes of it.
    if (effect.on === 'evidence' && at(r.state.files, effect.file).status === 'open')
      r.emit({ type: 'evidenceArrived', file: effect.file, by: effect.by, road: 'order', cause });
  }
}
