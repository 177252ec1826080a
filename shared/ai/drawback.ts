import { at, type Option, type PublicSeat, type Reason, type SeatView } from '../model/index.ts';

/** Says no more than that it speaks against; the value of the move is reckoned elsewhere. */
const AGAINST = { weight: -0.01 };

/** Percent: a brief with less than this chance will probably bring nothing. */
const EVEN = 50;

/** Chance in percent that a brief is on the side that wins, as things stand. */
export function oddsOfBrief({ order, forecast }: Option): number | undefined {
  if (order.kind !== 'brief') return undefined;
  return forecast.find(({ certainty, effect }) => certainty === 'likely' && effect.on === 'meter')?.chance;
}

/** Kinds whose forecast says all that they cost: they risk and give up nothing beside it. */
type NothingLost =
  | 'demand'
  | 'compel'
  | 'covert'
  | 'suspend'
  | 'fine'
  | 'protest'
  | 'invest'
  | 'speak'
  | 'closeRegion'
  | 'harden'
  | 'sue'
  | 'stay'
  | 'lift'
  | 'expediteAppeal'
  | 'inquire'
  | 'contempt'
  | 'direction'
  | 'unseal'
  | 'scrutiny'
  | 'grant'
  | 'expediteRequest'
  | 'deny'
  | 'sit'
  | 'acceptTreaty'
  | 'declineTreaty'
  | 'withdraw'
  | 'answerPressure'
  | 'comply'
  | 'narrow'
  | 'challenge'
  | 'refuse'
  | 'publish'
  | 'rule'
  | 'lobby'
  | 'appeal';

/**
 * What a move risks or gives up at this moment where its forecast takes nothing from the seat that counts: nothing where
 * there is nothing. The price is not among it: it stands beside the move's name.
 */
export function drawbackOf(view: SeatView, option: Option): Reason | undefined {
  const { order } = option;
  const me = at(view.seats, view.viewer as number);
  const goesOn = view.round < view.rounds;
  if (isComing(view, me, option)) return { code: 'evidenceComing', ...AGAINST };
  switch (order.kind) {
    case 'brief': {
      const odds = oddsOfBrief(option) ?? EVEN;
      const code = odds < EVEN ? 'sideLikelyLoses' : 'sideMayLose';
      return odds < 100 ? { code, case: order.case, ...AGAINST } : undefined;
    }
    case 'report':
    case 'dialogue':
      return goesOn ? { code: 'pausesNextRound', ...AGAINST } : undefined;
    case 'programme':
      return goesOn ? { code: 'onceOnly', ...AGAINST } : undefined;
    case 'keys':
      return order.custody === 'provider' ? undefined : { code: 'lessToHandOver', ...AGAINST };
    case 'region':
    case 'market':
      return underLawOf(me, order.jurisdiction);
    case 'move': {
      const to = view.datacenters.find(({ id }) => id === order.to);
      return order.split || !to ? undefined : underLawOf(me, to.jurisdiction);
    }
    case 'request':
      return { code: 'slowRoad', ...AGAINST };
    case 'treaty':
      return { code: 'mayNotSign', jurisdiction: order.with, ...AGAINST };
    case 'law':
      return { code: 'mayBeVotedDown', ...AGAINST };
    case 'hostSuit':
      return { code: 'twoCommands', demand: order.demand, ...AGAINST };
    case 'refer':
    case 'askBriefs':
      return { code: hasOtherCase(view, me, order.case) ? 'caseWaits' : 'benchEmpties', case: order.case, ...AGAINST };
    default:
      order.kind satisfies NothingLost;
      return undefined;
  }
}

/** Whether a court has a case to rule on in this round beside that one. */
function hasOtherCase({ cases, jurisdictions, round }: SeatView, { id: court }: PublicSeat, id: number): boolean {
  return cases.some(
    (one) =>
      one.id !== id &&
      one.status === 'argued' &&
      one.due <= round &&
      at(jurisdictions, one.jurisdiction).court === court,
  );
}

/** Another state's law reaches what is kept or sold on its soil; one's home state's law reaches it anyway. */
function underLawOf(me: PublicSeat, jurisdiction: number): Reason | undefined {
  return jurisdiction === me.jurisdiction ? undefined : { code: 'theirLawReaches', jurisdiction, ...AGAINST };
}

/** Whether a host has granted evidence for the file that the move is about, and it comes in time. */
function isComing({ own, requests }: SeatView, { jurisdiction }: PublicSeat, { target }: Option): boolean {
  const file = own?.files.find(({ id }) => id === target.file);
  return requests.some(
    ({ asker, file: about, status, arrives }) =>
      asker === jurisdiction && about === file?.id && status === 'granted' && arrives <= file.due,
  );
}
