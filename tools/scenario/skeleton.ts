import type {
  OpportunityOrder,
  Role,
  Scenario,
  ScenarioFile,
  ScenarioHolding,
  ScenarioOpportunity,
  ScenarioPressure,
  ScenarioSeat,
} from '../../shared/model/index.ts';
import { DATA_KINDS, LAWS, PRESSURE_ANSWERS, RULINGS, TESTS } from '../../shared/model/index.ts';

export type Shape = { id: string; governments: number; companies: number; courts: number; rounds: number };

type Texts = Record<string, string>;

/** Invented states with the places of their crests; a scenario of one's own puts real ones there. */
const STATES = ['Norland', 'Sudria', 'Ostmark', 'Westria', 'Midland', 'Isleland', 'Highland', 'Lowland'];
/** Datacenters of a company, each in another state. */
const SITES_EACH = 3;
const HOLDINGS_EACH = 2;

/** A scenario that can be played as it is, of invented states, with a text wherever one is needed: a first draft to write over. */
export function skeleton({ id, governments, companies, courts, rounds }: Shape): { scenario: Scenario; texts: Texts } {
  const texts: Texts = {};
  const say = (key: string, text: string) => {
    texts[key] = text;
    return key;
  };
  const states = Math.min(STATES.length, Math.max(2, governments, courts));
  const each = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
  const stateOf = (at: number) => `state${(at % states) + 1}`;
  const placeOf = (at: number) => ({ lon: -60 + (at % states) * (120 / states), lat: 20 + (at % 3) * 12 });

  say('scenario.name', `Scenario ${id}`);
  say('scenario.dates', '2030');
  say('scenario.paper', 'The Daily Paper');
  say('scenario.pitch', 'A first draft: invented states, companies and courts.');
  const jurisdictions = each(states, (at) => {
    const name = STATES[at];
    const state = stateOf(at);
    const forms = { name, short: name, adjective: `${name}ic`, court: `the courts of ${name}` };
    for (const [part, text] of Object.entries({
      ...forms,
      resident: `a resident of ${name}`,
      law: `the law of ${name}`,
    }))
      say(`jurisdiction.${state}.${part}`, text);
    const laws = at % 2 ? (['charter'] as const) : [];
    const lawNames = Object.fromEntries(LAWS.map((law) => [law, say(`law.${state}.${law}`, `${name}: ${law} law`)]));
    return {
      id: state,
      letters: name.slice(0, 2).toUpperCase(),
      union: false,
      capability: 1 + (at % 3),
      laws: [...laws],
      lawNames,
      countries: [],
      weights: each(5, (test) => 1 + ((at + test) % 2)) as Scenario['jurisdictions'][number]['weights'],
      ...placeOf(at),
    };
  });
  const seats = [
    ...each(governments, (at) => seat('government', at, STATES[at % states])),
    ...each(companies, (at) => seat('company', at, `Cloud ${at + 1}`)),
    ...each(Math.min(courts, states), (at) => seat('court', at, `Courts of ${STATES[at % states]}`)),
  ];

  /** A government's crest is its state's. */
  function lettersOf(role: Role, at: number): string {
    const { letters } = jurisdictions[at % states];
    return { government: letters, company: `C${at + 1}`, court: `${letters[0]}C` }[role];
  }

  function seat(role: Role, at: number, name: string): ScenarioSeat {
    const seatId = `${role}${at + 1}`;
    const parts = {
      name,
      short: name,
      kind: role,
      hook: `You are ${name}.`,
      case: `${name} has a case.`,
      'want.1': 'First aim',
      'want.2': 'Second aim',
      'want.3': 'Third aim',
    };
    for (const [part, text] of Object.entries(parts)) say(`seat.${seatId}.${part}`, text);
    for (const part of ['you', 'morning', 'want', 'well']) say(`opening.${seatId}.${part}`, `${name}: ${part}.`);
    for (const at of [1, 2, 3]) {
      say(`opening.${seatId}.only.${at}`, `Power ${at}`);
      say(`opening.${seatId}.only.${at}.text`, 'what it is good for');
    }
    const markets = each(states, stateOf);
    const others = role === 'court' ? each(states, stateOf).filter((_, of) => of >= courts && of % courts === at) : [];
    return {
      id: seatId,
      role,
      jurisdiction: stateOf(at),
      letters: lettersOf(role, at),
      variant: at % 5,
      weights: [40, 30, 30],
      ...(role === 'company' ? { markets } : {}),
      ...(others.length > 0 ? { sitsFor: others } : {}),
    };
  }

  const datacenters = each(companies * SITES_EACH, (at) => {
    const company = Math.floor(at / SITES_EACH);
    const state = (company + at) % states;
    const spot = placeOf(state);
    const city = say(`datacenter.site${at + 1}`, `${STATES[state]} City ${at + 1}`);
    return {
      id: `site${at + 1}`,
      city,
      company: `company${company + 1}`,
      jurisdiction: stateOf(state),
      lon: spot.lon + 3 + at,
      lat: spot.lat - 3 - at,
    };
  });
  const regionSites = each(states, (at) => ({
    id: `new${at + 1}`,
    city: say(`datacenter.new${at + 1}`, `New ${STATES[at]}`),
    jurisdiction: stateOf(at),
    lon: placeOf(at).lon - 4,
    lat: placeOf(at).lat + 4,
  }));
  const holdings: ScenarioHolding[] = datacenters.flatMap(({ id: site, jurisdiction }, at) =>
    each(HOLDINGS_EACH, (nth) => {
      const holding = `H${at * HOLDINGS_EACH + nth + 1}`;
      const kind = DATA_KINDS[(at + nth) % DATA_KINDS.length];
      say(`holding.${holding}.name`, `Data ${holding} (${kind})`);
      say(`holding.${holding}.short`, `data ${holding}`);
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
  const files: ScenarioFile[] = each(governments, (of) => of).flatMap((of) => {
    const abroad = holdings.filter(({ datacenter }) => {
      const site = datacenters.find((one) => one.id === datacenter);
      return site?.jurisdiction !== stateOf(of);
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
        crime: say(`crime.case${((nth + choice) % 4) + 1}`, `crime ${((nth + choice) % 4) + 1}`),
      })),
    }));
  });
  const pairs = each(states, (a) =>
    each(states, (b) => [stateOf(a), stateOf(b)] as [string, string]).slice(a + 1),
  ).flat();
  return {
    texts,
    scenario: {
      id,
      version: 1,
      ruleset: 'standard',
      rounds,
      calendar: each(rounds, (at) => say(`calendar.${at + 1}`, `Month ${at + 1}`)),
      map: {
        lon: 0,
        fit: [
          [-70, 15],
          [70, 50],
        ],
        seas: [{ id: say('sea.first', 'Middle Sea').slice(4), lon: 0, lat: 8 }],
      },
      jurisdictions,
      seats,
      relations: [],
      relationDefault: 1,
      statutes: each(states, (at) => {
        for (const part of ['name', 'text', 'claim'])
          say(`statute.act${at + 1}.${part}`, `Act of ${STATES[at]}: ${part}.`);
        const effect = at % 2 ? ('protects' as const) : ('compels' as const);
        return { id: `act${at + 1}`, jurisdiction: stateOf(at), effect, date: '2020', round: 0, disputed: at === 1 };
      }),
      treaties: pairs.map((between) => ({
        kind: 'mla',
        between,
        name: say('treaty.assistance', 'Treaty on legal assistance, 2020'),
      })),
      datacenters,
      regionSites,
      holdings,
      files,
      deck: each(rounds * 2, (at) => {
        say(`card.news${at + 1}.title`, `News ${at + 1}`);
        say(`card.news${at + 1}.line`, `What it changes in the game: ${at + 1}.`);
        say(`card.news${at + 1}.body`, `What the news of the day is about: ${at + 1}.`);
        const effects = at % 2 ? [{ do: 'comity' as const, by: at % 4 === 1 ? 1 : -1 }] : [];
        return {
          id: `news${at + 1}`,
          round: Math.floor(at / 2) + 1,
          date: '2030-01',
          effects,
        };
      }),
      docket: each(Math.min(courts, states), (of) => of).flatMap((of) =>
        each(rounds, (at) => {
          const matter = `matter${of * rounds + at + 1}`;
          for (const part of ['title', 'body', 'facts', 'for', 'against', 'source', 'held', ...RULINGS])
            say(`docket.${matter}.${part}`, `Matter ${of * rounds + at + 1}: ${part}`);
          const grounds = [TESTS[at % TESTS.length], TESTS[(at + 2) % TESTS.length]];
          return {
            id: matter,
            round: at + 1,
            jurisdiction: stateOf(of),
            merits: 50,
            swing: 15,
            sealed: false,
            rights: 'against',
            grounds,
          };
        }),
      ),
      friends: (['industry', 'civil', 'press', 'states'] as const).map((camp) => {
        say(`friend.${camp}.name`, `Friends of the court: ${camp}`);
        return { id: camp, camp };
      }),
      pressures: [...each(3, (at) => pressure('government', at)), ...each(rounds, (at) => pressure('company', at))],
      opportunities: [opportunity('report', 4), opportunity('harden', 6), opportunity('keys', 5)],
      history: [history('first', 1, 'demand'), history('second', Math.min(2, rounds), 'comply')],
    },
  };

  function pressure(role: 'government' | 'company', at: number): ScenarioPressure {
    const key = `${role}Asks${at + 1}`;
    for (const part of ['title', 'body', ...PRESSURE_ANSWERS])
      say(`pressure.${key}.${part}`, `Question ${at + 1}: ${part}`);
    const [gain, loss] = role === 'government' ? (['standing', 'security'] as const) : (['trust', 'revenue'] as const);
    const [up, down] = [
      { do: 'meter' as const, meter: gain, by: 2 },
      { do: 'meter' as const, meter: loss, by: -1 },
    ];
    const fact = role === 'government' ? 'clean' : 'unfined';
    return {
      id: key,
      role,
      from: 'press',
      when: 'always',
      choices: {
        yield: [up, down],
        resist: [
          { ...up, meter: loss },
          { ...down, meter: gain },
        ],
        explain: { fact, holds: [up], fails: [{ ...up, by: -2 }] },
      },
    } as ScenarioPressure;
  }

  function opportunity(order: OpportunityOrder, by: number): ScenarioOpportunity {
    for (const part of ['title', 'body']) say(`opportunity.${order}Pays.${part}`, `Opportunity, ${order}: ${part}`);
    return { id: `${order}Pays`, order, meter: 'trust', by };
  }

  function history(key: string, round: number, order: string) {
    say(`history.${key}.title`, `What happened: ${key}`);
    say(`history.${key}.body`, `What really happened, in one or two sentences: ${key}.`);
    return { id: key, round, date: '2030-01', orders: [order], source: 'Name the source here' };
  }
}
