import type { EventOf, EventType, SeatView } from '../../../shared/model/index.ts';

/** Tells events of a kind; undefined for one that nobody needs to read. */
export type Sentence<T extends EventType> = (view: SeatView, event: EventOf<T>) => string | undefined;
export type Sentences<T extends EventType> = { [K in T]: Sentence<K> };
