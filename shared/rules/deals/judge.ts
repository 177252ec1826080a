import type { Deal, GameState, JurisdictionId, Seat } from '../../model/index.ts';
import { NONE } from '../../model/index.ts';
import type { Resolution } from '../resolution.ts';
import type { Pledge } from './parties.ts';

/**
 * How a promise stands at the end of an Outcome. standing: not broken so far, and keeping still is keeping it.
 * waiting: it asks for a deed that there has been no occasion for.
 */
export type Verdict = 'broken' | 'fulfilled' | 'standing' | 'waiting';

/** Judges by what is public: a sealed demand or secret work counts once it comes out. */
export function judge(r: Resolution, deal: Deal, pledge: Pledge): Verdict {
  const { state } = r;
  const since = boundFrom(deal);
  const maker = state.seats[pledge.maker];
  const beneficiary = state.seats[pledge.beneficiary];
  switch (pledge.promise) {
    case 'noDemand':
      return brokenIf(
        state.demands.some(
          (demand) =>
            !demand.sealed &&
            demand.round >= since &&
            demand.jurisdiction === maker.jurisdiction &&
            concerns(beneficiary, demand.company, demand.base === 'abroad' ? demand.host : NONE),
        ),
      );
    case 'noCovert':
      return brokenIf(
        state.coverts.some(
          (covert) =>
            covert.exposed &&
            covert.round >= since &&
            covert.jurisdiction === maker.jurisdiction &&
            concerns(beneficiary, covert.company, covert.host),
        ),
      );
    case 'noFine':
      return brokenIf(
        state.fines.some(
          (fine) =>
            fine.kind === 'breach' &&
            fine.round >= since &&
            fine.jurisdiction === maker.jurisdiction &&
            fine.company === beneficiary.id,
        ),
      );
    case 'noMove':
      return brokenIf(
        state.round >= since &&
          r.events.some((event) => event.type === 'holdingMoved' && event.holding === pledge.holding),
      );
    case 'grantNext':
      return judgeGrant(r, maker.jurisdiction, beneficiary.jurisdiction);
    case 'briefFor':
      return judgeBrief(state, deal, pledge, beneficiary);
  }
}

/** Orders sealed before the word was given do not break it: a promise made at the Bench binds orders from the next round on. */
function boundFrom({ round, phase }: Deal): number {
  return phase === 'orders' ? round : round + 1;
}

function brokenIf(broken: boolean): Verdict {
  return broken ? 'broken' : 'standing';
}

/** Whether an act against this company, or against this state, concerns the seat. */
function concerns(seat: Seat, company: number, host: JurisdictionId): boolean {
  return seat.role === 'company' ? seat.id === company : seat.jurisdiction === host;
}

/** The first answer to one of the beneficiary's requests decides; sitting on it decides nothing until it counts as a refusal. */
function judgeGrant(r: Resolution, host: JurisdictionId, asker: JurisdictionId): Verdict {
  for (const event of r.events) {
    if (event.type !== 'requestAnswered') continue;
    const request = r.state.requests[event.request];
    if (request.host !== host || request.asker !== asker) continue;
    if (request.status === 'denied') return 'broken';
    if (event.answer === 'grant' || event.answer === 'expedite') return 'fulfilled';
  }
  return 'waiting';
}

/** A brief on the beneficiary's side fulfils it; having had a case to speak in and kept silent breaks it at the end. */
function judgeBrief(state: GameState, deal: Deal, { maker, until }: Pledge, beneficiary: Seat): Verdict {
  const side = beneficiary.role === 'company' ? 'against' : 'for';
  const own = state.cases.filter(
    (record) => record.demand !== NONE && !record.sealed && isParty(state, record.demand, beneficiary),
  );
  const filed = own.some((record) =>
    record.briefs.some(
      (brief) => (brief.seat === maker || brief.with === maker) && brief.side === side && brief.round >= deal.round,
    ),
  );
  if (filed) return 'fulfilled';
  const occasion = own.some((record) => record.due > deal.round);
  return occasion && until <= state.round ? 'broken' : 'waiting';
}

function isParty(state: GameState, demand: number, seat: Seat): boolean {
  const { company, jurisdiction } = state.demands[demand];
  return seat.role === 'company' ? company === seat.id : jurisdiction === seat.jurisdiction;
}
