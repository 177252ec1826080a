import type { EventOf, EventType, GameState } from '../../model/index.ts';

/** How one kind of event changes the state. It never fails and never uses the rng: all that was decided is in the event. */
export type Handler<T extends EventType> = (state: GameState, event: EventOf<T>) => void;
/** Handlers of one domain. */
export type Handlers<T extends EventType> = { [K in T]: Handler<K> };
