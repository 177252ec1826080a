import type { CaseFile, Option, PublicSeat, Reason, SeatView } from '../model/index.ts';
import type { Personality } from './personality.ts';
import { meterWorth } from './unit-worth.ts';

/**
 * Security that a file seems to bring closed in time, closed late, and to cost when missed, per point of gravity. Below
 * the rules' 5, 3 and -3, as other roads may still close it: with those, states order so much that few treaties are made.
 */
const FRESH = 4;
const COLD = 3;
const MISSED = 2;

/** What the evidence that an option may bring is worth: the share of the file it closes, in time or not. */
export function evidenceWorth(view: SeatView, me: PublicSeat, option: Option, who: Personality): Reason[] {
  if (me.role !== 'government') return [];
  const files = view.own?.files ?? [];
  const reasons: Reason[] = [];
  const { file: target } = option.target;
  const waiting = view.demands.some(
    (d) =>
      target === d.file &&
      d.jurisdiction === me.jurisdiction &&
      ['asked', 'contested', 'inForce', 'stayed'].includes(d.status),
  );
  const asked = view.requests.some(
    ({ file, asker, status }) =>
      target === file && asker === me.jurisdiction && (status === 'waiting' || status === 'granted'),
  );
  for (const forecast of option.forecast) {
    const effect = forecast.effect;
    if (effect.on !== 'evidence') continue;
    const file = files.find((f) => f.id === effect.file);
    if (file?.status !== 'open' || !isInTime(view, file, effect.round)) continue;
    const missing = Math.max(1, file.need - file.evidence);
    // In a file's last round a part of what is missing closes it only together with another road.
    if (effect.by < missing && effect.round >= Math.min(file.due, view.rounds) && !waiting && !asked) continue;
    const fresh = effect.round <= file.dealt + 1;
    const closing = file.gravity * ((fresh ? FRESH : COLD) + MISSED);
    const certainty = forecast.certainty === 'sure' ? 1 : forecast.chance / 100;
    // Half a file closes nothing by itself, so a part counts a little less than its share.
    const share = effect.by >= missing ? 1 : (effect.by / missing) * 0.8;
    const weight =
      closing * share * certainty * meterWorth(view, me, 'security') * ((who.meters.security ?? 100) / 100);
    reasons.push({ code: effect.by >= missing ? 'closesFile' : 'helpsFile', weight, file: file.id });
  }
  if (reasons.length === 0) return [];
  // Several forecasts may speak of one file (now, or later by the court): the best of them counts, not their sum.
  const best = new Map<number, Reason>();
  for (const reason of reasons) {
    const before = best.get(reason.file as number);
    if (!before || before.weight < reason.weight) best.set(reason.file as number, reason);
  }
  // A road already under way makes a second one mostly waste.
  const factor = waiting && asked ? 0.1 : waiting || asked ? 0.35 : 1;
  return [...best.values()].map((reason) => ({ ...reason, weight: reason.weight * factor }));
}

/** Whether evidence that comes in `round` can still close its file. */
export function isInTime({ rounds }: SeatView, { due }: Pick<CaseFile, 'due'>, round: number): boolean {
  return round <= due && round <= rounds;
}
