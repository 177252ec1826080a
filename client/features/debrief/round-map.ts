import type {
  Debrief,
  EventOf,
  GameEvent,
  JurisdictionId,
  Scenario,
  ScenarioJurisdiction,
  ScenarioSeat,
} from '../../../shared/model/index.ts';
import { NONE } from '../../../shared/model/index.ts';
import type { LonLat, MapCrest, MapLine, MapModel, MapStack } from '../map/types.ts';
import { roundsOf } from './rounds.ts';
import { treatiesAfter } from './treaties-then.ts';

/** Words that the map writes. */
export type MapWords = {
  seat(id: number): string;
  place(id: JurisdictionId): string;
  city(id: string): string;
  secret: string;
  suspended: string;
};

/** The map as it stood at the end of a round, with the lines that were drawn in it and every secret open. */
export function mapOfRound(
  { view, timeline, you }: Pick<Debrief, 'view' | 'timeline' | 'you'>,
  scenario: Scenario,
  round: number,
  words: MapWords,
): MapModel {
  const rounds = roundsOf(timeline);
  const past = rounds.filter((record) => record.round <= round).flatMap(({ events }) => events);
  const now = rounds.find((record) => record.round === round)?.events ?? [];
  const sites = sitesOf(scenario, past);
  const places = holdingPlaces(scenario, past);
  const capital = (id: JurisdictionId): LonLat => [scenario.jurisdictions[id].lon, scenario.jurisdictions[id].lat];
  const placeOf = (holding: number): LonLat => sites[places[holding] ?? NONE]?.at ?? [0, 0];
  const demanded = new Set(
    now.flatMap((event) => (event.type === 'demandServed' ? [places[event.demand.holding]] : [])),
  );

  const stacks: MapStack[] = sites.flatMap(({ city, at, company }, id) => {
    const folders = places.filter((place) => place === id).length;
    if (folders === 0) return [];
    const owner = scenario.seats[company];
    return [
      {
        id: `dc${id}`,
        lon: at[0],
        lat: at[1],
        label: words.city(city),
        ownerName: words.seat(company),
        ownerVariant: owner.variant,
        folders,
        demanded: demanded.has(id),
        own: company === you,
        selected: false,
      },
    ];
  });

  return {
    inPlay: scenario.jurisdictions.filter((_, id) => isSeated(view, id)).flatMap(({ countries }) => countries),
    hatched: scenario.jurisdictions.filter(({ union }) => union).flatMap(({ countries }) => countries),
    crests: [...scenario.seats.flatMap(seatCrest), ...scenario.jurisdictions.flatMap(neutralCrest)],
    stacks,
    lines: [...treatyLines(), ...now.flatMap(lineOf)],
    tags: [],
  };

  function seatCrest({ role, jurisdiction, letters, variant }: ScenarioSeat, id: number): MapCrest[] {
    const home = scenario.jurisdictions.find((one) => one.id === jurisdiction);
    if (role === 'company' || !home) return [];
    const lat = home.lat + (role === 'court' ? COURT_NORTH : 0);
    const own = id === you;
    const label = words.seat(id);
    return [{ id: `seat${id}`, kind: role, letters, variant, neutral: false, lon: home.lon, lat, own, label }];
  }

  function neutralCrest({ letters, lon, lat }: ScenarioJurisdiction, id: number): MapCrest[] {
    if (isSeated(view, id)) return [];
    const label = words.place(id);
    return [{ id: `state${id}`, kind: 'government', letters, variant: 0, neutral: true, lon, lat, own: false, label }];
  }

  function lineOf(event: GameEvent, index: number): MapLine[] {
    const id = `round${round}-${index}`;
    switch (event.type) {
      case 'demandServed': {
        const { jurisdiction, holding, base } = event.demand;
        if (base === 'home') return [];
        return [{ id, kind: 'order', from: capital(jurisdiction), to: placeOf(holding) }];
      }
      case 'requestMade':
        return [{ id, kind: 'request', from: capital(event.request.asker), to: capital(event.request.host) }];
      case 'covertTried': {
        const { jurisdiction, holding } = event.covert;
        return [{ id, kind: 'covert', from: capital(jurisdiction), to: placeOf(holding), label: words.secret }];
      }
      case 'hostSuitOpened': {
        const demand = view.demands[event.demand];
        return demand ? [{ id, kind: 'suit', from: capital(event.jurisdiction), to: placeOf(demand.holding) }] : [];
      }
      default:
        return [];
    }
  }

  /** Treaties made or broken in the game; the many that were there at the start would hide the story. */
  function treatyLines(): MapLine[] {
    const touched = new Set(
      rounds
        .flatMap(({ events }) => events)
        .filter(isTreatyChange)
        .map(({ treaty }) => treaty),
    );
    return treatiesAfter(view.treaties, rounds, round)
      .filter(({ id, status }) => touched.has(id) && ['inForce', 'signed', 'suspended'].includes(status))
      .map(({ id, a, b, status }) => ({
        id: `treaty${id}`,
        kind: 'treaty' as const,
        from: capital(a),
        to: capital(b),
        ...(status === 'suspended' && { suspended: true, label: words.suspended }),
      }));
  }
}

/** Degrees that a court's crest stands north of its government's. */
const COURT_NORTH = 8;

const isTreatyChange = (event: GameEvent): event is EventOf<'treatyChanged'> => event.type === 'treatyChanged';

function isSeated(view: Debrief['view'], id: JurisdictionId): boolean {
  return (view.jurisdictions[id]?.government ?? NONE) !== NONE;
}

type Site = { city: string; at: LonLat; company: number };

function sitesOf(scenario: Scenario, past: readonly GameEvent[]): Site[] {
  const seatOf = (id: string) => scenario.seats.findIndex((seat) => seat.id === id);
  const sites: Site[] = scenario.datacenters.map(({ city, company, lon, lat }) => ({
    city,
    at: [lon, lat],
    company: seatOf(company),
  }));
  for (const event of past) {
    if (event.type !== 'regionBuilt') continue;
    const { city, lon, lat } = scenario.regionSites[event.site];
    sites[event.datacenter] = { city, at: [lon, lat], company: event.company };
  }
  return sites;
}

/** Datacenter of each holding. */
function holdingPlaces(scenario: Scenario, past: readonly GameEvent[]): number[] {
  const places = scenario.holdings.map(({ datacenter }) =>
    scenario.datacenters.findIndex(({ id }) => id === datacenter),
  );
  for (const event of past) if (event.type === 'holdingMoved') places[event.holding] = event.to;
  return places;
}
