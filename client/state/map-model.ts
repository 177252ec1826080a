import type { Datacenter, Option, OrderKind, PublicDemand, PublicRequest, SeatView } from '../../shared/model/index.ts';
import { NONE } from '../../shared/model/index.ts';
import type { LonLat, MapCrest, MapLine, MapModel, MapOpening, MapStack } from '../features/map/types.ts';
import { cityName, jurisdictionName, scenarioOf, seatName, t } from '../i18n/index.ts';
import { leaksIn } from './leaks.ts';

const OPEN_DEMANDS: PublicDemand['status'][] = ['asked', 'contested', 'inForce', 'stayed', 'refused'];

/** Where the map of a scenario opens, and the seas that are named on it. */
export function mapOpening(scenario: string): MapOpening {
  const { lon, fit, seas } = scenarioOf(scenario).map;
  return { meridian: lon, fit, seas: seas.map((sea) => ({ name: t(`sea.${sea.id}`), at: [sea.lon, sea.lat] })) };
}

/** Where a datacenter stands, a built region's too. */
export function placeOf(view: SeatView, datacenter: Datacenter): LonLat {
  const scenario = scenarioOf(view.scenario);
  const spot = datacenter.site === NONE ? scenario.datacenters[datacenter.id] : scenario.regionSites[datacenter.site];
  return [spot.lon, spot.lat];
}

/** Where a jurisdiction's crest stands. */
export function crestOf(view: SeatView, jurisdiction: number): LonLat {
  const { lon, lat } = scenarioOf(view.scenario).jurisdictions[jurisdiction];
  return [lon, lat];
}

/** Where the gable of a jurisdiction's court stands: beside the crest of the place that the court is at home in. */
export function benchOf(view: SeatView, jurisdiction: number): LonLat {
  const court = view.seats[view.jurisdictions[jurisdiction].court];
  const [lon, lat] = crestOf(view, court?.jurisdiction ?? jurisdiction);
  return [lon - 1, lat + 4];
}

/** The crest on the map that stands for a seat; a company has none, nor has a court that nobody plays. */
export function crestIdOf(view: SeatView, seat: number): string | undefined {
  const held = view.seats[seat];
  return held && held.role !== 'company' ? `${held.role}-${held.jurisdiction}` : undefined;
}

/** Where a data store is kept. */
export function holdingPlace(view: SeatView, holding: number): LonLat {
  return placeOf(view, view.datacenters[view.holdings[holding].datacenter]);
}

/** The hour of each phase: moves in the morning, the Bench as evening comes over Europe. */
const HOUR: Record<SeatView['phase'], number> = { orders: 9, bench: 16, over: 12 };

/** All that the map shows, from what the viewer may know; with a chosen move, the line that it would draw. */
export function mapModel(view: SeatView, chosen: number, draft?: Option): MapModel {
  const scenario = scenarioOf(view.scenario);
  const unions = scenario.jurisdictions.filter((j) => j.union);
  const leaks = leaksIn(view);
  return {
    inPlay: scenario.jurisdictions
      .filter((_, i) => view.jurisdictions[i].government !== NONE)
      .flatMap((j) => j.countries),
    hatched: unions.flatMap((j) => j.countries),
    crests: crests(view),
    stacks: view.datacenters.filter((d) => !d.closed).map((d) => stack(view, d, chosen, leaks.has(d.id))),
    lines: [
      ...treatyLines(view),
      ...requestLines(view),
      ...demandLines(view),
      ...covertLines(view),
      ...ghostLine(view, draft),
    ],
    hour: HOUR[view.phase],
    tags: [],
  };
}

function crests(view: SeatView): MapCrest[] {
  const scenario = scenarioOf(view.scenario);
  return view.jurisdictions.flatMap((record, i) => {
    const { letters } = scenario.jurisdictions[i];
    const [lon, lat] = crestOf(view, i);
    const government: MapCrest = {
      id: `government-${i}`,
      kind: 'government',
      letters,
      variant: record.government === NONE ? 0 : scenario.seats[record.government].variant,
      neutral: record.government === NONE,
      lon,
      lat,
      own: record.government === view.viewer,
      label: jurisdictionName(view, i, 'name'),
    };
    // A court that sits for more than one place stands at its home.
    if (record.court === NONE || view.seats[record.court].jurisdiction !== i) return [government];
    const [courtLon, courtLat] = benchOf(view, i);
    const court: MapCrest = {
      id: `court-${i}`,
      kind: 'court',
      letters: scenario.seats[record.court].letters,
      variant: scenario.seats[record.court].variant,
      neutral: false,
      lon: courtLon,
      lat: courtLat,
      own: record.court === view.viewer,
      label: seatName(view, record.court),
    };
    return [government, court];
  });
}

function stack(view: SeatView, datacenter: Datacenter, chosen: number, leaked: boolean): MapStack {
  const [lon, lat] = placeOf(view, datacenter);
  const held = view.holdings.filter((h) => h.datacenter === datacenter.id || h.splitWith === datacenter.id);
  return {
    id: String(datacenter.id),
    lon,
    lat,
    label: cityName(view, datacenter.id),
    ownerVariant: scenarioOf(view.scenario).seats[datacenter.company].variant,
    ownerName: seatName(view, datacenter.company),
    folders: Math.max(1, Math.min(3, held.length)),
    demanded: view.demands.some((d) => OPEN_DEMANDS.includes(d.status) && held.some((h) => h.id === d.holding)),
    own: datacenter.company === view.viewer,
    selected: datacenter.id === chosen,
    leaked,
  };
}

