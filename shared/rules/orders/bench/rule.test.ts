import { describe, expect, test } from 'vitest';
import type { Case, GameState, Ground, RightsSide, Ruling } from '../../../model/index.ts';
import { at } from '../../../model/index.ts';
import { warrantCase, warrantChallenged } from '../../../testing/dublin.ts';
import { endPhase, expectComity, expectMeter, give, meterOf, position, refused, seat } from '../../../testing/index.ts';
import { viewFor } from '../../index.ts';
import { optionsFor } from '../../options-for.ts';
import { effectOf, parameterOf } from '../../resolution.ts';

/** Round 2, Bench, with nothing else on the docket, and every fact known. */
function trial(): GameState {
  const p = warrantChallenged();
  at(p.cases, warrantCase(p)).facts = [];
  endPhase(p);
  for (const one of p.seats.filter((each) => each.role === 'court')) one.meters = [50, 50, 50];
  return p;
}

/** Rules on the control test, which speaks loudest for the order. */
function rules(p: GameState, ruling: Ruling): void {
  give(p, 'usCourts', {
    kind: 'rule',
    case: warrantCase(p),
    ruling,
    ground: 'control',
    reasons: '',
    reply: '',
    stay: false,
  });
  endPhase(p);
}

const court = (p: GameState) => at(p.seats, seat('usCourts')).meters;
/** The court's meters after a ruling: every one stood at 50. */
const ruled = (p: GameState, ruling: Ruling, legitimacy: number) => [
  50 + legitimacy,
  50 + effectOf(p, `rule.${ruling}.rights`),
  50 + effectOf(p, `rule.${ruling}.order`),
];
const founded = (p: GameState) => effectOf(p, 'rule.founded.legitimacy');
const inBand = (p: GameState) => effectOf(p, 'rule.inBand.legitimacy');
/** Legitimacy of a ruling that lies so many points outside its band. */
const boldBy = (p: GameState, points: number) =>
  effectOf(p, 'rule.bold.legitimacy') - Math.ceil(points / parameterOf(p, 'bold.perPoints'));

