import type { AgendaRule, Ending, Meter, Role } from '../../../shared/model/index.ts';
import { METER_MOST, METERS } from '../../../shared/model/index.ts';
import { ruleset } from '../../i18n/index.ts';

/** What a score is made of, as whole points that add up: the parts to `own`, and `own`, `comity` and `halved` to `score`. */
export type ScoreSum = {
  parts: { meter: Meter; value: number; weight: number; points: number; full: boolean }[];
  agenda: { points: number; most: number };
  own: number;
  /** What Comity multiplies the own play by, in hundredths; and the points that it gives or takes. */
  factor: number;
  comity: number;
  /** Points that a splinternet takes. */
  halved: number;
  score: number;
};

type Standing = {
  role: Role;
  meters: readonly number[];
  weights: readonly number[];
  agenda: { id: string; points: number };
  comity: number;
  ending: Ending;
  score: number;
};

/** Takes a score apart. */
export function scoreSum({ role, meters, weights, agenda, comity, ending, score }: Standing): ScoreSum {
  const hundredths = meters.map((value, at) => value * weights[at]);
  const own = Math.floor((hundredths.reduce((sum, one) => sum + one, 0) + 100 * agenda.points + 50) / 100);
  const points = wholeParts(hundredths, own - agenda.points);
  const { factorAt0, factorAt100 } = ruleset.comity;
  const factor = factorAt0 + ((factorAt100 - factorAt0) * comity) / 100;
  const whole = ending === 'splinternet' ? Math.min(own, score * 2) : score;
  return {
    parts: METERS[role].map((meter, at) => ({
      meter,
      value: meters[at],
      weight: weights[at],
      points: points[at],
      full: meters[at] === METER_MOST,
    })),
    agenda: { points: agenda.points, most: mostOf(agenda.id) },
    own,
    factor,
    comity: whole - own,
    halved: whole - score,
    score,
  };
}

/** Rounds hundredths to whole points that add up to `sum`: the largest remainders are rounded up. */
export function wholeParts(hundredths: readonly number[], sum: number): number[] {
  const parts = hundredths.map((value) => Math.floor(value / 100));
  const byRemainder = hundredths.map((value, at) => ({ at, left: value % 100 })).sort((a, b) => b.left - a.left);
  for (let missing = sum - parts.reduce((all, part) => all + part, 0), next = 0; missing > 0; missing--, next++)
    parts[byRemainder[next % parts.length].at]++;
  return parts;
}

/** The points that an agenda gives at most. */
function mostOf(id: string): number {
  const rules: AgendaRule[] = Object.values(ruleset.agendas).flat();
  return rules.find((rule) => rule.id === id)?.points[1] ?? 0;
}