function demandLines(view: SeatView): MapLine[] {
  return view.demands
    .filter((d) => OPEN_DEMANDS.includes(d.status) && d.host !== d.jurisdiction)
    .map((d) => ({
      id: `demand-${d.id}`,
      kind: 'order',
      from: crestOf(view, d.jurisdiction),
      to: holdingPlace(view, d.holding),
      label: d.round === view.round ? t('ui.line.order', { asker: jurisdictionName(view, d.jurisdiction) }) : undefined,
      suspended: d.status === 'stayed',
      moving: d.status === 'asked',
    }));
}

function requestLines(view: SeatView): MapLine[] {
  return view.requests
    .filter((q) => q.status === 'waiting' || q.status === 'granted')
    .map((q) => ({
      id: `request-${q.id}`,
      kind: 'request',
      from: crestOf(view, q.asker),
      to: crestOf(view, q.host),
      moving: q.status === 'waiting',
      progress: progressOf(view, q),
    }));
}

/** Only the treaties that set a pair apart: plain legal assistance is everywhere. */
function treatyLines(view: SeatView): MapLine[] {
  return view.treaties
    .filter((one) => one.kind !== 'mla' && (one.status === 'inForce' || one.status === 'suspended'))
    .filter((one) => view.jurisdictions[one.a].government !== NONE || view.jurisdictions[one.b].government !== NONE)
    .filter((one) => one.kind !== 'fastLane' || !(view.jurisdictions[one.a].union && view.jurisdictions[one.b].union))
    .map((one) => ({
      id: `treaty-${one.id}`,
      kind: 'treaty',
      from: crestOf(view, one.a),
      to: crestOf(view, one.b),
      suspended: one.status === 'suspended',
    }));
}

/** Own secret work is drawn for oneself; a stranger's only once it has come out (then it is among the events). */
function covertLines(view: SeatView): MapLine[] {
  if (typeof view.viewer !== 'number' || !view.own) return [];
  const home = view.seats[view.viewer].jurisdiction;
  return view.own.coverts.map((one, i) => ({
    id: `covert-${i}`,
    kind: 'covert',
    from: crestOf(view, home),
    to: holdingPlace(view, one.holding),
  }));
}

/** How far a request has come: its pouch lies at the host while it waits, and is on its way back once it is granted. */
function progressOf(view: SeatView, { status, round, arrives }: PublicRequest): number {
  if (status !== 'granted' || arrives === NONE) return Math.min(0.8, 0.4 + 0.15 * (view.round - round));
  const whole = Math.max(1, arrives - round);
  return Math.min(0.8, Math.max(0.2, (arrives - view.round) / whole));
}

/** The kinds of move that draw no line. */
type DrawsNothing =
  | 'law'
  | 'treaty'
  | 'suspend'
  | 'fine'
  | 'protest'
  | 'invest'
  | 'speak'
  | 'region'
  | 'closeRegion'
  | 'move'
  | 'keys'
  | 'harden'
  | 'report'
  | 'market'
  | 'sue'
  | 'programme'
  | 'stay'
  | 'lift'
  | 'expediteAppeal'
  | 'askBriefs'
  | 'inquire'
  | 'contempt'
  | 'refer'
  | 'direction'
  | 'dialogue'
  | 'unseal'
  | 'scrutiny'
  | 'grant'
  | 'expediteRequest'
  | 'deny'
  | 'sit'
  | 'acceptTreaty'
  | 'declineTreaty'
  | 'withdraw'
  | 'answerPressure'
  | 'comply'
  | 'narrow'
  | 'challenge'
  | 'refuse'
  | 'publish'
  | 'rule'
  | 'lobby'
  | 'appeal'
  | 'brief';

/** The line that a move draws from its seat to a place, before it is sealed. */
const GHOSTS: Partial<Record<OrderKind, MapLine['kind']>> = {
  demand: 'order',
  request: 'request',
  covert: 'covert',
  hostSuit: 'suit',
  compel: 'order',
} satisfies Record<Exclude<OrderKind, DrawsNothing>, MapLine['kind']>;

/** The line that the chosen move would draw, with the surest thing it would bring. */
function ghostLine(view: SeatView, draft: Option | undefined): MapLine[] {
  const kind = draft && GHOSTS[draft.order.kind];
  const seat = typeof view.viewer === 'number' ? view.seats[view.viewer] : undefined;
  if (!kind || !seat) return [];
  const file = view.own?.files.find(({ id }) => id === draft.target.file);
  const holding = draft.target.holding ?? file?.holding;
  if (holding === undefined || holding === NONE) return [];
  const to =
    kind === 'request'
      ? crestOf(view, view.datacenters[view.holdings[holding].datacenter].jurisdiction)
      : holdingPlace(view, holding);
  return [
    {
      id: 'ghost',
      kind,
      from: crestOf(view, seat.jurisdiction),
      to,
      ghost: true,
      label: t(`order.${draft.order.kind}.name`),
    },
  ];
}
