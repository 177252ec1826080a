import type { Argument, MeritCode, PublicCase, PublicDemand, SeatView, Side } from '../../../../shared/model/index.ts';
import { NONE } from '../../../../shared/model/index.ts';
import { cityName, hasText, holdingName, jurisdictionName, seatName, t } from '../../../i18n/index.ts';
import { historyOf } from './argument-history.ts';
import { courtsOf, sourceCaseOf, standingOf } from './law-book.ts';

/** How many wordings each argument has at least: a case speaks in one of them, so that two cases do not sound alike. */
const WORDINGS = 3;

/** What is said in other words where the data lies in another state of the asking state's union. */
const SAID_WITHIN = new Set<MeritCode>(['location', 'roadUntried']);

/** What a side says with an argument, of this very case: its parties, its data and place, its crime. */
export function argumentWords(view: SeatView, publicCase: PublicCase, argument: Argument, side: Side): string {
  const about = aboutOf(view, publicCase, argument, side);
  return t(wordingOf(about, view, publicCase, argument), blanksOf(view, publicCase, argument));
}

/** What happened before in this match and bears the argument out, if anything did: a promise, a refusal, a secret, a ruling. */
export function argumentHistory(
  view: SeatView,
  publicCase: PublicCase,
  argument: Argument,
  side: Side,
): string | undefined {
  return told(view, publicCase, argument, side)?.words;
}

/** All that a side points at: what two of its arguments point at is told once. */
export function argumentHistories(view: SeatView, publicCase: PublicCase, side: Side): string[] {
  const found = publicCase.arguments[side].flatMap((one) => told(view, publicCase, one, side) ?? []);
  return found
    .filter(({ happening }, index) => found.findIndex((one) => one.happening === happening) === index)
    .map(({ words }) => words);
}

function told(view: SeatView, publicCase: PublicCase, argument: Argument, side: Side) {
  const demand = demandOf(view, publicCase);
  const history = demand && historyOf({ view, publicCase, demand, argument, side });
  if (!history) return undefined;
  const { text, blanks } = history;
  return {
    happening: `${text.split('.').at(-1)} ${JSON.stringify(blanks)}`,
    words: t(wordingOf(text, view, publicCase, argument), {
      ...blanksOf(view, publicCase, argument),
      ...blanks,
    }),
  };
}

/** The same for everyone and each time: by the case, its bench and the argument. Cases of the day, which share two arguments, take turns. */
function wordingOf(about: string, { cases }: SeatView, { id, level, docket }: PublicCase, { code }: Argument): string {
  const turn = docket ? cases.filter((one) => one.docket && one.id < id).length : id;
  let wordings = WORDINGS;
  while (hasText(`argument.${about}.${wordings + 1}`)) wordings++;
  return `argument.${about}.${1 + ((turn + level + code.length) % wordings)}`;
}

/** The text that an argument speaks in: some say another thing where the facts behind them are others. */
function aboutOf(view: SeatView, publicCase: PublicCase, argument: Argument, side: Side): string {
  const { code, part } = argument;
  const demand = demandOf(view, publicCase);
  if (part.group === 'briefs') return `brief.${side}`;
  if (part.group === 'precedent') return `${standingOf(view, publicCase, argument)}.${side}`;
  if (code === 'gravity') return `gravity.for.${['small', 'serious', 'grave'][Math.min(3, demand?.gravity ?? 1) - 1]}`;
  if (code === 'control' && side === 'against')
    return demand && serves(view, demand) ? 'control.against.keys' : 'control.against.absent';
  if (SAID_WITHIN.has(code) && side === 'against' && demand && isOfUnion(view, demand)) return `${code}.against.union`;
  if (code === 'goodFaith' && publicCase.kind === 'suit') return `goodFaith.${side}.suit`;
  return `${code}.${side}`;
}

/** Whether the company works in the asking state, or in a state of the asking union. */
function serves({ seats, jurisdictions }: SeatView, { company, jurisdiction }: PublicDemand): boolean {
  return seats[company].markets.some(
    (market) => market === jurisdiction || jurisdictions[market]?.parent === jurisdiction,
  );
}

/** Whether the data lies in another state of the union that the asking state is of: its law is not foreign there. */
function isOfUnion(view: SeatView, { holding, jurisdiction }: PublicDemand): boolean {
  const held = view.holdings.find(({ id }) => id === holding);
  return held !== undefined && hostOf(view, held) === view.jurisdictions[jurisdiction]?.parent;
}

/** Where data lies now: it may have moved since the order was served. */
function hostOf({ datacenters }: SeatView, { datacenter }: SeatView['holdings'][number]): number {
  return datacenters[datacenter].jurisdiction;
}

function demandOf(view: SeatView, { demand }: PublicCase): PublicDemand | undefined {
  return view.demands.find(({ id }) => id === demand);
}

function blanksOf(view: SeatView, publicCase: PublicCase, { code, part }: Argument): Record<string, string> {
  const blanks = { ...filerBlank(view, part), ...sourceBlank(view, part.precedent) };
  const demand = demandOf(view, publicCase);
  const holding = demand && view.holdings.find(({ id }) => id === demand.holding);
  if (!demand || !holding) return blanks;
  const host = code === 'location' ? hostOf(view, holding) : demand.host;
  return {
    ...blanks,
    asker: jurisdictionName(view, demand.jurisdiction),
    askerLaw: jurisdictionName(view, demand.jurisdiction, 'law'),
    host: jurisdictionName(view, host),
    hostLaw: jurisdictionName(view, host, 'law'),
    company: seatName(view, demand.company, 'short'),
    data: holdingName(view, demand.holding, 'short'),
    city: cityName(view, holding.datacenter),
    crime: t(demand.crime),
    person: jurisdictionName(view, holding.subject, 'resident'),
  };
}

function filerBlank(view: SeatView, { friend, seat = NONE }: Argument['part']) {
  return { filer: friend ? t(`friend.${friend}.name`) : seatName(view, seat, 'short') };
}

function sourceBlank(view: SeatView, id: number | undefined) {
  const precedent = view.precedents.find((one) => one.id === id);
  return { source: sourceCaseOf(view, precedent), courts: courtsOf(view, id) };
}
