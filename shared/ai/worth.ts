import type { Forecast, Option, PublicSeat, Reason, SeatView, WhyCode } from '../model/index.ts';
import { at } from '../model/index.ts';
import { agendaBias } from './agenda-bias.ts';
import { evidenceWorth } from './evidence-worth.ts';
import { wordBias } from './given-word.ts';
import type { Personality } from './personality.ts';
import { stanceBias } from './stance-bias.ts';
import { strategyBias } from './strategy/strategy-bias.ts';
import { capitalWorth, comityWorth, meterWorth } from './unit-worth.ts';

/** What counts for or against an option: a reason that can be told, or its price, which stands beside its name. */
export type Ground = Omit<Reason, 'code'> & { code: WhyCode | 'price' };

/** What an option is worth to the seat, in score points; what of it only shows later than a look ahead; and all grounds it rests on. */
export type Worth = { value: number; later: number; grounds: Ground[] };

/** What the forecast does not say: each looks at the view and answers its own reasons. */
const BIASES: readonly ((view: SeatView, me: PublicSeat, option: Option, who: Personality) => readonly Reason[])[] = [
  evidenceWorth,
  agendaBias,
  strategyBias,
  wordBias,
  stanceBias,
];

/** The words for a change that will come, and for one that may: a card must not promise what only may happen. */
function changeCode(what: 'meter' | 'capital', by: number, sure: boolean) {
  return `${what}${sure ? '' : 'May'}${by > 0 ? 'Up' : 'Down'}` as const;
}

function effectWorth(
  view: SeatView,
  me: PublicSeat,
  { effect, certainty }: Forecast,
  who: Personality,
): Reason | undefined {
  const sure = certainty === 'sure';
  switch (effect.on) {
    case 'meter': {
      if (effect.seat !== me.id) return undefined;
      const weight = effect.by * meterWorth(view, me, effect.meter) * ((who.meters[effect.meter] ?? 100) / 100);
      return { code: changeCode('meter', effect.by, sure), weight, meter: effect.meter, by: effect.by };
    }
    case 'comity': {
      const weight = effect.by * comityWorth(view, me) * (who.comity / 100);
      return { code: effect.by > 0 ? 'comityUp' : 'comityDown', weight, by: effect.by };
    }
    case 'purse': {
      if (effect.seat !== me.id) return undefined;
      const weight = effect.by * capitalWorth(view, me);
      return { code: changeCode('capital', effect.by, sure), weight, by: effect.by };
    }
    case 'relation': {
      if (effect.a !== me.jurisdiction && effect.b !== me.jurisdiction) return undefined;
      if (me.role !== 'government') return undefined;
      const jurisdiction = effect.a === me.jurisdiction ? effect.b : effect.a;
      return {
        code: effect.by > 0 ? 'friendGained' : 'friendLost',
        weight: effect.by * 0.25,
        jurisdiction,
        by: effect.by,
      };
    }
    default:
      return undefined;
  }
}

/** Values one option by its forecast, the seat's files, its agenda and its character. Reads nothing but the view. */
export function worthOf(view: SeatView, option: Option, who: Personality): Worth {
  const me = at(view.seats, view.viewer as number);
  const grounds: Ground[] = [];
  for (const one of option.forecast) {
    const ground = effectWorth(view, me, one, who);
    if (!ground) continue;
    if (one.certainty !== 'sure') ground.weight *= one.chance / 100;
    grounds.push(ground);
  }
  if (option.price > 0)
    grounds.push({ code: 'price', weight: -option.price * capitalWorth(view, me), by: option.price });
  let later = 0;
  for (const bias of BIASES)
    for (const ground of bias(view, me, option, who)) {
      grounds.push(ground);
      if (bias === strategyBias) later += ground.weight;
    }
  const character = (who.kinds[option.order.kind] ?? 0) / 100;
  if (character !== 0) grounds.push({ code: 'character', weight: character });
  let value = 0;
  for (const { weight } of grounds) value += weight;
  return { value, later, grounds };
}

function isTold(ground: Ground): ground is Reason {
  return ground.code !== 'price';
}

/** What is sure to go up by one ground and down by another has gone only one way. */
function isSureOfMeter({ code }: Reason): boolean {
  return code === 'meterUp' || code === 'meterDown';
}

function together(one: Reason, other: Reason): Reason {
  const by = (one.by ?? 0) + (other.by ?? 0);
  const code = isSureOfMeter(one) ? changeCode('meter', by, true) : one.code;
  return { ...one, code, weight: one.weight + other.weight, by };
}

/**
 * The grounds that speak for the option, merged by code and strongest first; at most three, and at most one against, which
 * must weigh more than `light`. That it lies in the seat's character is told where nothing else speaks for it.
 */
export function strongest(grounds: readonly Ground[], light = 0.2): Reason[] {
  const merged = new Map<string, Reason>();
  for (const reason of grounds.filter(isTold)) {
    const key = `${isSureOfMeter(reason) ? 'meter' : reason.code}:${reason.meter ?? ''}:${reason.jurisdiction ?? ''}`;
    const before = merged.get(key);
    merged.set(key, before ? together(before, reason) : reason);
  }
  const all = [...merged.values()].filter((reason) => reason.code !== 'character');
  const own = [...merged.values()].filter((reason) => reason.code === 'character' && reason.weight > 0);
  const matters = all.filter((reason) => reason.weight > 0.05).sort((a, b) => b.weight - a.weight);
  const pro = matters.length > 0 ? matters : own;
  const con = all.filter((reason) => reason.weight < -light).sort((a, b) => a.weight - b.weight);
  return [...pro.slice(0, 3), ...con.slice(0, 1)].map((reason) => ({
    ...reason,
    weight: Math.round(reason.weight * 100) / 100,
  }));
}
