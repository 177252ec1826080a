import { contentHash } from '../../server/match/content-hash.ts';
import type { SeatHolder } from '../../server/seats/seat-holder.ts';
import { hashToken, newToken } from '../../server/seats/token.ts';
import { openDatabase } from '../../server/store/database.ts';
import { matchStoreIn } from '../../server/store/match-store.ts';
import { dublinWarrant } from '../../shared/testing/setup.ts';
import type { Seat } from './player.ts';

/** Writes a match with a person on every seat into a database file, before a server opens it. Answers the seats' tokens. */
export async function matchOfPeople(file: string, id: string, seed: number): Promise<Seat[]> {
  const db = openDatabase(file);
  const tokens = dublinWarrant.scenario.seats.map(() => newToken());
  await matchStoreIn(db).create({
    id,
    seed,
    scenario: dublinWarrant.scenario.id,
    content: contentHash(dublinWarrant),
    lesson: '',
    created: 0,
    holders: tokens.map((token): SeatHolder => ({ kind: 'person', tokenHash: hashToken(token), name: '' })),
  });
  await db.destroy();
  return tokens.map((token) => ({ match: id, token }));
}
