import { expect, test } from 'vitest';
import { at, NONE, type Option } from '../model/index.ts';
import { viewFor } from '../rules/index.ts';
import { warrantChallenged, warrantServed } from '../testing/dublin.ts';
import { endPhase, fileOf, give, jurisdiction, knownDublinWarrant, position, seat } from '../testing/index.ts';
import { drawbackOf } from './drawback.ts';
import { evidenceWorth } from './evidence-worth.ts';
import { advise } from './index.ts';
import { personalityOf } from './personality.ts';
import { strategyBias } from './strategy/strategy-bias.ts';
import { strongest } from './worth.ts';

const ANSWERS = ['comply', 'narrow', 'challenge', 'refuse'];

test('whoever is asked something is first told which answer is the least bad', () => {
  const state = warrantServed();
  at(state.seats, seat('meridian')).purse = 0;
  const first = at(advise(viewFor(state, seat('meridian'))), 0);
  expect(ANSWERS).toContain(first.option.order.kind);
  expect(first.reasons.length).toBeGreaterThan(0);
});

test('what is answered already needs no more advice', () => {
  const state = warrantServed();
  const first = at(advise(viewFor(state, seat('meridian'))), 0);
  give(state, 'meridian', first.option.order);
  const kinds = advise(viewFor(state, seat('meridian'))).map(({ option }) => option.order.kind);
  expect(kinds.filter((kind) => ANSWERS.includes(kind))).toEqual([]);
});

/** All advice of a seat in the Moves phase of the opening round. */
const opening = (id: string) => advise(viewFor(position({ docket: true }), seat(id)));

test('three moves worth a look are of three kinds where so many are worth it', () => {
  for (const { id } of knownDublinWarrant.scenario.seats) {
    const kinds = opening(id).map(({ option }) => option.order.kind);
    expect(new Set(kinds).size, `${id}: ${kinds}`).toBe(kinds.length);
  }
});

test('what speaks against a move is never its price or the place that it takes', () => {
  for (const { id } of knownDublinWarrant.scenario.seats) {
    for (const { reasons } of opening(id)) {
      for (const { code } of reasons) expect(['price', 'takesPlace', 'character']).not.toContain(code);
    }
  }
});

test('a move that risks and gives up nothing has nothing said against it', () => {
  const view = viewFor(position(), seat('meridian'));
  const harden = view.options.find(({ order }) => order.kind === 'harden');
  expect(harden && drawbackOf(view, harden)).toBeUndefined();
  expect(harden).toBeDefined();
});

test('a brief for a side that cannot win is not worth a look', () => {
  const view = viewFor(position({ docket: true }), seat('meridian'));
  const lost = view.options.map((option) =>
    option.order.kind === 'brief'
      ? {
          ...option,
          forecast: option.forecast.map((one) => (one.certainty === 'likely' ? { ...one, chance: 0 } : one)),
        }
      : option,
  );
  const kinds = advise({ ...view, options: lost }).map(({ option }) => option.order.kind);
  expect(kinds).not.toContain('brief');
});

test('a brief may bring Trust, and brings nothing if its side loses', () => {
  const brief = opening('meridian').find(({ option }) => option.order.kind === 'brief');
  const codes = brief?.reasons.map(({ code }) => code) ?? [];
  expect(codes).toContain('meterMayUp');
  expect(codes).not.toContain('meterUp');
  expect(codes.at(-1)).toBe('sideMayLose');
});

test('a brief on the side that is sure to win risks nothing', () => {
  const view = viewFor(position({ docket: true }), seat('meridian'));
  const brief = view.options.find(({ order }) => order.kind === 'brief');
  if (!brief) throw new Error('no brief can be filed');
  const sure = brief.forecast.map((one) => ({ ...one, chance: 100 }));
  const even = brief.forecast.map((one) => ({ ...one, chance: 60 }));
  expect(drawbackOf(view, { ...brief, forecast: even })?.code).toBe('sideMayLose');
  expect(drawbackOf(view, { ...brief, forecast: sure })).toBeUndefined();
});

