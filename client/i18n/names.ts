import type { PublicCase, PublicDemand, Ruling, SeatView, Side } from '../../shared/model/index.ts';
import { NONE } from '../../shared/model/index.ts';
import { scenarioOf } from './scenarios.ts';
import { hasText, t } from './t.ts';

type Holder = Pick<SeatView, 'scenario'>;

/** Name of a seat; 'short' is for running text ('the North'). NONE is nobody in particular. */
export function seatName(view: Holder, seat: number, form: 'name' | 'short' = 'name'): string {
  const id = scenarioOf(view.scenario).seats[seat]?.id;
  return id === undefined ? t('ui.nobody') : t(`seat.${id}.${form}`);
}

/** Name of a jurisdiction: 'name' Norland, 'short' the North, 'adjective' Northern, 'court' the Northern courts, 'resident' a resident of Norland, 'law' Northern law. */
export function jurisdictionName(
  view: Holder,
  jurisdiction: number,
  form: 'name' | 'short' | 'adjective' | 'court' | 'resident' | 'law' = 'short',
): string {
  const id = scenarioOf(view.scenario).jurisdictions[jurisdiction]?.id;
  return id === undefined ? t('ui.nobody') : t(`jurisdiction.${id}.${form}`);
}

/** Whose case law that of a place is: a bench that sits for several states reads one for all of them. */
export function caseLawOf(view: SeatView, jurisdiction: number): string {
  const { court } = view.jurisdictions[jurisdiction];
  const isShared = view.jurisdictions.filter(({ bench }) => bench === jurisdiction).length > 1;
  return isShared && court !== NONE ? seatName(view, court, 'short') : jurisdictionName(view, jurisdiction, 'court');
}

/** City of a datacenter, a built region's too. */
export function cityName(view: SeatView, datacenter: number): string {
  const scenario = scenarioOf(view.scenario);
  const record = view.datacenters[datacenter];
  const place = record && record.site !== NONE ? scenario.regionSites[record.site] : scenario.datacenters[datacenter];
  return place ? t(place.city) : t('ui.nowhere');
}

/** Name of a data store: 'name' The big mail archive, 'short' a large mail archive. */
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

/** Number on a demand's tab, such as NO-14-02: asking state, round, running number. Its hyphens break no line. */
export function demandNumber(view: SeatView, demand: Pick<PublicDemand, 'id' | 'jurisdiction' | 'round'>): string {
  return [lettersOf(view, demand.jurisdiction), demand.round, String(demand.id + 1).padStart(2, '0')].join('\u2011');
}

type Named = Pick<PublicCase, 'id' | 'kind' | 'jurisdiction' | 'demand' | 'fine' | 'docket'>;

/**
 * What a case is called: 'Norland v. Cloudco', or the title of a matter of the day. Who comes to court stands first, but a
 * prosecuting state always does. The second case between the same two is 'Norland v. Cloudco II'; a suit about another
 * state's order, where Norland has one of its own, is 'Norland v. Cloudco (SO order)'.
 * The short form has the state's letters: 'NO v. Cloudco'.
 */
export function caseName(view: SeatView, publicCase: Named, form: 'name' | 'short' = 'name'): string {
  const name = partiesOf(view, publicCase, form);
  const founding = view.demands.find((one) => one.founding)?.id;
  const idOf = (one: Named) => (one.kind === 'challenge' && one.demand === founding ? NONE : one.id);
  // The order that the game began with comes first, whether it is in court or not.
  const begun: Named[] = founding === undefined ? [] : [{ ...publicCase, kind: 'challenge', demand: founding }];
  const alike = [...begun, ...view.cases].filter((one) => partiesOf(view, one, form) === name).map(idOf);
  const before = new Set(alike.filter((id) => id < idOf(publicCase))).size;
  return before > 0 && !publicCase.docket ? `${name} ${ORDINALS[before] ?? before + 1}` : name;
}

/** As the law reports count. */
const ORDINALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

function partiesOf(view: SeatView, publicCase: Named, form: 'name' | 'short'): string {
  if (publicCase.docket) return t(`docket.${publicCase.docket}.title`);
  const demand = view.demands.find((d) => d.id === publicCase.demand);
  const stateOf = (jurisdiction: number) =>
    form === 'name' ? partyName(view, jurisdiction) : lettersOf(view, jurisdiction);
  if (publicCase.kind === 'fine') {
    const fine = view.fines.find((one) => one.id === publicCase.fine);
    if (!fine) return t('ui.sealedCase');
    return t('ui.caseName.fine', {
      company: seatName(view, fine.company, form),
      state: stateOf(publicCase.jurisdiction),
    });
  }
  if (!demand) return t('ui.sealedCase');
  const company = seatName(view, demand.company, form);
  if (publicCase.kind !== 'suit') return t('ui.caseName', { asker: stateOf(demand.jurisdiction), company });
  // A state that has itself given the company an order sues it about another state's: that one is named, too.
  const ordered = view.demands.some(
    (one) => one.id < demand.id && one.company === demand.company && one.jurisdiction === publicCase.jurisdiction,
  );
  const parties = { asker: stateOf(publicCase.jurisdiction), company };
  return ordered
    ? t('ui.caseName.about', { ...parties, state: lettersOf(view, demand.jurisdiction) })
    : t('ui.caseName', parties);
}

/** A state as it stands in the name of a case, where that is not how its market is called. */
export function partyName(view: Holder, jurisdiction: number): string {
  const key = `jurisdiction.${scenarioOf(view.scenario).jurisdictions[jurisdiction]?.id}.party`;
  return hasText(key) ? t(key) : jurisdictionName(view, jurisdiction, 'name');
}

/** The two letters of a state. */
export function lettersOf(view: Holder, jurisdiction: number | undefined): string {
  return scenarioOf(view.scenario).jurisdictions[jurisdiction ?? NONE]?.letters ?? '';
}

/** What a ruling says in a case of its kind: an order is enforced, a fine stands. */
export function rulingName(publicCase: Pick<PublicCase, 'kind'>, ruling: Ruling): string {
  switch (publicCase.kind) {
    case 'challenge':
      return t(`ruling.${ruling}.name`);
    case 'suit':
      return t(`ruling.suit.${ruling}`);
    case 'fine':
      return t(`ruling.fine.${ruling}`);
    case 'docket':
      return t(`ruling.docket.${ruling}`);
  }
}

/** What one side of a case of the day wants, so that nobody must guess what stands or falls. */
export function docketSide(docket: string, side: Side): string {
  return t(`docket.${docket}.${side === 'for' ? 'enforce' : 'quash'}`);
}

/** The dates a round stands for. */
export function roundDates(view: Pick<SeatView, 'scenario'>, round: number): string {
  const id = scenarioOf(view.scenario).calendar[round - 1];
  return id ? t(id) : '';
}
