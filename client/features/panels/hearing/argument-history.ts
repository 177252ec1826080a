import type {
  Argument,
  JurisdictionId,
  MeritCode,
  PledgeKind,
  PledgeVerdict,
  PublicCase,
  PublicDemand,
  SeatView,
  Side,
} from '../../../../shared/model/index.ts';
import { isSigned } from '../../../../shared/model/index.ts';
import { seatName } from '../../../i18n/index.ts';
import { sourceCaseOf } from './law-book.ts';

type Heard = { view: SeatView; publicCase: PublicCase; demand: PublicDemand; argument: Argument; side: Side };
/** A text under `argument.` and what fills it. */
type History = { text: string; blanks: Record<string, string | number> };
type Told = (heard: Heard) => History | undefined;

/** What of the match so far bears an argument out; the first that there is. */
const TOLD: Partial<Record<`${MeritCode}.${Side}`, readonly Told[]>> = {
  'location.against': [brokenWord, orderedBefore],
  'roadUntried.against': [promisedHelp, helpedBefore('roadUntried.against.helped')],
  'roadRefused.for': [refusedRequest],
  'charter.against': [fined('charter.against.fined', false)],
  'hostAsks.against': [cameOut('hostAsks.against.wronged', true), helpedBefore('hostAsks.against.helped')],
  'riskAbroad.against': [forbidden, fined('riskAbroad.against.fined', true)],
  'secrecy.against': [cameOut('secrecy.against.leaked', false)],
};

/** What happened before that an argument can point at: its own history first, else a ruling that rested on the same test. */
export function historyOf(heard: Heard): History | undefined {
  const told = TOLD[`${heard.argument.code}.${heard.side}`] ?? [];
  for (const tell of told) {
    const history = tell(heard);
    if (history) return history;
  }
  return citedFor(heard);
}

function brokenWord({ view, demand }: Heard): History | undefined {
  const round = wordGiven(view, demand.jurisdiction, demand.host, 'noDemand', 'broken', demand.round);
  return round === undefined ? undefined : { text: 'location.against.brokenWord', blanks: { round } };
}

function promisedHelp({ view, demand }: Heard): History | undefined {
  const round = wordGiven(view, demand.host, demand.jurisdiction, 'grantNext', 'open', demand.round);
  return round === undefined ? undefined : { text: 'roadUntried.against.promised', blanks: { round } };
}

/** The round in which one state gave another its word, as it stands: none that came only after the order. */
function wordGiven(
  view: SeatView,
  by: JurisdictionId,
  to: JurisdictionId,
  kind: PledgeKind,
  verdict: PledgeVerdict,
  until: number,
): number | undefined {
  const [giver, taker] = [by, to].map((state) => view.jurisdictions[state].government);
  for (const deal of view.deals) {
    const { terms } = deal;
    if (terms.kind !== 'exchange' || !isSigned(deal) || deal.round > until) continue;
    const isGive = deal.by === giver && deal.to === taker && terms.give.kind === kind && deal.give === verdict;
    const isTake = deal.to === giver && deal.by === taker && terms.take.kind === kind && deal.take === verdict;
    if (isGive || isTake) return deal.round;
  }
  return undefined;
}

/** An order in the open, of the same state for data of the same host, in an earlier round. */
function orderedBefore({ view, demand }: Heard): History | undefined {
  const before = view.demands.find(
    ({ base, sealed, jurisdiction, host, round }) =>
      base === 'abroad' &&
      !sealed &&
      jurisdiction === demand.jurisdiction &&
      host === demand.host &&
      round < demand.round,
  );
  return before && { text: 'location.against.again', blanks: { round: before.round } };
}

function helpedBefore(text: string): Told {
  return ({ view, demand }) => {
    const helped = view.requests.find(
      ({ asker, host, status }) =>
        asker === demand.jurisdiction && host === demand.host && (status === 'granted' || status === 'arrived'),
    );
    return helped && { text, blanks: { round: helped.round } };
  };
}

function refusedRequest({ view, demand }: Heard): History | undefined {
  const refused = view.requests.findLast(
    ({ asker, holding, status }) => asker === demand.jurisdiction && holding === demand.holding && status === 'denied',
  );
  return refused && { text: 'roadRefused.for.when', blanks: { round: refused.round } };
}

/** A fine of the host's for obeying another state: of this company, or of any. */
function fined(text: string, same: boolean): Told {
  return ({ view, demand }) => {
    const fine = view.fines.find(
      ({ kind, jurisdiction, status, company, demand: about }) =>
        kind === 'breach' &&
        jurisdiction === demand.host &&
        status !== 'fallen' &&
        about !== demand.id &&
        (!same || company === demand.company),
    );
    return fine && { text, blanks: { round: fine.round, fined: seatName(view, fine.company, 'short') } };
  };
}

/** The host's own court has forbidden to obey the order. */
function forbidden({ view, demand }: Heard): History | undefined {
  const suit = view.cases.find(({ kind, demand: about }) => kind === 'suit' && about === demand.id);
  const last = demand.forbidden ? suit?.rulings.at(-1) : undefined;
  return last && { text: 'riskAbroad.against.forbidden', blanks: { round: last.round } };
}

/** Secret work of the asking state that came out: against the host, or against anyone. */
function cameOut(text: string, onlyHost: boolean): Told {
  return ({ view, demand }) => {
    const wrong = view.grievances.find(
      ({ kind, against, jurisdiction }) =>
        (kind === 'secretWork' || kind === 'secretHelp') &&
        against === demand.jurisdiction &&
        (!onlyHost || jurisdiction === demand.host),
    );
    return wrong && { text, blanks: { round: wrong.round } };
  };
}

/** An earlier ruling read in this case that rested on the test that the argument speaks of. */
function citedFor({ view, publicCase, argument, side }: Heard): History | undefined {
  const cited = publicCase.arguments[side]
    .flatMap(({ part }) => view.precedents.filter(({ id }) => id === part.precedent))
    .find(({ ground }) => ground === argument.code);
  return cited && { text: `cited.${side}`, blanks: { source: sourceCaseOf(view, cited) } };
}
