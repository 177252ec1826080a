import type { Application, Cause, Demand, Forecast, GameState, Sealed, SeatId } from '../../model/index.ts';
import { at, NONE, STRICTNESSES } from '../../model/index.ts';
import { applicationOn, milderBy, oddsOf, strictnessOf } from '../law/applications.ts';
import { effectOf, moveMeter, type Resolution } from '../resolution.ts';
import { likely, note, sure } from './foresight.ts';
import { giveBack } from './give-back.ts';

/** Whether no judge would sign this order, however mildly it may be read here. */
export function isTooWeak(state: GameState, served: Demand): boolean {
  return oddsOf(applicationOn(state, served)).refused === 100;
}

/** Percent that a judge signs the order at all. */
export function chanceServed(application: Application): number {
  return 100 - oddsOf(application).refused;
}

/** What surely follows if the order is served: sure where every judge would sign it. */
export function ifServed(application: Application, ...[cause, ...effects]: Parameters<typeof sure>): Forecast[] {
  const chance = chanceServed(application);
  return chance === 100 ? sure(cause, ...effects) : likely(chance, cause, ...effects);
}

/** How a judge may read the application, each way with its chance; nothing where all would sign all of it. */
export function readingForecast(seat: SeatId, file: number, application: Application): Forecast[] {
  if (oddsOf(application).issued === 100) return [];
  return STRICTNESSES.filter((one) => application.chance[one] > 0).flatMap((one) =>
    likely(
      application.chance[one],
      { code: `applicationRead.${one}`, seat, file },
      note(`application.${one}.${application.outcome[one]}`),
    ),
  );
}

/** A judge reads the application; answers the order as it may be served, or nothing where it was refused and has come back. */
export function applyFor(r: Resolution, seat: SeatId, sealed: Sealed, wanted: Demand): Demand | undefined {
  const { state } = r;
  const strictness = strictnessOf(state, wanted.jurisdiction);
  const { outcome } = applicationOn(state, wanted);
  const { court } = at(state.jurisdictions, wanted.jurisdiction);
  const made = outcome[strictness];
  const demand = made === 'refused' ? NONE : wanted.id;
  r.emit({ type: 'applicationJudged', seat, file: wanted.file, court, demand, outcome: made, strictness });
  if (made === 'refused') giveBack(r, seat, sealed, 'applicationRefused');
  const milder = milderBy(made, outcome.usual);
  if (milder !== 0 && court !== NONE) {
    const way = milder > 0 ? 'light' : 'strict';
    const cause: Cause = { code: `readApplication.${way}`, seat: court };
    moveMeter(r, court, 'rights', effectOf(state, `scrutiny.${way}.rights`), cause);
    moveMeter(r, court, 'order', effectOf(state, `scrutiny.${way}.order`), cause);
  }
  return made === 'refused' ? undefined : { ...wanted, issued: made === 'narrowed' ? 'narrowed' : 'full' };
}
