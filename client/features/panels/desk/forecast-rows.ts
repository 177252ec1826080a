import type { Cause, CauseCode, Forecast, SeatView } from '../../../../shared/model/index.ts';
import { METER_MOST, METERS, NONE } from '../../../../shared/model/index.ts';
import { causeLine, effectLine, hasText, jurisdictionName, seatName, signed, t } from '../../../i18n/index.ts';
import { comityBy } from './comity-by.ts';

/** One effect of a row: words, and the change where it is a number; `end` where the scale's end may cut it. */
export type RowEffect = { text: string; by?: number; end?: 'most' | 'least' };

/** Effects that come together, for one cause and with one chance. */
export type ForecastRow = {
  certainty: Forecast['certainty'];
  /** Percent; 100 where it is sure. */
  chance: number;
  /** Why; left out where it is only what the seat itself does. */
  cause?: string;
  effects: RowEffect[];
};

const RANK: Record<Forecast['certainty'], number> = { sure: 0, likely: 1, risk: 2 };

/** A forecast as few rows: what comes together stands together, the surest first, one's own meters before others'. */
export function forecastRows(view: SeatView, forecast: readonly Forecast[]): ForecastRow[] {
  const groups = new Map<string, Forecast[]>();
  const benches = benchesIn(forecast);
  for (const one of forecast.filter(isTold).map(asShown)) {
    const key = keyOf(one);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .map((group): ForecastRow => {
      const { certainty, chance, cause } = group[0];
      const effects = merged(
        [...group]
          .sort((a, b) => nearness(view, a) - nearness(view, b))
          .map((one) => ({ ...wordsOf(view, one, benches), stands: standsAt(view, one) })),
      );
      const needsWhy =
        certainty !== 'sure' && !isOwnComity(group[0]) && effects.some((effect) => effect.by !== undefined);
      const why = isWonBrief(group[0]) ? causeLine(view, cause) : needsWhy ? whenWords(view, cause) : undefined;
      return { certainty, chance, cause: why, effects };
    })
    .filter((row) => row.effects.length > 0 && row.chance > 0)
    .sort((a, b) => RANK[a.certainty] - RANK[b.certainty] || b.chance - a.chance || factsLast(a, b));
}

/** What is sure stands together, but for each fact and each seat's brief, whose cause is not the seat's own act. */
function keyOf({ certainty, chance, effect, cause }: Forecast): string {
  if (certainty !== 'sure') return `${certainty} ${chance} ${cause.code}`;
  if (effect.on === 'note') return `note ${effect.code}`;
  return isWonBrief({ certainty, cause }) ? `brief ${cause.seat}` : 'sure';
}

/** What a ruling surely brings a friend of the court that wrote for its side. */
function isWonBrief({ certainty, cause }: Pick<Forecast, 'certainty' | 'cause'>): boolean {
  return certainty === 'sure' && (cause.code === 'briefWon' || cause.code === 'briefWonForeseen');
}

/** Which test speaks most clearly for a ruling is for the judge to find: to try each would tell. */
function isTold({ cause }: Forecast): boolean {
  return cause.code !== 'ruledFounded';
}

/** More rows than these are not read. */
const MOST_ROWS = 6;

/** The rows of a long forecast that are folded away: what may follow and has no number. A range of Comity that is bound to come stays. */
export function foldedAway(rows: readonly ForecastRow[]): ForecastRow[] {
  if (rows.length <= MOST_ROWS) return [];
  return rows.filter(
    ({ certainty, chance, effects }) =>
      certainty === 'likely' && chance < 100 && effects.every(({ by }) => by === undefined),
  );
}

/**
 * What others may still alter: a report grows with each order fought until it is read; a brief at the same Bench moves
 * the merits that a ruling is judged by; data that an order takes hold of in the same round stays as it is.
 */
const MAY_BE_ALTERED: readonly CauseCode[] = [
  ...(['reported', 'ruledInBand', 'ruledBold'] as const),
  ...(['keysCustomer', 'keysTrustee', 'keysBack', 'holdingMoved'] as const),
];

/** What can still be altered is not sure: what Comity loses or gains depends on where it stands when that happens. */
export function asShown(one: Forecast): Forecast {
  const alters = one.effect.on === 'comity' || MAY_BE_ALTERED.includes(one.cause.code);
  return one.certainty === 'sure' && alters ? { ...one, certainty: 'likely' } : one;
}

/** A change of Comity that the seat itself brings about. */
function isOwnComity({ effect, certainty, chance }: Forecast): boolean {
  return effect.on === 'comity' && certainty === 'likely' && chance === 100;
}

/** As far as Comity may move in a phase before a change comes to it, as it did in nearly all games. */
const DRIFT = 14;

/** The least and the most that a change of Comity may come to, by the zones that it may stand in by then. */
export function comityRange({ comity }: Pick<SeatView, 'comity'>, by: number): [least: number, most: number] {
  const reached = [comity - DRIFT, comity, comity + DRIFT].map((at) => comityBy(at, by));
  const sizes = reached.map(Math.abs);
  const sign = Math.sign(by);
  return [sign * Math.min(...sizes), sign * Math.max(...sizes)];
}

/** What has numbers comes before bare facts. */
function factsLast(a: ForecastRow, b: ForecastRow): number {
  const isFact = (row: ForecastRow) => Number(row.effects.every((effect) => effect.by === undefined));
  return isFact(a) - isFact(b);
}

/** On what it depends, in words: 'If the company goes to court'. */
function whenWords(view: SeatView, cause: Cause): string {
  const key = `deskui.when.${cause.code}`;
  const who =
    cause.seat === undefined || cause.seat === NONE ? t('ui.theCompany') : seatName(view, cause.seat, 'short');
  return hasText(key) ? t(key, { who }) : causeLine(view, cause);
}

/** How many benches' case law a forecast moves. */
function benchesIn(forecast: readonly Forecast[]): number {
  return new Set(forecast.flatMap(({ effect }) => (effect.on === 'weight' ? [effect.jurisdiction] : []))).size;
}

/** A preview speaks of one file only, and mostly of one bench, so that their names can be left out. */
function wordsOf(view: SeatView, forecast: Forecast, benches: number): RowEffect {
  const { effect } = forecast;
  if (effect.on === 'fileClosed') return { text: t('deskui.closesFile'), by: effect.security };
  if (effect.on === 'weight' && benches === 1 && isOwnCourt(view, effect.jurisdiction)) {
    return { text: t('deskui.weight', { test: t(`test.${effect.test}.name`), from: effect.from, to: effect.to }) };
  }
  if (effect.on === 'comity') {
    return isOwnComity(forecast)
      ? comityWords(view, effect.by)
      : { text: t('ui.comity'), by: comityBy(view.comity, effect.by) };
  }
  if (effect.on !== 'evidence') return effectLine(view, forecast);
  if (effect.round > view.rounds) return { text: t('deskui.evidenceAfter') };
  const due = view.own?.files.find(({ id }) => id === effect.file)?.due ?? effect.round;
  if (effect.round > due) return { text: t('deskui.evidenceLate', { round: effect.round }) };
  const what = t(effect.round > view.round ? 'deskui.evidenceIn' : 'deskui.evidenceNow', { round: effect.round });
  return { text: whoseEvidence(view, forecast.cause, what), by: effect.by };
}

/** A government knows its own files; to others it is said whose evidence it is. */
function whoseEvidence(view: SeatView, { demand: id }: Cause, what: string): string {
  const demand = view.demands.find((one) => one.id === id);
  const isOwn = typeof view.viewer === 'number' && view.seats[view.viewer]?.role === 'government';
  return isOwn || !demand ? what : t('ui.whose', { who: jurisdictionName(view, demand.jurisdiction), what });
}

function comityWords(view: SeatView, by: number): RowEffect {
  const [least, most] = comityRange(view, by);
  if (least === most) return { text: t('ui.comity'), by: least };
  return { text: t('deskui.comityRange', { least: signed(least), most: signed(most) }) };
}

function isOwnCourt(view: SeatView, jurisdiction: number): boolean {
  return typeof view.viewer === 'number' && view.jurisdictions[jurisdiction]?.court === view.viewer;
}

/** Own numbers first, then what others feel, then facts. */
function nearness(view: SeatView, { effect }: Forecast): number {
  if (effect.on === 'note') return 3;
  if (effect.on === 'meter' || effect.on === 'purse') return effect.seat === view.viewer ? 0 : 2;
  return 1;
}

/** Where the meter stands that a forecast moves. */
function standsAt(view: SeatView, { effect }: Forecast): number | undefined {
  if (effect.on !== 'meter') return undefined;
  const { role, meters } = view.seats[effect.seat];
  return meters[(METERS[role] as readonly string[]).indexOf(effect.meter)];
}

/** As far as a meter may well move by other causes before a change comes to it. */
const OTHER_CAUSES = 5;

/** The end of the scale that may cut a change. */
function endFor(stands: number, by: number): RowEffect['end'] {
  if (by > 0 && stands + by + OTHER_CAUSES > METER_MOST) return 'most';
  return by < 0 && stands + by - OTHER_CAUSES < 0 ? 'least' : undefined;
}

/** Two changes of one number become one. */
function merged(effects: (RowEffect & { stands?: number })[]): RowEffect[] {
  const out: typeof effects = [];
  for (const effect of effects) {
    const same =
      effect.by === undefined ? undefined : out.find((one) => one.text === effect.text && one.by !== undefined);
    if (same) same.by = (same.by ?? 0) + (effect.by ?? 0);
    else out.push({ ...effect });
  }
  return out
    .filter((effect) => effect.by !== 0)
    .map(({ stands, ...effect }) => {
      const end = stands === undefined ? undefined : endFor(stands, effect.by ?? 0);
      return end ? { ...effect, end } : effect;
    });
}
