import { randomBytes } from 'node:crypto';
import type { SeatId, Setup } from '../shared/model/index.ts';
import { AiTable } from './seats/ai-table.ts';
import type { SeatHolder } from './seats/seat-holder.ts';
import { isToken } from './seats/token.ts';
import { Match } from './match/match.ts';
import type { MatchStore } from './match/match-store.ts';

type Hall = { match: Match; ai: AiTable };

/** How many matches are kept in memory; the others are rebuilt from their log when someone asks for them. */
const KEPT = 200;

/** All matches of this process: makes them, finds them, brings them back. */
export class MatchHall {
  private readonly store: MatchStore;
  private readonly setups: Map<string, Setup>;
  private readonly pause: number;
  private readonly loaded = new Map<string, Promise<Hall | undefined>>();

  constructor(store: MatchStore, setups: Map<string, Setup>, pause: number) {
    this.store = store;
    this.setups = setups;
    this.pause = pause;
  }

  /** Makes a match and writes it down. */
  async create(scenario: string, seed: number, holders: SeatHolder[]): Promise<Match> {
    const id = randomBytes(6).toString('base64url').replaceAll('-', 'a').replaceAll('_', 'b');
    await this.store.create({ id, scenario, seed, holders, created: Date.now() });
    const match = await this.find(id);
    if (!match) throw new Error(`Match ${id} vanished while it was made.`);
    return match;
  }

  /** The match of that id, or undefined if there is none. */
  async find(id: string): Promise<Match | undefined> {
    let hall = this.loaded.get(id);
    if (hall) this.loaded.delete(id);
    else hall = this.load(id);
    this.loaded.set(id, hall);
    this.forgetOldest();
    const found = await hall.catch((error) => {
      this.loaded.delete(id);
      throw error;
    });
    if (!found) this.loaded.delete(id);
    found?.ai.wake();
    return found?.match;
  }

  /** The seat that a token holds in a match, or undefined. */
  seatOf(match: Match, token: string): SeatId | undefined {
    const seat = match.record.holders.findIndex(
      (holder) => holder.kind === 'person' && isToken(token, holder.tokenHash),
    );
    return seat < 0 ? undefined : seat;
  }

  /** How many matches the store holds. */
  count(): Promise<number> {
    return this.store.count();
  }

  private async load(id: string): Promise<Hall | undefined> {
    const record = await this.store.find(id);
    const setup = record && this.setups.get(record.scenario);
    if (!record || !setup) return undefined;
    const match = await Match.load(record, setup, this.store);
    return { match, ai: new AiTable(match, this.pause) };
  }

  private forgetOldest(): void {
    for (const [id, hall] of this.loaded) {
      if (this.loaded.size <= KEPT) return;
      this.loaded.delete(id);
      void hall.then((found) => found?.ai.close());
    }
  }
}
