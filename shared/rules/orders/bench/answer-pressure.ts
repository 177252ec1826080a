import type {
  Cause,
  Forecast,
  GameState,
  OrderOf,
  Pressure,
  PressureAnswer,
  PressureEffect,
} from '../../../model/index.ts';
import { at, NONE, PRESSURE_ANSWERS } from '../../../model/index.ts';
import { FACTS } from '../../home/facts.ts';
import { cardOf } from '../../home/pressures.ts';
import { carryOut } from '../../order-kit/consequences.ts';
import { comity, likely, meter, note, relation, sure } from '../../order-kit/foresight.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { happens } from '../../resolution.ts';

const STATUS = { yield: 'yielded', resist: 'resisted', explain: 'explained' } as const satisfies Record<
  PressureAnswer,
  Pressure['status']
>;
const CODE = { yield: 'pressureYielded', resist: 'pressureResisted', explain: 'pressureExplained' } as const;

/** Answers whoever presses the seat: an agency, the press, customers and so on. */
export const answerPressure: OrderRule<'answerPressure'> = {
  kind: 'answerPressure',
  roles: ['government', 'company'],
  phase: 'bench',
  step: 'pressures',

  candidates(state, seat) {
    const answers: OrderOf<'answerPressure'>[] = [];
    for (const one of state.pressures) {
      if (one.seat !== seat || !isAsked(state, one)) continue;
      for (const how of PRESSURE_ANSWERS) answers.push({ kind: 'answerPressure', pressure: one.id, how });
    }
    return answers;
  },

  check(state, seat, { pressure }) {
    if (state.pressures[pressure]?.seat !== seat) return 'notYourPressure';
    return isAsked(state, state.pressures[pressure]) ? undefined : 'notAsked';
  },

  price(state, _seat, { pressure, how }) {
    const { prices, extra } = state.setup.ruleset;
    const record = state.pressures[pressure];
    return prices.answerPressure + (how === 'explain' ? extra.explain : 0) + (record ? paidFor(state, record, how) : 0);
  },

  target(state, { pressure }) {
    const { file, demand } = at(state.pressures, pressure);
    return { pressure, ...(file === NONE ? {} : { file }), ...(demand === NONE ? {} : { demand }) };
  },

  forecast(state, _seat, { pressure, how }) {
    const record = at(state.pressures, pressure);
    const cause = { code: CODE[how], seat: record.seat, pressure };
    const told =
      how === 'explain' ? sure(cause, note(holds(state, record) ? 'explanationHolds' : 'explanationFails')) : [];
    return [...told, ...effectsOf(state, record, how).flatMap((effect) => foreseen(state, record, effect, cause))];
  },

  resolve(r, seat, { order }) {
    if (answerPressure.check(r.state, seat, order)) return;
    const { pressure, how } = order;
    const record = at(r.state.pressures, pressure);
    const forecast = answerPressure.forecast(r.state, seat, order);
    const held = how === 'explain' && holds(r.state, record);
    r.emit({ type: 'pressureAnswered', pressure, seat, status: STATUS[how], held });
    carryOut(r, forecast, seat);
    for (const { certainty, chance, effect, cause } of forecast)
      if (certainty === 'likely' && effect.on === 'evidence' && happens(r, 'pressure', chance))
        r.emit({
          type: 'evidenceArrived',
          file: effect.file,
          by: effect.by,
          road: 'news',
          cause: { ...cause, file: effect.file },
        });
  },
};

function isAsked(state: GameState, { status, round }: Pressure): boolean {
  return status === 'asked' && round === state.round;
}

function holds(state: GameState, pressure: Pressure): boolean {
  return FACTS[cardOf(state, pressure).choices.explain.fact](state, pressure);
}

function effectsOf(state: GameState, pressure: Pressure, how: PressureAnswer): PressureEffect[] {
  const { choices } = cardOf(state, pressure);
  if (how !== 'explain') return choices[how];
  return holds(state, pressure) ? choices.explain.holds : choices.explain.fails;
}

/** What an answer takes from the purse: its price, so that nobody gives what they do not have. */
function paidFor(state: GameState, pressure: Pressure, how: PressureAnswer): number {
  return effectsOf(state, pressure, how).reduce((sum, one) => sum + (one.do === 'purse' ? Math.max(0, -one.by) : 0), 0);
}

function foreseen(
  state: GameState,
  { seat, file, demand }: Pressure,
  effect: PressureEffect,
  cause: Cause,
): Forecast[] {
  switch (effect.do) {
    case 'meter':
      return sure(cause, meter(seat, effect.meter, effect.by));
    case 'comity':
      return sure(cause, comity(effect.by));
    case 'purse':
      return effect.by > 0 ? sure(cause, { on: 'purse', seat, by: effect.by }) : [];
    case 'relation':
      return sure(
        cause,
        relation(at(state.seats, seat).jurisdiction, at(state.demands, demand).jurisdiction, effect.by),
      );
    case 'evidence':
      return likely(effect.chance, cause, { on: 'evidence', file, by: effect.by, round: state.round });
  }
}
