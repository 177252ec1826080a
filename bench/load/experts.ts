import './wire-bytes.ts';
import { randomUUID } from 'node:crypto';
import { Client, type Room } from '@colyseus/sdk';
import { WIRE_VERSION } from '../../shared/wire/version.ts';
import { take, VIEW_CHANGES } from '../../shared/wire/view-changes.ts';

/** Experts of one match that somebody plays alone. */
const IN_MATCH = 7;

/** Matches against experts, whose persons are done at once with every phase: the experts think without a pause. */
export class Experts {
  private readonly rooms: Room[] = [];

  /** Starts matches with so many experts, or as many more as fill the last one. */
  static async start(url: string, experts: number, scenario: string, seat: string): Promise<Experts> {
    const started = new Experts();
    for (let at = 0; at * IN_MATCH < experts; at++) {
      const headers = { 'x-forwarded-for': `10.2.0.${at + 1}` };
      const body = JSON.stringify({ scenario, seat, level: 'expert' });
      const answer = await fetch(`${url}/api/solo`, { method: 'POST', headers, body });
      if (!answer.ok) throw new Error(`A match against experts: ${answer.status} ${await answer.text()}`);
      const { match, token } = (await answer.json()) as { match: string; token: string };
      const client = new Client(url, { headers: { ...headers, authorization: `Bearer ${token}` } });
      started.rooms.push(hurry(await client.joinOrCreate('match', { match, wire: WIRE_VERSION })));
    }
    return started;
  }

  async stop(): Promise<void> {
    await Promise.all(this.rooms.map((room) => room.leave().catch(() => {})));
  }
}

/** Says that it is done as soon as a phase begins. */
function hurry(room: Room): Room {
  const slices = new Map<string, string>();
  let moment = '';
  room.reconnection.enabled = false;
  room.onMessage(VIEW_CHANGES, (changes) => {
    take(slices, changes);
    const [round, phase] = [slices.get('round') ?? '', slices.get('phase') ?? ''];
    if (moment === round + phase || phase === '"over"') return;
    moment = round + phase;
    const command = { kind: 'ready', ready: true, round: JSON.parse(round), phase: JSON.parse(phase) };
    void room.request('order', { id: randomUUID(), command }).catch(() => {});
  });
  return room;
}
