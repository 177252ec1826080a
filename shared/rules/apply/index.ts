import type { EventType, GameEvent, GameState } from '../../model/index.ts';
import { cases } from './cases.ts';
import { deals } from './deals.ts';
import { demands } from './demands.ts';
import { files } from './files.ts';
import type { Handler, Handlers } from './handler.ts';
import { home } from './home.ts';
import { laws } from './laws.ts';
import { numbers } from './numbers.ts';
import { orders } from './orders.ts';
import { phases } from './phases.ts';
import { works } from './works.ts';

const HANDLERS: Handlers<EventType> = {
  ...phases,
  ...orders,
  ...deals,
  ...numbers,
  ...files,
  ...demands,
  ...laws,
  ...cases,
  ...home,
  ...works,
};

/** Carries out what happened, in place. */
export function apply(state: GameState, event: GameEvent): void {
  (HANDLERS[event.type] as Handler<EventType>)(state, event);
}
