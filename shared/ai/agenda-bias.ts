import type {
  JurisdictionId,
  MeasureName,
  Meter,
  Option,
  OrderKind,
  PublicSeat,
  Reason,
  SeatView,
  Test,
} from '../model/index.ts';
import { at, TESTS } from '../model/index.ts';
import { isInTime } from './evidence-worth.ts';

type Step = (option: Option, view: SeatView, me: PublicSeat, test: Test | undefined) => number;

const none: Step = () => 0;
const whenGiven =
  (step: { [kind in OrderKind]?: number }): Step =>
  ({ order }) =>
    step[order.kind] ?? 0;

/** How far an option moves each measure that counts deeds, in steps. A meter's points are told by the forecast (`meterBias`). */
const STEPS: Record<MeasureName, Step> = {
  meter: none,
  treatiesSigned: whenGiven({ treaty: 0.8, acceptTreaty: 1.3, suspend: -3 }),
  filesByRequest({ order, forecast }, view) {
    const file = order.kind === 'request' ? view.own?.files.find(({ id }) => id === order.file) : undefined;
    return file && forecast.some(({ effect }) => effect.on === 'evidence' && isInTime(view, file, effect.round))
      ? 0.9
      : 0;
  },
  laws: ({ order }) => (order.kind === 'law' && !order.repeal ? 0.8 : 0),
  // See `quietly`: one file is enough, and what was begun counts.
  filesByCovert: none,
  wins: whenGiven({ challenge: 0.45, appeal: 0.3 }),
  regions: whenGiven({ region: 1.9 }),
  deferrals: ({ order }) => (order.kind === 'rule' && order.ruling === 'defer' ? 0.4 : 0),
  percentOffProviderKeys: ({ order }) => (order.kind === 'keys' ? (order.custody === 'provider' ? -0.5 : 0.4) : 0),
  weight({ order }, _view, _me, test) {
    if (order.kind === 'rule') return order.ground === test ? 0.7 : 0;
    return order.kind === 'direction' && order.test === test ? order.by * 0.6 : 0;
  },
  controlOverLocation({ order }) {
    if (order.kind === 'rule') return order.ground === 'control' ? 0.6 : order.ground === 'location' ? -0.6 : 0;
    if (order.kind !== 'direction') return 0;
    return order.test === 'control' ? order.by * 0.5 : order.test === 'location' ? -order.by * 0.5 : 0;
  },
  heaviestTestAbroad: ({ order }, view, me) =>
    order.kind === 'dialogue' && bringsHeaviest(order.test, order.with, view, me) ? 0.9 : 0,
  foughtAndTrust: whenGiven({ challenge: 0.8, refuse: 0.8 }),
  borderGuard: whenGiven({ challenge: 0.6, comply: -0.8 }),
  // See `agendaBias`: what counts is the chance that the ruling misses the merits.
  boldOrReversedAtMost: none,
};

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
  const { order } = option;
  const open = agenda.now < agenda.first ? 6 : agenda.now < agenda.second ? 5 : 0;
  let weight = STEPS[agenda.measure](option, view, me, agenda.test) * open * 0.6 + meterBias(view, me, option);
  if (agenda.measure === 'filesByCovert' && order.kind === 'covert') weight += quietly(view, order.file);
  if (agenda.measure === 'boldOrReversedAtMost' && order.kind === 'rule')
    weight -= (4 * (100 - (option.odds ?? 100))) / 100;
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

/** How far the meter that the agenda counts is from its next threshold, whether that is within reach, and whether it is the last one; nothing once all is reached. */
export function agendaGap(view: SeatView): { meter: Meter; gap: number; isNear: boolean; isLast: boolean } | undefined {
  const agenda = view.own?.agenda;
  if (agenda?.measure !== 'meter' || !agenda.meter) return undefined;
  const { meter, now } = agenda;
  if (now >= agenda.second) return undefined;
  const isLast = now >= agenda.first;
  const gap = Math.max(1, (isLast ? agenda.second : agenda.first) - now);
  const left = view.rounds - view.round + 1;
  return { meter, gap, isNear: gap <= 4 * left, isLast };
}

/** Agendas on a meter bias a choice when their threshold is within reach. */
function meterBias(view: SeatView, me: PublicSeat, option: Option): number {
  const counted = agendaGap(view);
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
