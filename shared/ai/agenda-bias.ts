import type { JurisdictionId, Meter, Option, PublicSeat, Reason, SeatView, Test } from '../model/index.ts';
import { at, METERS, TESTS } from '../model/index.ts';
import { isInTime } from './evidence-worth.ts';

/** How far an option moves each counted agenda, in steps. */
function steps(agenda: string, { order, forecast }: Option, view: SeatView, me: PublicSeat): number {
  switch (agenda) {
    case 'bridgeBuilder':
      return order.kind === 'treaty' ? 0.55 : order.kind === 'acceptTreaty' ? 0.9 : order.kind === 'suspend' ? -3 : 0;
    case 'treatyRoad': {
      const file = order.kind === 'request' ? view.own?.files.find(({ id }) => id === order.file) : undefined;
      return file && forecast.some(({ effect }) => effect.on === 'evidence' && isInTime(view, file, effect.round))
        ? 0.9
        : 0;
    }
    case 'lawgiver':
      return order.kind === 'law' && !order.repeal ? 0.8 : 0;
    case 'privacyChampion':
      return order.kind === 'challenge' || order.kind === 'refuse' ? 0.8 : 0;
    case 'litigator':
      return order.kind === 'challenge' ? 0.45 : order.kind === 'appeal' ? 0.3 : 0;
    case 'borderGuard':
      return order.kind === 'challenge' ? 0.6 : order.kind === 'comply' ? -0.8 : 0;
    case 'builder':
      return order.kind === 'region' ? 1.9 : 0;
    case 'keyholder':
      return order.kind === 'keys' ? (order.custody === 'provider' ? -0.5 : 0.4) : 0;
    case 'locationBench':
    case 'personalLaw': {
      const test = agenda === 'locationBench' ? 'location' : 'person';
      if (order.kind === 'rule') return order.ground === test ? 0.7 : 0;
      return order.kind === 'direction' && order.test === test ? order.by * 0.6 : 0;
    }
    case 'controlBench':
      if (order.kind === 'rule') return order.ground === 'control' ? 0.6 : order.ground === 'location' ? -0.6 : 0;
      return order.kind === 'direction'
        ? order.test === 'control'
          ? order.by * 0.5
          : order.test === 'location'
            ? -order.by * 0.5
            : 0
        : 0;
    case 'treatysFriend':
      return order.kind === 'rule' && order.ruling === 'defer' ? 0.4 : 0;
    case 'exporter':
      return order.kind === 'dialogue' && bringsHeaviest(order.test, order.with, view, me) ? 0.9 : 0;
    default:
      return 0;
  }
}

/** Whether talks with a foreign court make the own court's heaviest test weigh more there. */
function bringsHeaviest(test: Test, foreign: JurisdictionId, { jurisdictions }: SeatView, me: PublicSeat): boolean {
  const { weights } = at(jurisdictions, me.jurisdiction);
  const most = Math.max(...weights);
  const talked = TESTS.indexOf(test);
  return weights.indexOf(most) === talked && at(at(jurisdictions, foreign).weights, talked) < most;
}

/** What an option does for the seat's secret agenda. */
export function agendaBias(view: SeatView, me: PublicSeat, option: Option): Reason[] {
  const agenda = view.own?.agenda;
  if (!agenda) return [];
  let weight = 0;
  const order = option.order;
  const counted = steps(agenda.id, option, view, me);
  if (counted !== 0) {
    const open = agenda.now < agenda.first ? 6 : agenda.now < agenda.second ? 5 : 0;
    weight += counted * open * 0.6;
  }
  if (agenda.id === 'quietHand' && order.kind === 'covert') weight += quietly(view, order.file);
  if (agenda.id === 'formalist' && order.kind === 'rule') weight -= (4 * (100 - (option.odds ?? 100))) / 100;
  weight += meterBias(view, me, option);
  if (order.kind === 'rule' && order.ground !== 'comity' && agenda.id === 'personalLaw' && agenda.now >= agenda.second)
    weight = Math.min(weight, 0);
  return weight === 0 ? [] : [{ code: 'agenda', weight }];
}

/** Exposures after which nothing is left to hide. */
const FOUND_OUT = 2;

/** What a secret attempt on a file does for who may be found out once: one file is enough, and each attempt more may come out. */
function quietly({ own, round, rounds }: SeatView, file: number): number {
  if (!own || own.tally.exposures >= FOUND_OUT) return 0;
  if (own.agenda.points === own.agenda.most) return -0.5 - (own.tally.exposures > 0 ? 0.6 : 0.2) * (rounds - round);
  const begun = own.coverts.filter(({ worked }) => worked).map((one) => one.file);
  const isBegun = own.files.some(({ id, status }) => status === 'open' && begun.includes(id));
  if (!isBegun) return 3.2;
  return begun.includes(file) ? 1.5 : 0;
}

/** The meter that an agenda counts, by its place. */
const COUNTED: Record<string, 0 | 1 | 2> = {
  securityContractor: 0,
  digitalSovereignty: 1,
  goodAlly: 2,
  goodCitizen: 2,
  marketLeader: 0,
  guardian: 1,
  clearDocket: 2,
};

/** How far the meter that the agenda counts is from its next threshold, whether that is within reach, and whether it is the last one; nothing once all is reached. */
export function agendaGap(
  view: SeatView,
  me: PublicSeat,
): { meter: Meter; gap: number; isNear: boolean; isLast: boolean } | undefined {
  const agenda = view.own?.agenda;
  const place = agenda && COUNTED[agenda.id];
  if (!agenda || place === undefined) return undefined;
  const now = at(me.meters, place);
  if (now >= agenda.second) return undefined;
  const isLast = now >= agenda.first;
  const gap = Math.max(1, (isLast ? agenda.second : agenda.first) - now);
  const left = view.rounds - view.round + 1;
  return { meter: METERS[me.role][place], gap, isNear: gap <= 4 * left, isLast };
}

/** Agendas on a meter bias a choice when their threshold is within reach. */
function meterBias(view: SeatView, me: PublicSeat, option: Option): number {
  const counted = agendaGap(view, me);
  if (!counted) return 0;
  const { meter, gap, isNear } = counted;
  let moved = 0;
  for (const { effect, certainty, chance } of option.forecast) {
    if (effect.on === 'meter' && effect.seat === me.id && effect.meter === meter)
      moved += effect.by * (certainty === 'sure' ? 1 : chance / 100);
  }
  // Near the goal and near the end a point counts most; far from it, little.
  return moved * (isNear ? Math.min(0.6, 0.15 + 5 / gap) : 0.1);
}
