import type { AiRecord, Debrief, Level, Phase, SeatView, Viewer } from '../../shared/model/index.ts';
import { at } from '../app/base.ts';
import { keepSeat, keptSeat } from './seats.ts';

/** A refusal of the server, with its sentence. */
export class ServerRefusal extends Error {
  readonly code: string;
  constructor(code: string, sentence: string) {
    super(sentence);
    this.code = code;
  }
}

export type SoloChoice = {
  scenario: string;
  seat: string;
  level: Level;
  name?: string;
  seed?: number;
};

export type Replay = { moments: { round: number; phase: Phase }[]; view: SeatView };
type NewSeat = { match: string; token: string; scenario: string; seat: string };

/** Starts a match against AI opponents and keeps its seat on this device. Answers the match's id. */
export async function startSolo(choice: SoloChoice): Promise<string> {
  return keep(await ask('/api/solo', { method: 'POST', body: JSON.stringify(choice) }));
}

/** Starts another match of the same scenario and level, on the same seat or on another one. Answers its id. */
export async function playAgain(match: string, seat?: string): Promise<string> {
  return keep(await askMatch(match, 'again', { method: 'POST', body: JSON.stringify({ seat }) }));
}

/** Everything about a match that has ended. */
export async function debriefOf(match: string): Promise<Debrief> {
  const debrief = (await askMatch(match, 'debrief')) as Debrief;
  const seat = keptSeat(match);
  if (seat && !seat.over) keepSeat({ ...seat, over: true });
  return debrief;
}

/** Why AI seats gave the orders that this device's seat has seen at work, as far as it may know. */
export async function reasonsOf(match: string): Promise<AiRecord[]> {
  return (await askMatch(match, 'reasons')) as AiRecord[];
}

/** A past checkpoint of a match that has ended, through somebody's eyes. */
export async function matchReplay(
  match: string,
  { viewer, checkpoint }: { viewer: Viewer; checkpoint: number },
): Promise<Replay> {
  return (await askMatch(match, `replay?viewer=${viewer}&moment=${checkpoint}`)) as Replay;
}

function keep(made: unknown): string {
  const { match, token, scenario, seat } = made as NewSeat;
  keepSeat({ match, token, scenario, seat, started: Date.now(), over: false });
  return match;
}

/** A request below a match's address, with the seat that this device holds in it. Rejects with a ServerRefusal. */
export function askMatch(match: string, path: string, init: RequestInit = {}): Promise<unknown> {
  const authorization = `Bearer ${keptSeat(match)?.token ?? ''}`;
  return ask(`/api/matches/${match}/${path}`, { ...init, headers: { authorization } });
}

/** A request to the server. Rejects with a ServerRefusal that has its sentence. */
export async function ask(path: string, init: RequestInit): Promise<unknown> {
  return bodyOf(await answerOf(path, init));
}

/** The language that the page is in: refusals are told in it. Without a page, as in a unit test, the server chooses. */
const reading = () => globalThis.document?.documentElement.lang ?? '';

/** The answer to a request, whatever its kind. Rejects with a ServerRefusal. */
export async function answerOf(path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(at(path), { ...init, headers: { 'accept-language': reading(), ...init.headers } });
  } catch {
    throw new ServerRefusal('offline', '');
  }
  if (response.ok) return response;
  const { error, message } = await bodyOf(response);
  throw new ServerRefusal(error ?? 'serverFault', message ?? '');
}

async function bodyOf(response: Response): Promise<{ error?: string; message?: string }> {
  return response.json().catch(() => ({}));
}
