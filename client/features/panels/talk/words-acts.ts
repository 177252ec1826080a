import { type ComponentChildren, createContext } from 'preact';
import type { SeatId } from '../../../../shared/model/index.ts';

/** What can be done about words that a seat has typed, where that is another thing than to report them: a teacher looks in. */
export const WordsActs = createContext<((by: SeatId) => ComponentChildren) | undefined>(undefined);
