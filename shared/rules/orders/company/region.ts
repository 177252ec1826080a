import type { Forecast, GameState, JurisdictionId, ReasonCode, SeatId } from '../../../model/index.ts';
import { at, NONE } from '../../../model/index.ts';
import { carryOut } from '../../order-kit/consequences.ts';
import { meter, note, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { effectOf, parameterOf, type Resolution, tally } from '../../resolution.ts';

/** Builds a datacenter in a market. */
export const region: OrderRule<'region'> = {
  kind: 'region',
  roles: ['company'],
  phase: 'orders',
  step: 'works',
  candidates: (state) => state.jurisdictions.map((place) => ({ kind: 'region', jurisdiction: place.id })),

  check(state, seat, order) {
    const sealed = at(state.seats, seat).orders.filter((one) => one.order.kind === 'region').length;
    return whyNotBuilt(state, seat, order.jurisdiction, sealed);
  },

  price: (state) => state.setup.ruleset.prices.region,
  target: (_state, order) => ({ jurisdiction: order.jurisdiction }),
  forecast(state, seat, order) {
    const left = parameterOf(state, 'regions.most') - at(state.seats, seat).tally.regions - 1;
    const many = left <= 0 ? 'lastRegion' : left === 1 ? 'oneRegionLeft' : 'fewRegionsLeft';
    const abroad = order.jurisdiction !== at(state.seats, seat).jurisdiction;
    return [
      ...brings(state, seat, order.jurisdiction),
      ...sure(
        { code: 'regionBuilt', seat },
        abroad ? note('lawReaches', { jurisdiction: order.jurisdiction }) : undefined,
        note(many),
      ),
    ];
  },

  resolve(r, seat, sealed) {
    const why = whyNotBuilt(r.state, seat, sealed.order.jurisdiction, 0);
    if (why) return giveBack(r, seat, sealed, why);
    buildRegion(r, seat, sealed.order.jurisdiction);
  },
};

/** Builds on the first free site there; also how a contract is carried out. */
export function buildRegion(r: Resolution, seat: SeatId, jurisdiction: JurisdictionId): void {
  r.emit({
    type: 'regionBuilt',
    datacenter: r.state.datacenters.length,
    company: seat,
    jurisdiction,
    site: freeSite(r.state, jurisdiction),
  });
  tally(r, seat, 'regions');
  carryOut(r, brings(r.state, seat, jurisdiction), seat);
}

/** Why a company cannot build there; `sealed` regions of this round count too. */
export function whyNotBuilt(
  state: GameState,
  seat: SeatId,
  jurisdiction: JurisdictionId,
  sealed: number,
): ReasonCode | undefined {
  if (!state.jurisdictions[jurisdiction]) return 'noTarget';
  if (at(state.seats, seat).tally.regions + sealed >= parameterOf(state, 'regions.most')) return 'regionsFull';
  return freeSite(state, jurisdiction) === NONE ? 'noSite' : undefined;
}

/** Row in the scenario's sites of the first free one in a jurisdiction, or NONE. */
function freeSite(state: GameState, jurisdiction: JurisdictionId): number {
  const { regionSites, jurisdictions } = state.setup.scenario;
  return regionSites.findIndex(
    (site, row) =>
      site.jurisdiction === at(jurisdictions, jurisdiction).id && !state.datacenters.some((one) => one.site === row),
  );
}

function brings(state: GameState, seat: SeatId, jurisdiction: JurisdictionId): Forecast[] {
  return sure(
    { code: 'regionBuilt', seat },
    meter(seat, 'revenue', effectOf(state, 'region.revenue')),
    meter(at(state.jurisdictions, jurisdiction).government, 'sovereignty', effectOf(state, 'region.sovereignty')),
    note('newDatacenter', { jurisdiction }),
  );
}
