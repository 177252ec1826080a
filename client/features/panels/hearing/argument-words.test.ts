import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type {
  Argument,
  MeritCode,
  Pledge,
  PublicCase,
  PublicDemand,
  SeatView,
  Side,
  Viewer,
} from '../../../../shared/model/index.ts';
import { at, NONE, SIDES } from '../../../../shared/model/index.ts';
import { viewFor } from '../../../../shared/rules/index.ts';
import { warrantCase, warrantChallenged, warrantSued } from '../../../../shared/testing/dublin.ts';
import { endPhase, jurisdiction, seat } from '../../../../shared/testing/index.ts';
import { playByLot } from '../../../../shared/testing/random-play.ts';
import { dublinWarrant } from '../../../../shared/testing/setup.ts';
import { argumentHistory, argumentWords } from './argument-words.ts';

const GAMES = 12;
/** As many cases as the longest row of wordings has. */
const WORDINGS = [1, 2, 3, 4, 5];
const catalogue: Record<string, string> = JSON.parse(
  readFileSync(new URL('../../../../assets/text/en/argument.json', import.meta.url), 'utf8'),
);

type Heard = { view: SeatView; publicCase: PublicCase; demand: PublicDemand };

/** The Dublin warrant before the trial court, as it is read there; `mend` changes what the match has brought. */
function heard(mend: (heard: Heard) => void = () => {}, viewer: Viewer = 'public'): Heard {
  const p = warrantChallenged();
  const view = viewFor(p, viewer);
  const found = { view, publicCase: at(view.cases, warrantCase(p)), demand: at(view.demands, 0) };
  mend(found);
  return found;
}

const argument = (code: MeritCode, group: Argument['part']['group'] = 'comity'): Argument => ({
  code,
  value: 1,
  legitimacy: 0,
  part: { group, code, value: 1 },
});

/** All that both sides of a case say and point at. */
function said({ view, publicCase }: Pick<Heard, 'view' | 'publicCase'>): string[] {
  return SIDES.flatMap((side) =>
    publicCase.arguments[side].flatMap((one) => [
      argumentWords(view, publicCase, one, side),
      argumentHistory(view, publicCase, one, side) ?? '',
    ]),
  );
}

/** What a side of the Dublin warrant points at with an argument. */
function points(code: MeritCode, side: Side, mend?: (heard: Heard) => void): string | undefined {
  const { view, publicCase } = heard(mend);
  return argumentHistory(view, publicCase, argument(code), side);
}

test('every argument and its history has words, and no blank is left open', () => {
  const broken = new Set<string>();
  for (let seed = 0; seed < GAMES; seed++) {
    playByLot(dublinWarrant, seed, (state, _events, step) => {
      if (step !== 'endPhase' || state.phase === 'over') return;
      for (const viewer of ['debrief', 'public'] as const) {
        const view = viewFor(state, viewer);
        for (const publicCase of view.cases)
          for (const line of said({ view, publicCase })) if (/[{}]|^argument\./.test(line)) broken.add(line);
      }
    });
  }
  expect([...broken]).toEqual([]);
});

test('each thing that can be said is written in all wordings, with blanks that are filled', () => {
  const texts = Map.groupBy(Object.keys(catalogue), (id) => id.replace(/\.\d$/, ''));
  const short = [...texts].filter(
    ([about, ids]) => ids.length < 3 || ids.some((id, place) => id !== `${about}.${place + 1}`),
  );
  expect(short).toEqual([]);
  const { view, publicCase } = heard();
  const open = [...texts.keys()].flatMap((about) => {
    const [, code, side, history] = about.split('.');
    if (history && !['gravity', 'control', 'goodFaith'].includes(code)) return [];
    return WORDINGS.map((n) =>
      code === 'cited'
        ? ''
        : argumentWords(
            view,
            { ...publicCase, id: publicCase.id + n },
            argument(code as MeritCode, code === 'brief' ? 'briefs' : 'law'),
            side as Side,
          ),
    ).filter((line) => /[{}]|^argument\./.test(line));
  });
  expect(open).toEqual([]);
});

