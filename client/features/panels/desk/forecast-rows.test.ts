import { expect, test } from 'vitest';
import {
  type Cause,
  type Forecast,
  type GameEvent,
  type GameState,
  METERS,
  type SeatView,
} from '../../../../shared/model/index.ts';
import { viewFor } from '../../../../shared/rules/index.ts';
import { ruleOf } from '../../../../shared/rules/orders/index.ts';
import { warrantCase, warrantChallenged, warrantServed } from '../../../../shared/testing/dublin.ts';
import { endPhase, fileOf, position, seat } from '../../../../shared/testing/index.ts';
import { playByLot } from '../../../../shared/testing/random-play.ts';
import { dublinWarrant } from '../../../../shared/testing/setup.ts';
import { ruleset } from '../../../i18n/index.ts';
import { comityAtWorst } from './comity-by.ts';
import { asShown, comityRange, foldedAway, forecastRows } from './forecast-rows.ts';

/** Whole games that are played; COMITY_GAMES=300 for the full count. */
const GAMES = Number(process.env.COMITY_GAMES ?? 12);

type Promised = { seal: number; phases: number; sure: Forecast[] };

/** What is promised to a number by a cause about the same records happened, or the number stood at its bound. */
function cameTrue({ effect, cause }: Forecast, events: readonly GameEvent[], { seats }: GameState): boolean {
  if (effect.on !== 'meter') return true;
  const moved = events.flatMap((one) =>
    one.type === 'meterChanged' && one.seat === effect.seat && one.meter === effect.meter ? [one] : [],
  );
  const { role, meters } = seats[effect.seat];
  const names: readonly string[] = METERS[role];
  const now = meters[names.indexOf(effect.meter)];
  return (
    moved.some((one) => one.by === effect.by && isOf(one.cause, cause)) ||
    [now, ...moved.flatMap((one) => [one.now - one.by, one.now])].some((stood) => stood <= 0 || stood >= 100)
  );
}

/** A move that the world overtook (its order was withdrawn, its case decided) brings nothing at all. */
function isCarriedOut(sure: readonly Forecast[], events: readonly GameEvent[]): boolean {
  return sure.some(({ cause }) => events.some((one) => one.type === 'meterChanged' && isOf(one.cause, cause)));
}

function isOf(cause: Cause, promised: Cause): boolean {
  // Two states that offer one another the same treaty sign it once.
  const keys =
    promised.code === 'treatySigned'
      ? (['code'] as const)
      : (['code', 'demand', 'case', 'request', 'treaty', 'bill', 'pressure', 'seat'] as const);
  return keys.every((key) => promised[key] === undefined || cause[key] === undefined || cause[key] === promised[key]);
}

test(`what is called sure came true in ${GAMES} whole games`, () => {
  let kept = 0;
  for (let seed = 0; seed < GAMES; seed++) {
    let open: Promised[] = [];
    let past: GameEvent[] = [];
    playByLot(dublinWarrant, seed, (state, events, step) => {
      past.push(...events);
      if (step !== 'endPhase') {
        open = open.filter(({ seal }) => !events.some((one) => one.type === 'sealBroken' && one.seal === seal));
        const sealed = events.find((one) => one.type === 'orderSealed');
        if (sealed?.type !== 'orderSealed') return;
        const { order, seal, seat } = sealed;
        const rule = ruleOf(order);
        const sure = rule
          .forecast(state, seat, order)
          .map(asShown)
          .filter(({ certainty }) => certainty === 'sure');
        open.push({ seal, sure, phases: rule.phase === 'orders' ? 2 : 1 });
        return;
      }
      const returned = events.flatMap((one) => (one.type === 'orderReturned' ? [one.seal] : []));
      open = open.flatMap((one) => (returned.includes(one.seal) ? [] : [{ ...one, phases: one.phases - 1 }]));
      const ended = open.filter(({ phases, sure }) => phases === 0 && isCarriedOut(sure, past));
      for (const { sure } of ended)
        for (const one of sure) {
          expect(cameTrue(one, past, state), `round ${state.round}: ${JSON.stringify(one)}`).toBe(true);
          kept++;
        }
      open = open.filter(({ phases }) => phases > 0);
      // What came of a round's moves is known once its Outcome is over.
      if (state.phase === 'orders') past = [];
    });
  }
  expect(kept).toBeGreaterThan(GAMES * 10);
});