describe('a ruling', () => {
  test('inside the band makes a court trusted: narrow at 57', () => {
    const p = trial();
    rules(p, 'narrow');
    expect(court(p)).toEqual(ruled(p, 'narrow', inBand(p) + founded(p)));
    expect(at(p.demands, 0).status).toBe('narrowed');
  });

  test('outside the band costs Legitimacy with the distance: enforce is 8 away', () => {
    const p = trial();
    const comity = p.comity;
    rules(p, 'enforce');
    expect(court(p)).toEqual(ruled(p, 'enforce', boldBy(p, 8) + founded(p)));
    expectComity(p, comity + effectOf(p, 'rule.enforce.comity'));
    expect(at(p.demands, 0).status).toBe('inForce');
    expect(at(p.cases, warrantCase(p)).rulings[0]).toMatchObject({
      merits: 57,
      band: 'narrow',
      bold: 8,
      level: 1,
      reverses: false,
    });
    expect(at(p.seats, seat('usCourts')).tally).toMatchObject({ rulings: 1, bold: 1 });
  });

  test('that defers asks the host by treaty, free of charge', () => {
    const p = trial();
    const comity = p.comity;
    rules(p, 'defer');
    expect(court(p)).toEqual(ruled(p, 'defer', boldBy(p, 8) + effectOf(p, 'rule.unfounded.legitimacy')));
    expectComity(p, comity + effectOf(p, 'rule.defer.comity'));
    expect(p.requests[0]).toMatchObject({ asker: 0, host: 1, byCourt: true, status: 'waiting' });
    expect(at(p.demands, 0).status).toBe('deferred');
    expect(at(p.seats, seat('usCourts')).tally.deferrals).toBe(1);
    expect(at(p.seats, seat('meridian')).tally.wins).toBe(1);
  });

  test('that quashes ends the demand and pleases the company', () => {
    const p = trial();
    const trust = meterOf(p, 'meridian', 'trust');
    const goodStanding = meterOf(p, 'meridian', 'goodStanding');
    rules(p, 'quash');
    expectMeter(p, 'meridian', 'trust', trust + effectOf(p, 'rule.quash.trust'));
    expectMeter(p, 'meridian', 'goodStanding', goodStanding + effectOf(p, 'rule.quash.goodStanding'));
    expect(at(p.demands, 0).status).toBe('quashed');
    expect(at(p.files, 0).spent).toBe(true);
  });

  test('is trusted by its test: less where it points the other way, more where it speaks loudest for it', () => {
    const p = trial();
    at(p.jurisdictions, 0).weights = [3, 3, 1, 1, 1];
    const trustOf = (ruling: Ruling, ground: Ground) =>
      optionsFor(p, seat('usCourts'))
        .find(({ order }) => order.kind === 'rule' && order.ruling === ruling && order.ground === ground)
        ?.forecast.flatMap(({ cause, effect }) =>
          ['ruledFounded', 'ruledUnfounded'].includes(cause.code) && effect.on === 'meter' ? [effect.by] : [],
        );
    const unfounded = [effectOf(p, 'rule.unfounded.legitimacy')];
    expect(trustOf('quash', 'location')).toEqual([founded(p)]);
    expect(trustOf('quash', 'control')).toEqual(unfounded);
    expect(trustOf('quash', 'comity')).toEqual([]);
    expect(trustOf('enforce', 'control')).toEqual([founded(p)]);
    expect(trustOf('enforce', 'reading')).toEqual([]);
    expect(trustOf('enforce', 'market')).toEqual(unfounded);
    expect(trustOf('narrow', 'control')).toEqual([founded(p)]);
  });

  test('cannot defer where no treaty is in force', () => {
    const p = trial();
    for (const treaty of p.treaties) treaty.status = 'suspended';
    refused(
      p,
      'usCourts',
      { kind: 'rule', case: warrantCase(p), ruling: 'defer', ground: 'control', reasons: '', reply: '', stay: false },
      'noTreaty',
    );
  });

  test('comes when the case is due, not before', () => {
    const p = trial();
    at(p.cases, warrantCase(p)).due = 3;
    refused(
      p,
      'usCourts',
      { kind: 'rule', case: warrantCase(p), ruling: 'narrow', ground: 'control', reasons: '', reply: '', stay: false },
      'caseNotDue',
    );
  });

  test('has reasons of at most 240 characters', () => {
    const p = trial();
    refused(
      p,
      'usCourts',
      {
        kind: 'rule',
        case: warrantCase(p),
        ruling: 'narrow',
        ground: 'control',
        reasons: 'x'.repeat(241),
        reply: '',
        stay: false,
      },
      'reasonsTooLong',
    );
  });

  test('is foreseen number by number', () => {
    const p = trial();
    const option = optionsFor(p, seat('usCourts')).find(
      ({ order }) => order.kind === 'rule' && order.ruling === 'enforce' && order.ground === 'control',
    );
    expect(option?.bold).toBe(8);
    expect(
      option?.forecast
        .filter((one) => one.certainty === 'sure' && one.effect.on === 'meter')
        .map(({ effect }) => (effect.on === 'meter' ? [effect.meter, effect.by] : [])),
    ).toEqual([
      ['legitimacy', boldBy(p, 8)],
      ['legitimacy', founded(p)],
      ['order', effectOf(p, 'rule.enforce.order')],
      ['rights', effectOf(p, 'rule.enforce.rights')],
      ['goodStanding', effectOf(p, 'rule.enforce.goodStanding')],
      ['sovereignty', effectOf(p, 'rule.enforce.askerSovereignty')],
      ['sovereignty', effectOf(p, 'rule.enforce.hostSovereignty')],
    ]);
    expect(option?.forecast.find((one) => one.certainty === 'risk')?.chance).toBe(78);
    expect(option?.ticks[0]).toMatchObject({ field: 'stay', price: p.setup.ruleset.extra.stayTick });
  });

  test('that answers the losing side’s best argument is more trusted; a lesser one brings nothing', () => {
    const p = trial();
    const reply = (code: string) => {
      const order = { kind: 'rule', case: warrantCase(p), ruling: 'narrow', ground: 'control' } as const;
      return { ...order, reasons: '', reply: code, stay: false };
    };
    const { arguments: sides } = at(viewFor(p, 'public').cases, 0);
    expect(sides.for[0]).toMatchObject({
      code: 'control',
      value: 15,
      legitimacy: effectOf(p, 'rule.reply.legitimacy'),
    });
    expect(at(sides.for, 1).legitimacy).toBe(0);
    refused(p, 'usCourts', reply('location'), 'noSuchArgument');
    give(p, 'usCourts', reply('gravity'));
    give(p, 'usCourts', reply('control'));
    endPhase(p);
    expect(court(p)).toEqual(ruled(p, 'narrow', inBand(p) + founded(p) + effectOf(p, 'rule.reply.legitimacy')));
  });

  test('is foreseen with its real odds while facts are open, and never as sure', () => {
    const p = trial();
    at(p.cases, warrantCase(p)).facts = [{ fact: 'urgency', size: 10, by: -10, found: false, hearing: 0 }];
    const option = optionsFor(p, seat('usCourts')).find(
      ({ order }) => order.kind === 'rule' && order.ruling === 'enforce' && order.ground === 'control',
    );
    expect(option?.odds).toBe(50);
    const legitimacy = option?.forecast.filter(
      ({ cause, certainty }) => ['ruledInBand', 'ruledBold'].includes(cause.code) && certainty !== 'risk',
    );
    // 67 lies in the band, 47 is 18 points outside.
    expect(
      legitimacy?.map(({ certainty, chance, effect }) => [certainty, chance, 'by' in effect && effect.by]),
    ).toEqual([
      ['likely', 50, inBand(p)],
      ['likely', 50, boldBy(p, 18)],
    ]);
  });

  test('is foreseen with the law as the court’s own rulings in older cases will have left it', () => {
    const p = trial();
    const older = at(p.cases, warrantCase(p));
    const younger: Case = { ...older, rulings: [], id: p.cases.length };
    p.cases.push(younger);
    const order = { kind: 'rule', ruling: 'narrow', reasons: '', reply: '', stay: false } as const;
    give(p, 'usCourts', { ...order, case: older.id, ground: 'person' });
    const option = optionsFor(p, seat('usCourts')).find(
      (one) =>
        one.order.kind === 'rule' &&
        one.order.case === younger.id &&
        one.order.ruling === 'narrow' &&
        one.order.ground === 'market',
    );
    const foreseen = option?.forecast.flatMap(({ effect }) =>
      effect.on === 'weight' ? [[effect.test, effect.from, effect.to]] : [],
    );
    give(p, 'usCourts', { ...order, case: younger.id, ground: 'market' });
    endPhase(p);
    const moved = at(younger.rulings, 0).moves.map(({ test, from, to }) => [test, from, to]);
    expect(moved.length).toBeGreaterThan(0);
    expect(foreseen).toEqual(moved);
  });

  test('that enforces says what is due, and when; in the last round nothing comes due any more', () => {
    const notes = (round: number) => {
      const p = trial();
      p.round = round;
      const option = optionsFor(p, seat('usCourts')).find(
        ({ order }) => order.kind === 'rule' && order.ruling === 'enforce' && order.ground === 'control',
      );
      return option?.forecast.flatMap(({ effect }) => (effect.on === 'note' ? [effect.code] : []));
    };
    expect(notes(2)).toContain('orderInForce');
    expect(notes(trial().setup.scenario.rounds)).toContain('orderStands');
  });

  test('rests on comity alone where a statute has decided reach', () => {
    const p = trial();
    at(p.jurisdictions, 0).laws.push({ kind: 'reach', data: 'any', round: 1, used: false });
    const order = {
      kind: 'rule',
      case: warrantCase(p),
      ruling: 'enforce',
      reasons: '',
      reply: '',
      stay: false,
    } as const;
    refused(p, 'usCourts', { ...order, ground: 'control' }, 'testsSetAside');
    give(p, 'usCourts', { ...order, ground: 'comity' });
  });

  test('offers four rulings on five tests and on comity', () => {
    const p = trial();
    expect(optionsFor(p, seat('usCourts')).filter(({ order }) => order.kind === 'rule')).toHaveLength(24);
  });
});