test('a friend of the court is named where a name with a capital can stand', () => {
  for (const language of ['en', 'es']) {
    const texts: Record<string, string> = JSON.parse(
      readFileSync(new URL(`../../../../assets/text/${language}/argument.json`, import.meta.url), 'utf8'),
    );
    const briefs = Object.entries(texts).filter(([id]) => id.startsWith('argument.brief.'));
    expect(briefs.filter(([, words]) => !/^\{filer\}|: \{filer\}/.test(words))).toEqual([]);
  }
});

test('a side speaks of its own case: the place, the company, the data, the file', () => {
  const lines = said(heard()).join(' ');
  for (const word of ['Dublin', 'Meridian', 'one mailbox', 'drug trafficking', 'Ireland'])
    expect(lines).toContain(word);
});

test('everyone reads a case in the same words', () => {
  expect(said(heard(undefined, seat('usCourts')))).toEqual(said(heard()));
  expect(said(heard(undefined, seat('meridian')))).toEqual(said(heard()));
});

test('the next case, and the bench above, say it in other words', () => {
  const { view, publicCase } = heard();
  const words = (other: Partial<PublicCase>) =>
    argumentWords(view, { ...publicCase, ...other }, argument('location'), 'against');
  expect(new Set([words({}), words({ id: publicCase.id + 1 }), words({ level: 3 })]).size).toBe(3);
});

test('what is argued most is said in four ways, what is found in cases of the day in five', () => {
  const { view, publicCase } = heard();
  const ways = (code: MeritCode, more: Partial<PublicCase> = {}) =>
    new Set(WORDINGS.map((n) => argumentWords(view, { ...publicCase, ...more, level: n }, argument(code), 'against')))
      .size;
  expect(ways('location')).toBe(4);
  expect(ways('use')).toBe(5);
});

test('how grave a crime is said to be goes by the file', () => {
  const words = (gravity: number) => {
    const { view, publicCase } = heard(({ demand }) => Object.assign(demand, { gravity }));
    return argumentWords(view, publicCase, argument('gravity'), 'for');
  };
  expect(new Set([words(1), words(2), words(3)]).size).toBe(3);
});

test('no state calls the law of its own union foreign: the data lies in another state of the union', () => {
  const { view, publicCase, demand } = heard(({ view, demand }) => {
    demand.jurisdiction = jurisdiction('ie');
    const held = view.holdings.find(({ id }) => id === demand.holding);
    if (held) held.datacenter = view.datacenters.findIndex((one) => one.jurisdiction === jurisdiction('eu'));
  });
  const words = () =>
    WORDINGS.map((n) => argumentWords(view, { ...publicCase, id: n }, argument('location'), 'against'));
  for (const line of words()) expect(line).toContain('another state of the EU');
  demand.jurisdiction = jurisdiction('us');
  for (const line of words()) expect(line).not.toContain('another state');
});

test('within a union it is the state where the data lies that was not asked, not the union', () => {
  const { view, publicCase, demand } = heard(({ view, demand }) => {
    Object.assign(demand, { jurisdiction: jurisdiction('ie'), host: jurisdiction('eu') });
    const held = view.holdings.find(({ id }) => id === demand.holding);
    if (held) held.datacenter = view.datacenters.findIndex((one) => one.jurisdiction === jurisdiction('eu'));
  });
  const words = () =>
    WORDINGS.map((n) => argumentWords(view, { ...publicCase, id: n }, argument('roadUntried'), 'against')).join(' ');
  expect(words()).toContain('The state where the data is kept was never asked');
  expect(words()).not.toContain('The EU was never asked');
  demand.jurisdiction = jurisdiction('us');
  expect(words(), 'from outside').toContain('The EU was never asked');
});