const view = (comity: number) => ({ comity, cases: [] as SeatView['cases'] }) as SeatView;

test('a change that the end of the scale may cut says so beside it', () => {
  const state = position();
  const us = seat('us');
  const by = (amount: number): Forecast => ({
    certainty: 'sure',
    chance: 100,
    effect: { on: 'meter', seat: us, meter: 'security', by: amount },
    cause: { code: 'compliedAbroad' },
  });
  const endAt = (stands: number, amount: number) => {
    state.seats[us].meters[0] = stands;
    return forecastRows(viewFor(state, us), [by(amount)])[0]?.effects[0]?.end;
  };
  expect(endAt(97, 4), 'near the top').toBe('most');
  expect(endAt(93, 4), 'other gains may come first').toBe('most');
  expect(endAt(50, 4)).toBeUndefined();
  expect(endAt(97, -4)).toBeUndefined();
  expect(endAt(2, -4), 'near the bottom').toBe('least');
});

test('what cannot happen has no row', () => {
  const never: Forecast = {
    certainty: 'likely',
    chance: 0,
    effect: { on: 'comity', by: 1 },
    cause: { code: 'refused' },
  };
  expect(forecastRows(view(50), [never])).toEqual([]);
});

test('what a change of keys or place brings is not sure: an order may take hold of the data first', () => {
  for (const code of ['keysCustomer', 'keysTrustee', 'keysBack', 'holdingMoved'] as const)
    expect(
      asShown({ certainty: 'sure', chance: 100, effect: { on: 'note', code: 'lessEvidence' }, cause: { code } }),
      code,
    ).toMatchObject({ certainty: 'likely' });
});

test('which test speaks most clearly for a ruling is not told by trying each', () => {
  const founded: Forecast = {
    certainty: 'sure',
    chance: 100,
    effect: { on: 'note', code: 'lessEvidence' },
    cause: { code: 'ruledFounded' },
  };
  expect(forecastRows(view(50), [founded])).toEqual([]);
});

test('what a ruling surely brings a seat by its brief says so, apart from what the ruling itself brings', () => {
  const halcyon = seat('halcyon');
  const brings = (code: 'briefWon' | 'ruledQuash'): Forecast => ({
    ...{ certainty: 'sure', chance: 100 },
    effect: { on: 'meter', seat: halcyon, meter: 'trust', by: 5 },
    cause: { code, seat: halcyon },
  });
  expect(
    forecastRows(viewFor(position(), seat('usCourts')), [brings('briefWon'), brings('ruledQuash')]).map(
      ({ cause }) => cause,
    ),
  ).toEqual(['Halcyon’s brief was on the winning side', undefined]);
});

test('what Comity loses is a range where the next zone is near, and never called sure', () => {
  expect(comityRange(view(65), -1)).toEqual([-1, -1]);
  expect(comityRange(view(50), -1)).toEqual([-1, -3]);
  const forecast: Forecast[] = [
    { certainty: 'sure', chance: 100, effect: { on: 'comity', by: -1 }, cause: { code: 'demandUntried' } },
  ];
  const shown = forecastRows(view(50), forecast);
  expect(shown.map(({ certainty }) => certainty)).toEqual(['likely']);
});

test('where Comity breaks, what a move may cost it is told at that price, beside the move and under it', () => {
  const untried: Forecast = {
    certainty: 'sure',
    chance: 100,
    effect: { on: 'comity', by: -1 },
    cause: { code: 'demandUntried' },
  };
  const complied: Forecast = {
    certainty: 'likely',
    chance: 35,
    effect: { on: 'comity', by: -2 },
    cause: { code: 'compliedAbroad' },
  };
  const refused: Forecast = { ...complied, chance: 15, effect: { on: 'comity', by: -1 }, cause: { code: 'refused' } };
  const forecast = [untried, complied, refused];
  expect(comityAtWorst(view(58), forecast), 'in a good zone').toBe(-3);
  const { breakingExtra } = ruleset.comity;
  expect(comityAtWorst(view(14), forecast), 'where it breaks').toBe(-3 - 2 * breakingExtra);
  const conditional = forecastRows(view(14), forecast).find(({ chance }) => chance === 35);
  expect(conditional?.effects.map(({ by }) => by)).toEqual([-2 - breakingExtra]);
});