test('a background case rests on the tests it was argued on', () => {
  const p = position({ round: 2, phase: 'bench', docket: true });
  const background = p.cases.findIndex((record) => record.due === 2);
  refused(
    p,
    'usCourts',
    { kind: 'rule', case: background, ruling: 'narrow', ground: 'person', reasons: '', reply: '', stay: false },
    'noTarget',
  );
  const { comity } = p;
  give(p, 'usCourts', {
    kind: 'rule',
    case: background,
    ruling: 'defer',
    ground: 'location',
    reasons: '',
    reply: '',
    stay: false,
  });
  endPhase(p);
  expect(at(p.cases, background).status).toBe('final');
  expect(at(p.seats, seat('usCourts')).tally.deferrals).toBe(1);
  expectComity(p, comity);
});

test('a ruling of the last round can be reversed by nobody', () => {
  const p = warrantChallenged();
  endPhase(p);
  const mayFall = () =>
    optionsFor(p, seat('usCourts')).some(({ forecast }) => forecast.some(({ cause }) => cause.code === 'reversed'));
  expect(mayFall()).toBe(true);
  p.round = p.setup.scenario.rounds;
  expect(mayFall()).toBe(false);
});

describe('a matter of the day moves order and rights', () => {
  /** What a ruling surely brings the court in a matter where this side speaks for rights. */
  function duties(rights: RightsSide, ruling: Ruling) {
    const p = position({ round: 2, phase: 'bench', docket: true });
    const id = p.cases.findIndex((record) => record.due === 2);
    const { scenario } = p.setup;
    const docket = scenario.docket.map((row) => ({ ...row, rights }));
    p.setup = { ...p.setup, scenario: { ...scenario, docket } };
    const option = optionsFor(p, seat('usCourts')).find(
      ({ order }) => order.kind === 'rule' && order.case === id && order.ruling === ruling,
    );
    const by = (name: string) =>
      option?.forecast
        .flatMap(({ effect }) => (effect.on === 'meter' && effect.meter === name ? [effect.by] : []))
        .reduce((sum, one) => sum + one, 0);
    return [by('order'), by('rights')];
  }
  const usual = (ruling: Ruling) => {
    const p = position({ docket: true });
    return [effectOf(p, `rule.${ruling}.order`), effectOf(p, `rule.${ruling}.rights`)];
  };

  test('as an order of the state does, where the other side speaks for rights', () => {
    expect(duties('against', 'enforce')).toEqual(usual('enforce'));
  });

  test('the other way round, where who asks speaks for rights', () => {
    expect(duties('for', 'enforce')).toEqual(usual('quash'));
    expect(duties('for', 'quash')).toEqual(usual('enforce'));
  });

  test('but not rights, where both sides have rights to plead', () => {
    expect(duties('both', 'enforce')).toEqual([at(usual('enforce'), 0), 0]);
  });
});