test('cases of the day take turns with their wordings, however many cases come between', () => {
  const { view, publicCase } = heard();
  const days = [0, 3, 6].map((id) => ({ ...publicCase, id, docket: 'callRecords' }));
  const lines = days.map((day) => argumentWords({ ...view, cases: days }, day, argument('use'), 'against'));
  expect(new Set(lines).size).toBe(3);
});

test('a company that works in the asking state lacks keys, one that does not is not there', () => {
  const words = (markets: number[]) => {
    const { view, publicCase } = heard(({ view: seen, demand }) =>
      Object.assign(seen.seats[demand.company], { markets }),
    );
    return argumentWords(view, publicCase, argument('control'), 'against');
  };
  const { jurisdiction } = heard().demand;
  expect(words([jurisdiction])).toMatch(/keys|open/);
  expect(words([])).not.toEqual(words([jurisdiction]));
});

test('a request that was granted before is pointed at where the treaty was not used', () => {
  expect(points('roadUntried', 'against')).toBeUndefined();
  expect(points('roadUntried', 'against', requested('granted'))).toMatch(/round 1/);
  expect(points('hostAsks', 'against', requested('arrived'))).toMatch(/round 1/);
});

test('a request that was refused is pointed at by who asked', () => {
  expect(points('roadRefused', 'for', requested('denied'))).toMatch(/round 1/);
});

test('a promise to help, and a broken word, are pointed at', () => {
  expect(points('roadUntried', 'against', promised('ireland', 'us', { kind: 'grantNext' }, 'open'))).toMatch(
    /word|promised/,
  );
  expect(points('location', 'against', promised('us', 'ireland', { kind: 'noDemand' }, 'broken'))).toMatch(
    /broke|promised/,
  );
});

test('a word that was given only after the order is not pointed at', () => {
  const later = (found: Heard) => {
    promised('ireland', 'us', { kind: 'grantNext' }, 'open')(found);
    at(found.view.deals, 0).round = found.demand.round + 1;
  };
  expect(points('roadUntried', 'against', later)).toBeUndefined();
});

test('nobody is told to have given the word that an offer held which was not signed', () => {
  const offered = (status: SeatView['deals'][number]['status']) => (found: Heard) => {
    promised('ireland', 'us', { kind: 'grantNext' }, 'open')(found);
    at(found.view.deals, 0).status = status;
  };
  for (const status of ['offered', 'declined', 'withdrawn', 'lapsed'] as const)
    expect(points('roadUntried', 'against', offered(status)), status).toBeUndefined();
});

test('a fine abroad is pointed at, and so is a court that forbade to obey', () => {
  const fined = ({ view, demand }: Heard) => {
    view.fines.push({
      ...{ id: 0, kind: 'breach', company: demand.company, jurisdiction: demand.host, breach: 0, demand: NONE },
      ...{ imposed: 2, collected: 2, round: 1, status: 'collected' },
    });
  };
  expect(points('charter', 'against', fined)).toMatch(/Meridian.*round 1|round 1.*Meridian/);
  expect(points('riskAbroad', 'against', fined)).toMatch(/round 1/);
  const forbade = (found: Heard) => {
    found.demand.forbidden = true;
    const ruled = { round: 1, ruling: 'quash' } as PublicCase['rulings'][number];
    found.view.cases.push({ ...found.publicCase, id: 9, kind: 'suit', rulings: [ruled] });
  };
  expect(points('riskAbroad', 'against', forbade)).toMatch(/round 1/);
});

test('secret work that came out is held against the state that did it', () => {
  const cameOut = ({ view, demand }: Heard) => {
    view.grievances.push({
      ...{ id: 0, jurisdiction: demand.host, against: demand.jurisdiction, kind: 'secretWork', round: 1 },
      ...{ demand: NONE, treaty: NONE, protested: false },
    });
  };
  expect(points('secrecy', 'against', cameOut)).toMatch(/round 1/);
  expect(points('hostAsks', 'against', cameOut)).toMatch(/secret/);
});

