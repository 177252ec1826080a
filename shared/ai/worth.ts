import type { Effect, Option, Reason, SeatFace, SeatView } from '../model/index.ts';
import { agendaPull } from './agenda-pull.ts';
import { evidenceWorth } from './evidence-worth.ts';
import { wordPull } from './given-word.ts';
import type { Personality } from './personality.ts';
import { strategyPull } from './strategy-pull.ts';
import { capitalWorth, comityWorth, meterWorth } from './unit-worth.ts';

/** What an option is worth to the seat, in score points, and the grounds it rests on, strongest first. */
export type Worth = { value: number; reasons: Reason[] };

function effectWorth(
  view: SeatView,
  me: SeatFace,
  effect: Effect,
  who: Personality,
): { value: number; reason: Reason } | undefined {
  switch (effect.on) {
    case 'meter': {
      if (effect.seat === me.id) {
        const value = effect.by * meterWorth(view, me, effect.meter) * ((who.meters[effect.meter] ?? 100) / 100);
        return {
          value,
          reason: { code: effect.by > 0 ? 'meterUp' : 'meterDown', weight: value, meter: effect.meter, by: effect.by },
        };
      }
      return undefined;
    }
    case 'comity': {
      const value = effect.by * comityWorth(view, me) * (who.comity / 100);
      return { value, reason: { code: effect.by > 0 ? 'comityUp' : 'comityDown', weight: value, by: effect.by } };
    }
    case 'purse': {
      if (effect.seat !== me.id) return undefined;
      const value = effect.by * capitalWorth(view, me);
      return { value, reason: { code: effect.by > 0 ? 'capitalUp' : 'capitalDown', weight: value, by: effect.by } };
    }
    case 'relation': {
      if (effect.a !== me.jurisdiction && effect.b !== me.jurisdiction) return undefined;
      const other = effect.a === me.jurisdiction ? effect.b : effect.a;
      const value = effect.by * (me.role === 'government' ? 0.25 : 0);
      return value === 0
        ? undefined
        : {
            value,
            reason: {
              code: effect.by > 0 ? 'friendGained' : 'friendLost',
              weight: value,
              jurisdiction: other,
              by: effect.by,
            },
          };
    }
    default:
      return undefined;
  }
}

/** Values one option by its forecast, the seat's files, its agenda and its character. Reads nothing but the view. */
export function worthOf(view: SeatView, option: Option, who: Personality): Worth {
  const me = view.seats[view.viewer as number];
  const parts: { value: number; reason: Reason }[] = [];
  for (const forecast of option.forecast) {
    const part = effectWorth(view, me, forecast.effect, who);
    if (!part) continue;
    const share = forecast.certainty === 'sure' ? 1 : forecast.chance / 100;
    parts.push({ value: part.value * share, reason: { ...part.reason, weight: part.value * share } });
  }
  if (option.price > 0) {
    const value = -option.price * capitalWorth(view, me);
    parts.push({ value, reason: { code: 'price', weight: value, by: option.price } });
  }
  for (const extra of [
    ...evidenceWorth(view, me, option, who),
    ...agendaPull(view, me, option),
    ...strategyPull(view, me, option),
    ...wordPull(view, me, option),
  ]) {
    parts.push({ value: extra.weight, reason: extra });
  }
  const character = (who.kinds[option.order.kind] ?? 0) / 100;
  if (character !== 0) parts.push({ value: character, reason: { code: 'character', weight: character } });
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  return { value, reasons: strongest(parts.map((part) => part.reason)) };
}

/** The grounds that speak for the option, merged by code and strongest first; at most three, and at most one against. */
function strongest(reasons: Reason[]): Reason[] {
  const merged = new Map<string, Reason>();
  for (const reason of reasons) {
    const key = `${reason.code}:${reason.meter ?? ''}:${reason.jurisdiction ?? ''}`;
    const before = merged.get(key);
    merged.set(
      key,
      before ? { ...before, weight: before.weight + reason.weight, by: (before.by ?? 0) + (reason.by ?? 0) } : reason,
    );
  }
  const all = [...merged.values()].filter((reason) => reason.code !== 'price' && reason.code !== 'character');
  const pro = all.filter((reason) => reason.weight > 0.05).sort((a, b) => b.weight - a.weight);
  const con = all.filter((reason) => reason.weight < -0.2).sort((a, b) => a.weight - b.weight);
  return [...pro.slice(0, 3), ...con.slice(0, 1)].map((reason) => ({
    ...reason,
    weight: Math.round(reason.weight * 100) / 100,
  }));
}