test('what an order costs Comity is never folded away, a range neither', () => {
  const state = position();
  state.comity = 50;
  const ireland = viewFor(state, seat('ireland'));
  const order = ireland.options.find((one) => one.order.kind === 'demand' && one.order.file === fileOf('ireland.H12'));
  const rows = forecastRows(ireland, order?.forecast ?? []);
  const words = (some: typeof rows) => some.flatMap(({ effects }) => effects.map(({ text }) => text)).join();
  expect(words(rows)).toContain('Comity');
  expect(foldedAway(rows).length).toBeGreaterThan(0);
  expect(words(foldedAway(rows))).not.toContain('Comity');
});

test('evidence that comes too late is no number: after the file ran out, or after the game', () => {
  const us = viewFor(warrantServed(), seat('us'));
  const [file] = us.own?.files ?? [];
  if (!file) throw new Error('the US has no file');
  const arriving = (round: number): Forecast[] => [
    {
      certainty: 'likely',
      chance: 20,
      effect: { on: 'evidence', file: file.id, by: 2, round },
      cause: { code: 'wonInFull' },
    },
  ];
  const shown = (seen: SeatView, round: number) =>
    forecastRows(seen, arriving(round)).flatMap(({ effects }) => effects);
  const short = { ...us, own: us.own && { ...us.own, files: [{ ...file, due: 3 }] } };
  expect(shown(short, 3), 'in time').toEqual([{ text: 'Evidence in round 3', by: 2 }]);
  expect(shown(short, 4), 'too late').toEqual([{ text: 'Evidence only in round 4, too late for this file' }]);
  expect(shown(us, us.rounds + 2), 'after the game').toEqual([
    { text: 'No evidence: it would come after the last round' },
  ]);
});

test('a report is said to bring more for each order that is fought before it is out', () => {
  const state = position();
  const view = viewFor(state, seat('meridian'));
  const report = view.options.find(({ order }) => order.kind === 'report');
  const rows = forecastRows(view, report?.forecast ?? []);
  expect(rows.map(({ certainty, cause }) => [certainty, cause])).toEqual([
    ['likely', 'As things stand; more for each order you fight before it is out'],
  ]);
});

test('a company reads whose evidence its answer brings', () => {
  const view = viewFor(warrantServed(), seat('meridian'));
  const narrow = view.options.find(({ order }) => order.kind === 'narrow');
  const words = forecastRows(view, narrow?.forecast ?? []).flatMap(({ effects }) => effects.map(({ text }) => text));
  expect(words).toContain('The US: Evidence');
});

test('the chances of a ruling to fit the merits and to miss them make a whole', () => {
  const state = warrantChallenged();
  endPhase(state);
  const view = viewFor(state, seat('usCourts'));
  const rulings = view.options.filter(({ order }) => order.kind === 'rule' && order.case === warrantCase(state));
  expect(rulings.length).toBeGreaterThan(0);
  for (const { forecast } of rulings) {
    const judged = forecast.filter(({ cause }) => cause.code === 'ruledInBand' || cause.code === 'ruledBold');
    expect(forecastRows(view, judged).reduce((sum, { chance }) => sum + chance, 0)).toBe(100);
  }
});

test('where case law of several benches moves, each is named', () => {
  const view = viewFor(position(), seat('euCourts'));
  const own = view.jurisdictions.filter(({ court }) => court === view.viewer).map(({ id }) => id);
  const moves = own.map((jurisdiction): Forecast => {
    const effect = { on: 'weight', jurisdiction, test: 'control', from: 1, to: 2 } as const;
    return { certainty: 'sure', chance: 100, effect, cause: { code: 'precedent' } };
  });
  const words = (some: readonly Forecast[]) =>
    forecastRows(view, some).flatMap((row) => row.effects.map(({ text }) => text));
  expect(own.length).toBeGreaterThan(1);
  expect(new Set(words(moves)).size).toBe(own.length);
  expect(words(moves.slice(0, 1))).toEqual(['Control: weight from 1 to 2']);
});
