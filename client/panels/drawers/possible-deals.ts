import type { DealTerms, PledgePromise, SeatFace, SeatView } from '../../../shared/model/index.ts';
import { NONE } from '../../../shared/model/index.ts';
import { ruleset } from '../../text/index.ts';

type DealKind = DealTerms['kind'];
type Pledge = Extract<DealTerms, { kind: 'pledge' }>;

/** Every deal that this seat can mean with another one now, grouped by kind. The server still has the last word. */
export function possibleDeals(view: SeatView, other: number): Record<DealKind, DealTerms[]> {
  const me = typeof view.viewer === 'number' ? view.seats[view.viewer] : undefined;
  const them = view.seats[other];
  if (!me || !them) return { settlement: [], regionContract: [], jointBrief: [], pledge: [] };
  return {
    settlement: settlements(view, me, them),
    regionContract: contracts(me, them),
    jointBrief: jointBriefs(view, me, them),
    pledge: pledges(view, me, them),
  };
}

function settlements(view: SeatView, me: SeatFace, them: SeatFace): DealTerms[] {
  const between = view.cases.filter((face) => {
    const demand = view.demands.find((one) => one.id === face.demand);
    if (!demand || face.status !== 'argued') return false;
    const parties = [demand.company, view.jurisdictions[demand.jurisdiction].government];
    return parties.includes(me.id) && parties.includes(them.id);
  });
  return between.flatMap((face) =>
    (['partial', 'treaty', 'drop'] as const)
      .filter((how) => how !== 'treaty' || treatyRoad(view, face.demand))
      .map((how) => ({ kind: 'settlement' as const, case: face.id, how })),
  );
}

/** Whether the host of a demand can be asked by treaty. */
function treatyRoad(view: SeatView, id: number): boolean {
  const demand = view.demands.find((one) => one.id === id);
  if (!demand || demand.base === 'home') return false;
  const ends = [demand.jurisdiction, demand.host];
  return view.treaties.some(
    (treaty) =>
      treaty.kind === 'mla' && treaty.status === 'inForce' && ends.includes(treaty.a) && ends.includes(treaty.b),
  );
}

function contracts(me: SeatFace, them: SeatFace): DealTerms[] {
  const pair = [me, them];
  const government = pair.find((seat) => seat.role === 'government');
  const company = pair.find((seat) => seat.role === 'company');
  if (!government || !company?.markets.includes(government.jurisdiction)) return [];
  return Array.from({ length: ruleset.parameters['contract.payMost'] }, (_, at) => ({
    kind: 'regionContract' as const,
    jurisdiction: government.jurisdiction,
    pay: at + 1,
  }));
}

function jointBriefs(view: SeatView, me: SeatFace, them: SeatFace): DealTerms[] {
  if (view.phase !== 'orders' || me.role !== 'company' || them.role !== 'company') return [];
  return view.options.flatMap(({ order }) =>
    order.kind === 'brief' ? [{ kind: 'jointBrief' as const, case: order.case, side: order.side }] : [],
  );
}

/** Promises of mine to them and of theirs to me, for the next round and for the whole match. */
function pledges(view: SeatView, me: SeatFace, them: SeatFace): DealTerms[] {
  if (view.round >= view.rounds) return [];
  const ends = [...new Set([view.round + 1, Math.min(view.round + 2, view.rounds), view.rounds])];
  const between = (maker: SeatFace, beneficiary: SeatFace): Pledge[] =>
    ends.flatMap((until) =>
      promisesOf(maker, beneficiary).map((promise) => ({
        kind: 'pledge' as const,
        maker: maker.id,
        beneficiary: beneficiary.id,
        promise,
        holding: NONE,
        until,
      })),
    );
  const stays = (maker: SeatFace, beneficiary: SeatFace): Pledge[] =>
    view.holdings
      .filter((holding) => holding.company === maker.id)
      .flatMap((holding) =>
        ends.map((until) => ({
          kind: 'pledge' as const,
          maker: maker.id,
          beneficiary: beneficiary.id,
          promise: 'noMove' as const,
          holding: holding.id,
          until,
        })),
      );
  return [...between(me, them), ...between(them, me), ...stays(me, them), ...stays(them, me)];
}

/** What a maker has in hand to keep or break towards someone; moves of data are listed apart, store by store. */
function promisesOf(maker: SeatFace, beneficiary: SeatFace): PledgePromise[] {
  const promises: PledgePromise[] = [];
  if (maker.role === 'government' && beneficiary.role !== 'court') promises.push('noDemand', 'noCovert');
  if (maker.role === 'government' && beneficiary.role === 'government') promises.push('grantNext');
  if (maker.role === 'government' && beneficiary.role === 'company') promises.push('noFine');
  if (maker.role !== 'court' && beneficiary.role !== 'court') promises.push('briefFor');
  return promises;
}