test('a light loss is named where nothing heavier speaks against a move', () => {
  const state = position({ round: 2 });
  const [order] = advise(viewFor(state, seat('uk'))).filter(({ option }) => option.order.kind === 'demand');
  const falls = order?.option.forecast.some(({ effect }) => effect.on === 'comity' && effect.by < 0);
  expect(order?.reasons.some(({ code }) => code === 'comityDown')).toBe(falls);
});

test('a report gives up the one of the next round, a programme all later ones, and in the last round nothing', () => {
  const against = (round: number, kind: 'report' | 'programme' = 'report') =>
    drawbackOf(viewFor(position({ round }), seat('meridian')), {
      order: { kind },
      price: 1,
      phase: 'orders',
      target: {},
      forecast: [],
      ticks: [],
    })?.code;
  expect(against(2)).toBe('pausesNextRound');
  expect(against(2, 'programme')).toBe('onceOnly');
  expect(against(knownDublinWarrant.scenario.rounds)).toBeUndefined();
});

test('a move that takes what the Bench may ask for comes last, and says so', () => {
  const p = position({ docket: true });
  at(p.seats, seat('meridian')).purse = 2;
  const advice = advise(viewFor(p, seat('meridian')));
  const taking = advice.map(({ reasons }) => reasons.some(({ code }) => code === 'takesReserve'));
  expect(advice.some(({ option }, index) => option.price === 2 && taking[index])).toBe(true);
  expect(taking).toEqual(taking.toSorted());
  const kept = advice.flatMap(({ reasons }) => reasons.filter(({ code }) => code === 'takesReserve'));
  expect(new Set(kept.map(({ by }) => by)), 'how much is kept back').toEqual(new Set([1]));
});

test('in the last round it is not held against a region that it earns for many rounds', () => {
  const codes = (round: number) => {
    const view = viewFor(position({ round }), seat('nimbus'));
    return view.options
      .filter(({ order }) => order.kind === 'region')
      .flatMap((option) => strategyBias(view, at(view.seats, seat('nimbus')), option).map(({ code }) => code));
  };
  expect(new Set(codes(1))).toEqual(new Set(['grows']));
  expect(new Set(codes(knownDublinWarrant.scenario.rounds))).toEqual(new Set(['earnsNoMore']));
});

test('in the last round no order is recommended by what a court would say of it', () => {
  const codes = (round: number) =>
    knownDublinWarrant.scenario.seats
      .flatMap(({ id }) => advise(viewFor(position({ round }), seat(id))))
      .flatMap(({ reasons }) => reasons.map(({ code }) => code));
  expect(codes(1)).toContain('courtLikely');
  expect(codes(knownDublinWarrant.scenario.rounds)).not.toContain('courtLikely');
});

test('a meter that one cause raises and another lowers is named once, by the sum', () => {
  const up = { code: 'meterUp', meter: 'revenue', by: 7, weight: 2.1 } as const;
  const down = { code: 'meterDown', meter: 'revenue', by: -1, weight: -0.3 } as const;
  expect(strongest([up, down])).toEqual([{ ...up, by: 6, weight: 1.8 }]);
  expect(strongest([{ ...down, by: -9, weight: -2.7 }, up])).toEqual([{ ...down, by: -2, weight: -0.6 }]);
});

test('a brief in the case that the game is about goes before one about as good in another, and one that will probably lose says so', () => {
  const state = warrantChallenged();
  at(state.demands, 0).founding = true;
  const view = viewFor(state, seat('halcyon'));
  const own = view.options.find(({ order }) => order.kind === 'brief' && order.side === 'against');
  if (own?.order.kind !== 'brief') throw new Error('no brief can be filed');
  const elsewhere = { ...at(view.cases, 0), id: 99, demand: NONE };
  const withOdds = (option: Option, chance: number) => ({
    ...option,
    forecast: option.forecast.map((one) => (one.certainty === 'likely' ? { ...one, chance } : one)),
  });
  const other: Option = { ...own, order: { ...own.order, case: 99 }, target: { case: 99 } };
  const first = (ownOdds: number, otherOdds: number) => {
    const options = [withOdds(other, otherOdds), withOdds(own, ownOdds)];
    return advise({ ...view, cases: [...view.cases, elsewhere], options }).find(
      ({ option }) => option.order.kind === 'brief',
    );
  };
  expect(first(40, 45)?.option.order).toMatchObject({ case: own.order.case });
  expect(first(40, 45)?.reasons.at(-1)?.code).toBe('sideLikelyLoses');
  expect(first(10, 100)?.option.order, 'far better elsewhere').toMatchObject({ case: 99 });
});