test('a second order for data of the same host is told as that', () => {
  const before = ({ view, demand }: Heard) => {
    view.demands.push({ ...demand, id: 9 });
    demand.round = 2;
  };
  expect(points('location', 'against', before)).toMatch(/round 1/);
});

test('a ruling that rested on the same test is cited with it', () => {
  const cites = ({ view, publicCase }: Heard) => {
    view.precedents.push({
      ...{ id: 0, case: publicCase.id, bench: 0, level: 1, round: 1, ruling: 'quash', ground: 'location', way: -1 },
      status: 'standing',
    });
    const cited = argument('precedentBinding', 'precedent');
    publicCase.arguments.against.push({ ...cited, part: { ...cited.part, precedent: 0 } });
  };
  expect(points('location', 'against', cites)).toContain('United States v. Meridian');
  expect(points('market', 'against', cites)).toBeUndefined();
});

test('what a bench ruled in another state’s courts is not said to bind it', () => {
  const { view, publicCase } = heard();
  const words = (where: string, level = 2) => {
    view.cases.push({ ...publicCase, id: 9, jurisdiction: jurisdiction(where) });
    view.precedents = [
      {
        ...{ id: 0, case: 9, bench: publicCase.jurisdiction, level, round: 1, ruling: 'quash', ground: 'location' },
        ...{ way: -1, status: 'standing' },
      },
    ];
    const cited = argument('precedentBinding', 'precedent');
    const said = argumentWords(view, publicCase, { ...cited, part: { ...cited.part, precedent: 0 } }, 'against');
    view.cases.pop();
    return said;
  };
  expect(words('us'), 'the bench above').toMatch(/binds this bench|must follow|has to keep to/);
  expect(words('us', 1), 'a bench of the same level').not.toMatch(/binds|must follow|has to keep to/);
  expect(words('us', 1)).toMatch(/[Tt]hese courts/);
  expect(words('ie')).toMatch(/the Irish courts/);
  expect(words('ie')).not.toMatch(/binds|must follow|has to keep to/);
});

test('in a suit of the host the host speaks of its own soil', () => {
  const p = warrantSued();
  endPhase(p);
  const view = viewFor(p, 'public');
  const publicCase = view.cases.find(({ kind }) => kind === 'suit');
  expect(publicCase && said({ view, publicCase }).join(' ')).toMatch(/Ireland (itself )?asks|Ireland itself/);
});

test('in a suit of the host no company is said to have come to court', () => {
  const p = warrantSued();
  endPhase(p);
  const view = viewFor(p, 'public');
  const suit = view.cases.find(({ kind }) => kind === 'suit');
  const lines = [0, 1, 2].map((id) => (suit ? argumentWords(view, { ...suit, id }, argument('goodFaith'), 'for') : ''));
  expect(new Set(lines).size).toBe(3);
  for (const line of lines) expect(line).not.toMatch(/came to court|asks a court|before any judge/);
});

function requested(status: SeatView['requests'][number]['status']) {
  return ({ view, demand }: Heard) => {
    view.requests.push({
      ...{ id: 0, asker: demand.jurisdiction, host: demand.host, file: demand.file, holding: demand.holding, round: 1 },
      ...{ byCourt: false, status, sat: 0, arrives: NONE, crime: demand.crime },
    });
  };
}

function promised(by: string, to: string, give: Pledge, word: 'open' | 'broken') {
  return ({ view }: Heard) => {
    view.deals.push({
      ...{
        id: 0,
        by: seat(by),
        to: seat(to),
        round: 1,
        phase: 'orders',
        why: '',
        mine: false,
        give: word,
        take: 'kept',
      },
      status: word === 'open' ? 'accepted' : 'broken',
      terms: { kind: 'exchange', give, take: { kind: 'noProtest' }, until: 2 },
    });
  };
}
