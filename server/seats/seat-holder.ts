import type { AiProfile } from '../../shared/model/index.ts';

/**
 * Who sits on a seat. A person is known by the hash of a secret token that only their device has.
 * On a seat of a lesson sits whoever that lesson says; no token opens it here.
 */
export type SeatHolder =
  | { kind: 'person'; tokenHash: string; name: string }
  | { kind: 'ai'; profile: AiProfile }
  | { kind: 'lesson' };
