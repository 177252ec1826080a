import type { Command, GameEvent, SeatView, Stream } from '../model/index.ts';
import { NONE } from '../model/index.ts';
import { below } from '../rules/index.ts';
import type { Personality } from './personality.ts';

type Say = Extract<Command, { kind: 'say' }>;

/** One short remark on a move of its own that has just come to light, or none. Sealed matters are never spoken of. */
export function commentOn(view: SeatView, who: Personality, stream: Stream): Say | undefined {
  const me = view.viewer as number;
  if (below(stream, 100) >= who.talk || view.talk.some((line) => line.by === me && line.round === view.round))
    return undefined;
  for (const event of view.lastEvents) {
    const line = lineFor(view, me, event);
    if (line) return line;
  }
  return undefined;
}

function lineFor(view: SeatView, me: number, event: GameEvent): Say | undefined {
  const home = view.seats[me].jurisdiction;
  const governs = view.jurisdictions[home].government === me;
  const government = (jurisdiction: number) => view.jurisdictions[jurisdiction].government;
  switch (event.type) {
    case 'demandServed': {
      const { demand } = event;
      if (!governs || demand.jurisdiction !== home || demand.sealed) return undefined;
      const grave = (view.demands.find((d) => d.id === demand.id)?.gravity ?? 0) >= 3;
      return say(demand.company, grave ? 'aiDemandGrave' : 'aiDemand');
    }
    case 'requestMade':
      return governs && event.request.asker === home && !event.request.byCourt
        ? say(government(event.request.host), 'aiRequest')
        : undefined;
    case 'treatyOffered':
      return governs && event.treaty.a === home ? say(government(event.treaty.b), 'aiTreaty') : undefined;
    case 'hostSuitOpened':
      return governs && event.jurisdiction === home ? say(NONE, 'aiHostSuit') : undefined;
    case 'requestAnswered': {
      const request = view.requests.find((q) => q.id === event.request);
      if (!governs || request?.host !== home || event.answer === 'sit') return undefined;
      return say(government(request.asker), event.answer === 'deny' ? 'aiDeny' : 'aiGrant');
    }
    case 'demandAnswered': {
      const demand = view.demands.find((d) => d.id === event.demand);
      if (event.seat !== me || !demand || demand.sealed) return undefined;
      if (event.answer === 'challenge') return say(government(demand.jurisdiction), 'aiChallenge');
      return event.answer === 'refuse' ? say(government(demand.jurisdiction), 'aiRefuse') : undefined;
    }
    case 'briefFiled': {
      const demand = view.demands.find((d) => d.id === view.cases.find((c) => c.id === event.case)?.demand);
      if (event.brief.seat !== me || !demand || demand.sealed || demand.company === me) return undefined;
      return say(demand.company, event.brief.side === 'against' ? 'aiBriefWithYou' : 'aiBriefAgainst');
    }
    default:
      return undefined;
  }
}

function say(to: number, phrase: string): Say {
  return { kind: 'say', to, phrase, blanks: [], text: '' };
}