test('what serves an agenda on a meter says how near its first or its last threshold has come', () => {
  const state = position({ round: 4 });
  const court = seat('usCourts');
  at(state.seats, court).meters = [50, 50, 50];
  const view = viewFor(state, court);
  const near = (first: number, second: number) => {
    if (view.own)
      view.own.agenda = {
        ...view.own.agenda,
        id: 'guardian',
        measure: 'meter',
        meter: 'rights',
        now: 50,
        first,
        second,
      };
    const said = advise(view).flatMap(({ reasons }) => reasons.filter(({ meter }) => meter === 'rights'));
    return new Set(said.map(({ code }) => code).filter((code) => code.startsWith('agenda')));
  };
  expect(near(58, 64)).toEqual(new Set(['agendaNear']));
  expect(near(1, 58), 'the first is reached').toEqual(new Set(['agendaRest']));
});

test('a further road to a file whose evidence is granted and comes in time says so', () => {
  const p = position();
  give(p, 'us', { kind: 'request', file: fileOf('us.H1') });
  endPhase(p);
  give(p, 'ireland', { kind: 'grant', request: 0 });
  endPhase(p);
  const view = viewFor(p, seat('us'));
  const order = view.options.find(({ order }) => order.kind === 'demand' && order.file === fileOf('us.H1'));
  expect(order && drawbackOf(view, order)?.code).toBe('evidenceComing');
});

test('in its last round a part of what a file needs is not told as bringing it further', () => {
  const p = position();
  const file = at(p.files, fileOf('us.H1'));
  file.need = 3;
  const says = (due: number) => {
    file.due = due;
    const view = viewFor(p, seat('us'));
    return view.options
      .filter(({ order }) => order.kind === 'covert' && order.file === file.id)
      .flatMap((option) => evidenceWorth(view, at(view.seats, seat('us')), option, personalityOf('pragmatist')))
      .map(({ code }) => code);
  };
  expect(says(p.round + 2)).toEqual(['helpsFile']);
  expect(says(p.round)).toEqual([]);
});

test('no warm words are recommended for a state against which a protest is sealed', () => {
  const p = position({ round: 2 });
  const [ireland, us] = [seat('ireland'), jurisdiction('us')];
  const wrong = { id: 0, jurisdiction: jurisdiction('ie'), against: us, kind: 'order', round: 2, demand: 0 } as const;
  p.grievances.push({ ...wrong, treaty: NONE, protested: false });
  // Nothing else is worth a look.
  const view = () => {
    const whole = viewFor(p, ireland);
    const options = whole.options.filter(({ order }) => order.kind === 'speak' && order.with === us);
    return { ...whole, options };
  };
  const kinds = () => advise(view()).map(({ option }) => option.order.kind);
  expect(kinds()).toEqual(['speak']);
  give(p, 'ireland', { kind: 'protest', against: us });
  expect(kinds()).toEqual([]);
});

test('what puts a ruling off says so before what else it takes, and that no other case waits', () => {
  const p = warrantChallenged();
  const against = () => {
    const view = viewFor(p, seat('usCourts'));
    const option = view.options.find(({ order }) => order.kind === 'askBriefs' && order.case === 0);
    return option && drawbackOf(view, option)?.code;
  };
  expect(against()).toBe('benchEmpties');
  p.cases.push({ ...at(p.cases, 0), id: p.cases.length });
  expect(against()).toBe('caseWaits');
  const asked = advise(viewFor(p, seat('usCourts'))).filter(({ option }) => option.order.kind === 'askBriefs');
  for (const { reasons } of asked)
    expect(reasons.filter(({ weight }) => weight < 0).map(({ code }) => code)).toEqual(['caseWaits']);
});
