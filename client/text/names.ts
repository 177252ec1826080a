import type { CaseFace, DemandFace, SeatView } from '../../shared/model/index.ts';
import { NONE } from '../../shared/model/index.ts';
import { scenarioOf } from './content.ts';
import { t } from './t.ts';

type Holder = Pick<SeatView, 'scenario'>;

/** Name of a seat; 'short' is for running text ('the US'). NONE is nobody in particular. */
export function seatName(view: Holder, seat: number, form: 'name' | 'short' = 'name'): string {
  const id = scenarioOf(view.scenario).seats[seat]?.id;
  return id === undefined ? t('ui.nobody') : t(`seat.${id}.${form}`);
}

/** Name of a jurisdiction: 'name' Ireland, 'short' the US, 'adjective' Irish, 'court' the Irish courts, 'resident' a resident of Ireland, 'law' Irish law. */
export function jurisdictionName(
  view: Holder,
  jurisdiction: number,
  form: 'name' | 'short' | 'adjective' | 'court' | 'resident' | 'law' = 'short',
): string {
  const id = scenarioOf(view.scenario).jurisdictions[jurisdiction]?.id;
  return id === undefined ? t('ui.nobody') : t(`jurisdiction.${id}.${form}`);
}

/** City of a datacenter, a built region's too. */
export function cityName(view: SeatView, datacenter: number): string {
  const scenario = scenarioOf(view.scenario);
  const record = view.datacenters[datacenter];
  const place = record && record.site !== NONE ? scenario.regionSites[record.site] : scenario.datacenters[datacenter];
  return place ? t(place.city) : t('ui.nowhere');
}

/** Name of a data store: 'name' The Dublin mailbox, 'short' one mailbox. */
export function holdingName(view: Holder, holding: number, form: 'name' | 'short' = 'name'): string {
  const id = scenarioOf(view.scenario).holdings[holding]?.id;
  return id === undefined ? t('ui.nothing') : t(`holding.${id}.${form}`);
}

/** The crime of a police file, as far as the viewer knows it. */
export function crimeName(view: Pick<SeatView, 'own' | 'opened' | 'demands' | 'requests'>, file: number): string {
  const known =
    [...(view.own?.files ?? []), ...(view.opened?.files ?? [])].find(({ id }) => id === file) ??
    [...view.demands, ...view.requests].find((one) => one.file === file);
  return known ? t(known.crime) : t('ui.nothing');
}

/** Number on a demand's tab, such as US-14-02: asking state, round, running number. */
export function demandNumber(view: SeatView, demand: Pick<DemandFace, 'id' | 'jurisdiction' | 'round'>): string {
  const letters = scenarioOf(view.scenario).jurisdictions[demand.jurisdiction]?.letters ?? '';
  return `${letters}-${demand.round}-${String(demand.id + 1).padStart(2, '0')}`;
}

/** What a case is called: 'United States v. Meridian', or the title of a background case. */
export function caseName(view: SeatView, face: Pick<CaseFace, 'demand' | 'docket'>): string {
  const demand = view.demands.find((d) => d.id === face.demand);
  if (!demand) return face.docket ? t(`docket.${face.docket}.title`) : t('ui.sealedCase');
  return t('ui.caseName', {
    asker: jurisdictionName(view, demand.jurisdiction, 'name'),
    company: seatName(view, demand.company),
  });
}

/** The dates a round stands for. */
export function roundDates(view: Pick<SeatView, 'scenario'>, round: number): string {
  const id = scenarioOf(view.scenario).calendar[round - 1];
  return id ? t(id) : '';
}
