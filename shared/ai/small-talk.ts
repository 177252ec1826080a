import type { Command, EventOf, GameEvent, PublicDemand, SeatView, Stream } from '../model/index.ts';
import { at, NONE } from '../model/index.ts';
import { below } from '../rules/index.ts';
import type { Personality } from './personality.ts';

type Say = Extract<Command, { kind: 'say' }>;
/** A line that fits an event: to whom (NONE for everyone), which one, and how much it is worth saying. */
type Line = { to: number; phrase: string; weight: number };

/** One short remark on what has just come to light, or none. Sealed matters are never spoken of. At most one a phase. */
export function commentOn(view: SeatView, who: Personality, stream: Stream): Say | undefined {
  const me = view.viewer as number;
  const saidThisRound = view.talk.filter((line) => line.by === me && line.round === view.round).length;
  if (saidThisRound > (view.phase === 'bench' ? 1 : 0) || below(stream, 100) >= who.talk) return undefined;
  const fitting = view.lastEvents
    .flatMap((event) => lineFor(view, me, event) ?? [])
    .filter((line) => line.to !== me && !isWorn(view, me, line));
  const best = fitting.sort((a, b) => b.weight - a.weight)[0];
  return best && { kind: 'say', to: best.to, phrase: inCharacter(best.phrase, who), blanks: [], text: '' };
}

/** Whether it would sound like an echo: said by anybody in this round, by the seat a round ago, or by it to the same listener ever before. */
function isWorn(view: SeatView, me: number, { phrase, to }: Line): boolean {
  return view.talk.some((said) => {
    if (baseOf(said) !== phrase) return false;
    return said.round === view.round || (said.by === me && (said.to === to || said.round === view.round - 1));
  });
}

/** Its own words for this, where the character has some: aiDemand becomes aiDemandHawk. */
function inCharacter(phrase: string, { id, lines = [] }: Personality): string {
  return lines.includes(phrase) ? phrase + id.charAt(0).toUpperCase() + id.slice(1) : phrase;
}

const PHRASES = [
  ...['aiDemandGrave', 'aiDemand', 'aiRequest', 'aiTreaty', 'aiHostSuit', 'aiGrant', 'aiDenied', 'aiDeny', 'aiLaw'],
  ...[
    'aiFined',
    'aiFine',
    'aiRefused',
    'aiRefuse',
    'aiComply',
    'aiChallenge',
    'aiBriefWithYou',
    'aiBriefFromState',
    'aiBriefAgainst',
  ],
  ...['aiWon', 'aiLost', 'aiRegion', 'aiSigned', 'aiSuspended', 'aiKept', 'aiBroken', 'aiRuled', 'aiReversed'],
];

function baseOf({ phrase }: { phrase: string }): string {
  return PHRASES.find((one) => phrase.startsWith(one)) ?? phrase;
}

function lineFor(view: SeatView, me: number, event: GameEvent): Line | undefined {
  const { role } = at(view.seats, me);
  if (event.type === 'pledgeJudged') return ofPledge(view, me, event);
  if (role === 'government') return ofGovernment(view, me, event);
  return role === 'company' ? ofCompany(view, me, event) : ofCourt(view, me, event);
}

const line = (to: number, phrase: string, weight: number): Line => ({ to, phrase, weight });

function ofPledge(view: SeatView, me: number, { deal: id, maker, kept }: EventOf<'pledgeJudged'>): Line | undefined {
  const deal = view.deals.find((one) => one.id === id);
  if (!deal || maker === me || (deal.by !== me && deal.to !== me)) return undefined;
  if (!kept) return line(maker, 'aiBroken', 9);
  const pledge = deal.terms.kind === 'exchange' && (deal.by === maker ? deal.terms.give : deal.terms.take);
  // Money that was paid is no news.
  if (!pledge || pledge.kind === 'capital') return undefined;
  return line(maker, `aiKept${pledge.kind.charAt(0).toUpperCase()}${pledge.kind.slice(1)}`, 3);
}

function openDemand(view: SeatView, id: number | undefined): PublicDemand | undefined {
  return view.demands.find((demand) => demand.id === id && !demand.sealed);
}

function demandOfCase(view: SeatView, id: number): PublicDemand | undefined {
  return openDemand(view, view.cases.find((one) => one.id === id)?.demand);
}

