import type {
  DealTerms,
  Meter,
  PublicCase,
  PublicDeal,
  Ruling,
  SeatId,
  SeatView,
} from '../../../../shared/model/index.ts';
import { ruleset, t } from '../../../i18n/index.ts';
import { partIn, sidesOf } from '../../../state/part-in.ts';

export type Settlement = Extract<DealTerms, { kind: 'settlement' }>;

/** Contested orders to which the seat at this desk is a party and on which a court has still to rule; the next first. */
export function ownCases(view: SeatView): PublicCase[] {
  return view.cases
    .filter(({ kind, status, end }) => kind === 'challenge' && status === 'argued' && end === '')
    .filter((publicCase) => partIn(view, publicCase) === 'party')
    .sort((a, b) => a.due - b.due);
}

/** The other party to a case, and the settlements that may be offered to it now. */
export function settlementsIn(view: SeatView, id: number): { with: SeatId; terms: Settlement[] } | undefined {
  for (const { seat, terms } of view.partners) {
    const here = terms.filter((one): one is Settlement => one.kind === 'settlement' && one.case === id);
    if (here.length > 0) return { with: seat, terms: here };
  }
  return undefined;
}

/** Settlements of a case that were offered or signed, by either side; and in the same phase, what the other declined. */
export function settlementDeals(view: SeatView, id: number): PublicDeal[] {
  return view.deals.filter(({ terms, status, by, round, phase }) => {
    if (terms.kind !== 'settlement' || terms.case !== id) return false;
    const isFresh = round === view.round && phase === view.phase;
    return status === 'offered' || status === 'accepted' || (status === 'declined' && by === view.viewer && isFresh);
  });
}

/** Whether the parties have signed a settlement, so that no court rules on the case any more. */
export function isSettled(view: Pick<SeatView, 'deals'>, id: number): boolean {
  return view.deals.some(
    ({ terms, status }) => terms.kind === 'settlement' && terms.case === id && status === 'accepted',
  );
}

export type Stake = { meter: Meter; by: number };

/** What a ruling on a contested order brings the viewer, if it is a party. */
export function stakesOf(view: SeatView, publicCase: PublicCase, ruling: Ruling): Stake[] {
  if (sidesOf(view, publicCase)?.for === view.viewer)
    return publicCase.sealed ? [] : stakes('rule', ruling, [['sovereignty', 'askerSovereignty']]);
  return stakes('rule', ruling, COMPANY);
}

/** What is ordered in a case of one's own file is handed over a round after the ruling: in which, and whether that is still of use. */
export function handedOver(
  view: SeatView,
  publicCase: PublicCase,
): { round: number; when: 'then' | 'late' | 'after' } | undefined {
  const demand = view.demands.find(({ id }) => id === publicCase.demand);
  const file = view.own?.files.find(({ id }) => id === demand?.file);
  if (!file || sidesOf(view, publicCase)?.for !== view.viewer) return undefined;
  const round = Math.max(publicCase.due, view.round) + 1;
  return { round, when: round > view.rounds ? 'after' : round > file.due ? 'late' : 'then' };
}

/** What a settlement comes to for a side, in words. */
export function settlementWords(how: Settlement['how'], side: 'government' | 'company'): string {
  return t(`deskui.ownCases.${how}.${side}`, { by: ruleset.parameters['evidence.partial'] });
}

/** What handing over a part brings the company that settles for it. */
export function partStakes(): Stake[] {
  return stakes('narrow', '', COMPANY);
}

const COMPANY = [
  ['trust', 'trust'],
  ['goodStanding', 'goodStanding'],
] as const;

function stakes(of: string, ruling: string, meters: readonly (readonly [Meter, string])[]): Stake[] {
  return meters.flatMap(([meter, name]) => {
    const by = ruleset.effects[[of, ruling, name].filter(Boolean).join('.')] ?? 0;
    return by === 0 ? [] : [{ meter, by }];
  });
}
