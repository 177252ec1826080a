import type { AiRecord, Command, SeatId } from '../../shared/model/index.ts';
import type { SeatHolder } from '../seats/seat-holder.ts';

/** A match as it was set up. */
export type MatchRecord = { id: string; scenario: string; seed: number; holders: SeatHolder[]; created: number };

/** One accepted command, or (seat -1, command null) the end of a phase. */
export type LogEntry = { seat: SeatId; envelope: string; command: Command | null };

/** What a match needs of a store. An append is on the disk when its promise is kept. */
export type MatchStore = {
  create(record: MatchRecord): Promise<void>;
  find(id: string): Promise<MatchRecord | undefined>;
  entries(match: string): Promise<LogEntry[]>;
  append(match: string, number: number, entry: LogEntry): Promise<void>;
  keepReasons(match: string, records: AiRecord[]): Promise<void>;
  reasons(match: string): Promise<AiRecord[]>;
  count(): Promise<number>;
};
