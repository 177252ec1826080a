import type { GameState } from '../model/index.ts';
import { fileOf, give } from './position.ts';

/** The moves of the Dublin warrant, for tests that tell a game by them. */
export const orderTheMailbox = (p: GameState) => void give(p, 'us', { kind: 'demand', file: fileOf('us.H1') });
export const handItOver = (p: GameState) => void give(p, 'meridian', { kind: 'comply', demand: 0, tell: false });
export const fightIt = (p: GameState) =>
  void give(p, 'meridian', { kind: 'challenge', demand: 0, tell: false, reason: 'customer', words: '' });
export const enforceIt = (p: GameState) =>
  void give(p, 'usCourts', {
    kind: 'rule',
    case: p.demands[0]?.case ?? 0,
    ruling: 'enforce',
    ground: 'control',
    reasons: '',
    reply: '',
    stay: false,
  });