function ofGovernment(view: SeatView, me: number, event: GameEvent): Line | undefined {
  const home = at(view.seats, me).jurisdiction;
  const government = (jurisdiction: number) => at(view.jurisdictions, jurisdiction).government;
  switch (event.type) {
    case 'demandServed': {
      const demand = openDemand(view, event.demand.id);
      if (demand?.jurisdiction !== home) return undefined;
      // What would make the news is said to everyone.
      return demand.gravity >= 3
        ? line(NONE, 'aiDemandGrave', 7)
        : line(demand.company, 'aiDemand', 4 + demand.gravity);
    }
    case 'demandAnswered': {
      const demand = openDemand(view, event.demand);
      return demand?.jurisdiction === home && event.answer === 'refuse' ? line(NONE, 'aiRefused', 7) : undefined;
    }
    case 'requestMade': {
      const { asker, host, byCourt } = event.request;
      return asker === home && !byCourt ? line(government(host), 'aiRequest', 3) : undefined;
    }
    case 'requestAnswered': {
      const request = view.requests.find((one) => one.id === event.request);
      if (!request || event.answer === 'sit') return undefined;
      const isNo = event.answer === 'deny';
      if (request.host === home) return line(government(request.asker), isNo ? 'aiDeny' : 'aiGrant', 5);
      return request.asker === home && isNo ? line(government(request.host), 'aiDenied', 6) : undefined;
    }
    case 'treatyOffered':
      return event.treaty.a === home ? line(government(event.treaty.b), 'aiTreaty', 5) : undefined;
    case 'treatyChanged': {
      const treaty = view.treaties.find((one) => one.id === event.treaty);
      if (treaty?.a !== home) return undefined;
      if (event.status === 'signed') return line(NONE, 'aiSigned', 8);
      return event.status === 'suspended' ? line(NONE, 'aiSuspended', 8) : undefined;
    }
    case 'hostSuitOpened':
      return event.jurisdiction === home ? line(NONE, 'aiHostSuit', 6) : undefined;
    case 'billTabled':
      return event.bill.jurisdiction === home && !event.bill.repeal ? line(NONE, 'aiLaw', 6) : undefined;
    case 'fineSet': {
      const { company, jurisdiction, kind, demand } = event.fine;
      return jurisdiction === home && kind === 'breach' && openDemand(view, demand)
        ? line(company, 'aiFine', 6)
        : undefined;
    }
    case 'briefFiled':
      return ofBrief(view, me, event.case, event.brief);
    default:
      return undefined;
  }
}

function ofBrief(
  view: SeatView,
  me: number,
  id: number,
  brief: { seat: number; side: 'for' | 'against' },
): Line | undefined {
  const demand = demandOfCase(view, id);
  if (brief.seat !== me || !demand || demand.company === me) return undefined;
  if (brief.side === 'for') return line(demand.company, 'aiBriefAgainst', 4);
  return line(demand.company, at(view.seats, me).role === 'company' ? 'aiBriefWithYou' : 'aiBriefFromState', 4);
}

function ofCompany(view: SeatView, me: number, event: GameEvent): Line | undefined {
  switch (event.type) {
    case 'demandAnswered': {
      const demand = openDemand(view, event.demand);
      if (event.seat !== me || !demand) return undefined;
      const to = at(view.jurisdictions, demand.jurisdiction).government;
      if (event.answer === 'challenge') return line(NONE, 'aiChallenge', 6);
      if (event.answer === 'refuse') return line(NONE, 'aiRefuse', 7);
      return event.answer === 'comply' ? line(to, 'aiComply', 3) : undefined;
    }
    case 'ruled': {
      if (demandOfCase(view, event.case)?.company !== me) return undefined;
      const { ruling } = event.record;
      return line(NONE, ruling === 'enforce' ? 'aiLost' : 'aiWon', ruling === 'narrow' ? 2 : 7);
    }
    case 'fineSet': {
      const { company, demand } = event.fine;
      return company === me && openDemand(view, demand) ? line(NONE, 'aiFined', 6) : undefined;
    }
    case 'regionBuilt':
      return event.company === me
        ? line(at(view.jurisdictions, event.jurisdiction).government, 'aiRegion', 4)
        : undefined;
    case 'briefFiled':
      return ofBrief(view, me, event.case, event.brief);
    default:
      return undefined;
  }
}

function ofCourt(view: SeatView, me: number, event: GameEvent): Line | undefined {
  if (event.type !== 'ruled') return undefined;
  const publicCase = view.cases.find((one) => one.id === event.case);
  if (!publicCase || publicCase.sealed) return undefined;
  if (event.record.court === me) return line(NONE, 'aiRuled', event.record.bold > 0 ? 7 : 4);
  const wasMine = publicCase.rulings.some((one) => one.court === me && one.round < event.record.round);
  return wasMine && event.record.reverses ? line(NONE, 'aiReversed', 8) : undefined;
}
