import type { CauseCode, Demand, DemandId, Forecast, GameState, SeatId } from '../../model/index.ts';
import { at, isSame, NONE } from '../../model/index.ts';
import { isDue } from '../law/docket.ts';
import { meritsOf, outlookOf } from '../law/merits.ts';
import { effectOf, parameterOf, type Resolution } from '../resolution.ts';
import { likely, meter, risk } from './foresight.ts';

/** What an answer of this Bench brings; where the host's court decides first, what its ruling alters hangs on the odds. */
export function withHostRuling(state: GameState, demand: Demand, brings: (demand: Demand) => Forecast[]): Forecast[] {
  const odds = forbidOdds(state, demand);
  if (odds === undefined) return brings(demand);
  const forbidden = brings({ ...demand, forbidden: true });
  const allowed = brings({ ...demand, forbidden: false });
  return [
    ...allowed.filter((one) => isAmong(forbidden, one)),
    ...hanging(forbidden, allowed, odds, 'suitForbids'),
    ...hanging(allowed, forbidden, 100 - odds, 'suitAllows'),
  ];
}

/** How probably the host's court forbids obeying before an answer of this Bench counts, in percent; nothing where it decides nothing now. */
function forbidOdds(state: GameState, demand: Demand): number | undefined {
  const suit = state.cases[demand.suit];
  if (!suit || !isDue(state, suit)) return undefined;
  const { quash, defer } = outlookOf(state, suit, meritsOf(state, suit.id)).odds;
  return quash + defer;
}

/** What comes after the one ruling alone. */
function hanging(
  after: readonly Forecast[],
  otherwise: readonly Forecast[],
  odds: number,
  code: CauseCode,
): Forecast[] {
  return after
    .filter((one) => !isAmong(otherwise, one))
    .flatMap(({ certainty, chance, effect, cause }) =>
      certainty === 'sure'
        ? likely(odds, { ...cause, code }, effect)
        : [{ certainty, chance: Math.round((chance * odds) / 100), effect, cause }],
    );
}

function isAmong(list: readonly Forecast[], { certainty, effect }: Forecast): boolean {
  return list.some((other) => other.certainty === certainty && isSame(other.effect, effect));
}

/** The host state's fine for data that its law keeps: dearer where all of it was handed over. Nobody fines where no seat governs. */
export function fineRisk(state: GameState, demand: Demand, of: 'full' | 'partial'): Forecast[] {
  const { company: seat, host, id } = demand;
  const { government, fineExtra } = at(state.jurisdictions, host);
  return risk(
    government === NONE ? 0 : parameterOf(state, 'foresee.fine'),
    { code: 'fined', seat, demand: id },
    meter(seat, 'goodStanding', effectOf(state, `fine.${of}.goodStanding`)),
    { on: 'purse', seat, by: -effectOf(state, `fine.${of}.cash`) - fineExtra },
  );
}

/** From now on the host state knows that its law was broken, and may fine it. */
export function becomeKnown(r: Resolution, company: SeatId, id: DemandId, partial: boolean): void {
  const { breaches, demands } = r.state;
  r.emit({
    type: 'breachKnown',
    breach: breaches.length,
    company,
    jurisdiction: at(demands, id).host,
    demand: id,
    partial,
  });
}
