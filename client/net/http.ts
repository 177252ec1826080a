import type { Debrief } from '../../shared/model/index.ts';
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
  level: 'novice' | 'practised';
  name?: string;
  seed?: number;
};

/** Starts a match against AI opponents and keeps its seat on this device. Answers the match's id. */
export async function startSolo(choice: SoloChoice): Promise<string> {
  const { match, token } = (await ask('/api/solo', { method: 'POST', body: JSON.stringify(choice) })) as {
    match: string;
    token: string;
  };
  keepSeat({ match, token, scenario: choice.scenario, seat: choice.seat, started: Date.now(), over: false });
  return match;
}

/** Everything about a match that has ended. */
export async function debriefOf(match: string): Promise<Debrief> {
  const seat = keptSeat(match);
  const debrief = (await ask(`/api/matches/${match}/debrief`, {
    headers: { authorization: `Bearer ${seat?.token ?? ''}` },
  })) as Debrief;
  if (seat && !seat.over) keepSeat({ ...seat, over: true });
  return debrief;
}

async function ask(path: string, init: RequestInit): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch {
    throw new ServerRefusal('offline', '');
  }
  const body = (await response.json().catch(() => ({}))) as { error?: string; message?: string };
  if (!response.ok) throw new ServerRefusal(body.error ?? 'serverFault', body.message ?? '');
  return body;
}
