import type { GameState } from '../model/index.ts';
import { at } from '../model/index.ts';
import { endPhase, fileOf, give, position } from './index.ts';

/** Round 1, Bench: the United States has served the Dublin mailbox on Meridian. */
export function warrantServed(): GameState {
  const p = position();
  give(p, 'us', { kind: 'demand', file: fileOf('us.H1') });
  endPhase(p);
  return p;
}

/** Round 2, Orders: Meridian has challenged, and the case waits for its trial. */
export function warrantChallenged(): GameState {
  const p = warrantServed();
  give(p, 'meridian', { kind: 'challenge', demand: 0, tell: false, reason: 'customer', words: '' });
  endPhase(p);
  return p;
}

/** The number of the warrant's case. */
export function warrantCase(p: GameState): number {
  return at(p.demands, 0).case;
}

/** The US courts enforce the warrant on control, at the Bench that hears it. */
export function enforceWarrant(p: GameState, stay = false): void {
  give(p, 'usCourts', {
    kind: 'rule',
    case: warrantCase(p),
    ruling: 'enforce',
    ground: 'control',
    reasons: '',
    reply: '',
    stay,
  });
}

/** Round 3, Orders: the trial court has enforced the warrant on control. */
export function warrantEnforced(stay = false): GameState {
  const p = warrantChallenged();
  endPhase(p);
  enforceWarrant(p, stay);
  endPhase(p);
  return p;
}

/** Round 4, Orders: Meridian has appealed without obeying, and its appeal comes up at this round's Bench. */
export function warrantAppealed(): GameState {
  const p = warrantEnforced();
  give(p, 'meridian', { kind: 'appeal', case: warrantCase(p) });
  endPhase(p);
  endPhase(p);
  return p;
}

/** Round 2, Orders: Ireland has asked its court to forbid obeying the warrant, which nobody has answered yet. */
export function warrantSued(): GameState {
  const p = warrantServed();
  endPhase(p);
  give(p, 'ireland', { kind: 'hostSuit', demand: 0 });
  return p;
}
