import { DATA_KINDS, type Scenario, type ScenarioFile, type ScenarioHolding } from '../../shared/model/index.ts';
import { type Draft, each, placeOf, STATES, say, stateOf } from './draft.ts';

/** Datacenters of a company, each in another state. */
const SITES_EACH = 3;
const HOLDINGS_EACH = 2;

/** The datacenters that the companies begin with. */
export function datacentersOf(draft: Draft): Scenario['datacenters'] {
  const { states } = draft;
  const { companies } = draft.shape;
  return each(companies * SITES_EACH, (at) => {
    const company = Math.floor(at / SITES_EACH);
    const state = (company + at) % states;
    const spot = placeOf(draft, state);
    const city = say(draft, `datacenter.site${at + 1}`, `${STATES[state]} City ${at + 1}`);
    return {
      id: `site${at + 1}`,
      city,
      company: `company${company + 1}`,
      jurisdiction: stateOf(draft, state),
      lon: spot.lon + 3 + at,
      lat: spot.lat - 3 - at,
    };
  });
}

/** Where a company may build one more: one place in each state. */
export function regionSitesOf(draft: Draft): Scenario['regionSites'] {
  return each(draft.states, (at) => ({
    id: `new${at + 1}`,
    city: say(draft, `datacenter.new${at + 1}`, `New ${STATES[at]}`),
    jurisdiction: stateOf(draft, at),
    lon: placeOf(draft, at).lon - 4,
    lat: placeOf(draft, at).lat + 4,
  }));
}

/** What lies in each datacenter. */
export function holdingsOf(draft: Draft, datacenters: Scenario['datacenters']): ScenarioHolding[] {
  return datacenters.flatMap(({ id: site, jurisdiction }, at) =>
    each(HOLDINGS_EACH, (nth) => {
      const holding = `H${at * HOLDINGS_EACH + nth + 1}`;
      const kind = DATA_KINDS[(at + nth) % DATA_KINDS.length];
      say(draft, `holding.${holding}.name`, `Data ${holding} (${kind})`);
      say(draft, `holding.${holding}.short`, `data ${holding}`);
      const size = (1 + (at % 3)) as 1 | 2 | 3;
      return {
        id: holding,
        kind,
        datacenter: site,
        subject: jurisdiction,
        claimed: nth === 1,
        size,
        keys: 'provider',
      };
    }),
  );
}

/** Each government's police files, about data that lies abroad. */
export function filesOf(
  draft: Draft,
  datacenters: Scenario['datacenters'],
  holdings: readonly ScenarioHolding[],
): ScenarioFile[] {
  const { governments, rounds } = draft.shape;
  return each(governments, (of) => of).flatMap((of) => {
    const abroad = holdings.filter(({ datacenter }) => {
      const site = datacenters.find((one) => one.id === datacenter);
      return site?.jurisdiction !== stateOf(draft, of);
    });
    return each(Math.max(1, rounds - 1), (nth) => ({
      id: `F${of * rounds + nth + 1}`,
      government: `government${of + 1}`,
      dealt: nth + 1,
      later: 0 as const,
      due: Math.min(rounds, nth + 3),
      choices: each(2, (choice) => ({
        holding: abroad[(nth * 3 + choice + of) % abroad.length].id,
        gravity: (1 + ((nth + choice) % 3)) as 1 | 2 | 3,
        need: 2 as const,
        crime: say(draft, `crime.case${((nth + choice) % 4) + 1}`, `crime ${((nth + choice) % 4) + 1}`),
      })),
    }));
  });
}
