import type { EventOf, ScenarioMoment } from '../../../shared/model/index.ts';
import { NONE } from '../../../shared/model/index.ts';
import { capital, inARow, signed, statedReason } from '../../i18n/index.ts';
import type { StampTone } from '../../ui/drawings.ts';
import type { Act, ActKind } from './acts.ts';
import { biggestChanges, type ShownChange } from './causes.ts';
import { whyRuled } from './why.ts';
import type { Words } from './words.ts';

/** A move's title, as a line of the story. */
export function titleOf(act: Act, words: Words): string {
  return capital(
    words.t(`debrief.turn.${act.kind}.${isBackground(act) ? 'docketTitle' : 'title'}`, paramsOf(act, words)),
  );
}

/** A ruling in a case of the day. */
function isBackground({ about }: Act): boolean {
  return about.ruling !== undefined && about.company === undefined;
}

/** What was done, in a sentence or two. */
export function bodyOf(act: Act, words: Words): string {
  const body = words.t(`debrief.turn.${act.kind}.${isBackground(act) ? 'docket' : 'body'}`, paramsOf(act, words));
  const reasons = words.courtsReasons(act.about.ruling?.reasons ?? '');
  const stated = act.about.stated ? statedReason(act.about.stated) : '';
  return capital([body, stated, reasons && `“${reasons}”`].filter(Boolean).join(' '));
}

/** The word on the stamp. */
export function stampOf({ kind, about }: Act, { t }: Words): string {
  return t(`debrief.stamp.${about.mooted ? 'moot' : kind}`);
}

const TONES: Record<ActKind, StampTone> = {
  enforce: 'enforced',
  narrow: 'narrowed',
  defer: 'deferred',
  quash: 'quashed',
  directOrder: 'sealed',
  challenge: 'stayed',
  handOver: 'granted',
  partHandOver: 'narrowed',
  refusal: 'quashed',
  reachLaw: 'sealed',
  law: 'sealed',
  lawEnded: 'moot',
  treatySigned: 'granted',
  treatySuspended: 'quashed',
  exposure: 'quashed',
  hostSuit: 'stayed',
  fine: 'enforced',
  granted: 'granted',
  denied: 'quashed',
  news: 'moot',
};

/** How the stamp looks. */
export function toneOf({ kind, about }: Act): StampTone {
  return about.mooted ? 'moot' : TONES[kind];
}

/** Why it turned: for a ruling its merits, then the biggest numbers that moved, one line a cause. */
export function whyOf(act: Act, words: Words): string[] {
  const lines = [...rulingLines(act, words), ...changeLines(biggestChanges(act.changes), words)];
  return lines.length > 0 ? lines : [words.t('debrief.why.next')];
}

function changeLines(changes: readonly ShownChange[], words: Words): string[] {
  const byCause = new Map<string, string[]>();
  for (const change of changes) {
    const cause = words.cause(change.cause);
    const number = words.t('debrief.why.number', { number: numberName(change, words), by: signed(change.by) });
    byCause.set(cause, [...(byCause.get(cause) ?? []), number]);
  }
  return [...byCause].map(([cause, numbers]) => words.t('debrief.why.biggest', { cause, numbers: inARow(numbers) }));
}

function numberName(change: EventOf<'meterChanged' | 'comityChanged' | 'relationChanged'>, words: Words): string {
  if (change.type === 'comityChanged') return words.t('debrief.table.comity');
  if (change.type === 'relationChanged') return words.relation(change.a, change.b);
  return words.meterOf(change.seat, change.meter);
}

function rulingLines({ about }: Act, words: Words): string[] {
  const { ruling, case: id } = about;
  const record = id === undefined ? undefined : words.view.cases[id];
  if (!ruling || !record) return [];
  const why = whyRuled(ruling, record.merits.bands);
  const band = words.ruling(record.id, why.band);
  const params = {
    ...why,
    band,
    lean: 'lean' in why ? signed(why.lean) : '',
    without: 'without' in why ? words.ruling(record.id, why.without) : '',
  };
  const before = record.rulings.findLast(({ round }) => round < ruling.round)?.round ?? NONE;
  const read = record.briefs.filter(({ round }) => round > before && round <= ruling.round);
  const sides = {
    for: read.filter(({ side }) => side === 'for').length,
    against: read.filter(({ side }) => side === 'against').length,
  };
  return [
    words.t(`debrief.why.${why.code}`, params),
    ...(read.length > 0 ? [words.t('debrief.why.briefs', sides)] : []),
    ...(ruling.reverses ? [words.t('debrief.why.reverses')] : []),
  ];
}

/** Everything about a move by name, for texts. */
export function paramsOf({ about }: Act, words: Words) {
  const {
    seat = NONE,
    company = NONE,
    state = NONE,
    host = NONE,
    holding = NONE,
    ruling,
    law,
    treaty,
    card,
    mooted = 0,
  } = about;
  const { t } = words;
  const named = {
    seat: seat === NONE ? words.place(state) : words.seatInText(seat),
    company: words.seatInText(company),
    state: words.place(state),
    host: words.place(host),
    holding: words.holdingInText(holding),
    court: words.court(state),
    test: ruling ? t(`test.${ruling.ground}.name`) : '',
    docket: about.case === undefined ? '' : words.docket(about.case),
    law: law ? t(`law.${law}.name`) : '',
    lawText: law ? t(`law.${law}.short`) : '',
    treaty: treaty ? t(`treaty.${treaty}.name`) : '',
    treatyText: treaty ? t(`treaty.${treaty}.short`) : '',
    card: card ? t(`card.${card}.title`) : '',
    cardText: card ? t(`card.${card}.body`) : '',
  };
  return { ...named, mooted };
}

/** A moment's text ids. */
export function momentText({ id }: ScenarioMoment, { t }: Words): { title: string; body: string } {
  return { title: t(`history.${id}.title`), body: t(`history.${id}.body`) };
}
