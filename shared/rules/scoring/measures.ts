import {
  type AgendaRule,
  at,
  entry,
  type GameState,
  METERS,
  type MeasureName,
  type Meter,
  type Seat,
  TESTS,
} from '../../model/index.ts';

/** How far a seat has come by a measure: the figure, whether the first and the second threshold are met, and whether it has done what the agenda forbids. */
export type Reached = { now: number; first: boolean; second: boolean; lost?: true };

type Measure = (state: GameState, seat: Seat, rule: AgendaRule) => Reached;

const atLeast =
  (figure: (state: GameState, seat: Seat, rule: AgendaRule) => number): Measure =>
  (state, seat, rule) => {
    const now = figure(state, seat, rule);
    return { now, first: now >= rule.first, second: now >= rule.second };
  };

/** Nothing counts once a seat has done what the agenda forbids. */
const unless =
  (isSpoilt: (state: GameState, seat: Seat) => boolean, measure: Measure): Measure =>
  (state, seat, rule) =>
    isSpoilt(state, seat) ? { now: 0, first: false, second: false, lost: true } : measure(state, seat, rule);

/** The measures that a ruleset's agendas may name. */
export const MEASURES: Record<MeasureName, Measure> = {
  meter: atLeast((_state, seat, rule) => meterOf(seat, rule.meter)),
  treatiesSigned: unless(
    (_state, { tally }) => tally.suspensions > 0,
    atLeast((_state, { tally }) => tally.treatiesSigned),
  ),
  filesByRequest: atLeast((_state, { tally }) => tally.filesByRequest),
  laws: atLeast((_state, { tally }) => tally.laws),
  filesByCovert: unless(
    ({ setup }, { tally }) => tally.exposures > entry(setup.ruleset.parameters, 'quietHand.exposures'),
    atLeast((_state, { tally }) => tally.filesByCovert),
  ),
  wins: atLeast((_state, { tally }) => tally.wins),
  regions: atLeast((_state, { tally }) => tally.regions),
  deferrals: atLeast((_state, { tally }) => tally.deferrals),
  percentOffProviderKeys: atLeast(percentOffProviderKeys),
  weight: atLeast((state, seat, rule) => at(weightsOf(state, seat), TESTS.indexOf(rule.test ?? 'location'))),
  controlOverLocation: atLeast((state, seat) => at(weightsOf(state, seat), 1) - at(weightsOf(state, seat), 0)),
  heaviestTestAbroad: atLeast(heaviestTestAbroad),
  /** First: fought often enough; second: and trusted as well. */
  foughtAndTrust(_state, seat, rule) {
    const now = seat.tally.fought;
    const first = now >= rule.first;
    return { now, first, second: first && meterOf(seat, 'trust') >= rule.second };
  },
  /** Fought often enough, and handed over abroad in full at most so often. */
  borderGuard(state, { tally }, rule) {
    const now = tally.fullHandOversAbroad;
    const fought = tally.fought >= entry(state.setup.ruleset.parameters, 'borderGuard.fought');
    return { now, first: fought && now <= rule.first, second: fought && now <= rule.second };
  },
  /** A court that has never ruled has kept to no form. */
  boldOrReversedAtMost(_state, { tally }, rule) {
    const now = tally.bold + tally.reversed;
    const ruled = tally.rulings > 0;
    return { now, first: ruled && now <= rule.first, second: ruled && now <= rule.second };
  },
};

function meterOf(seat: Seat, meter: Meter | undefined): number {
  const index = (METERS[seat.role] as readonly (Meter | undefined)[]).indexOf(meter);
  return index < 0 ? 0 : at(seat.meters, index);
}

function weightsOf(state: GameState, seat: Seat): readonly number[] {
  return at(state.jurisdictions, seat.jurisdiction).weights;
}

function percentOffProviderKeys(state: GameState, seat: Seat): number {
  const own = state.holdings.filter((holding) => holding.company === seat.id);
  const off = own.filter((holding) => holding.keys !== 'provider');
  return own.length === 0 ? 0 : Math.floor((off.length * 100) / own.length);
}

/** Foreign courts in which this court's heaviest test weighs 3 or more. */
function heaviestTestAbroad(state: GameState, seat: Seat): number {
  const own = weightsOf(state, seat);
  const heaviest = own.indexOf(Math.max(...own));
  return state.jurisdictions.filter((other) => other.id !== seat.jurisdiction && at(other.weights, heaviest) >= 3)
    .length;
}
