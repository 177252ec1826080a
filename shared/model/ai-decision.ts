import type { CaseId, DemandId, FileId, JurisdictionId, SeatId } from './ids.ts';
import type { Option } from './option.ts';
import type { Command } from './order.ts';
import type { WhyCode } from './why-code.ts';
import type { Level, Meter } from './words.ts';

/** A ground for a decision; strongest first where several are given. */
export type Reason = {
  code: WhyCode;
  weight: number;
  seat?: SeatId;
  jurisdiction?: JurisdictionId;
  demand?: DemandId;
  case?: CaseId;
  file?: FileId;
  meter?: Meter;
  by?: number;
};

/** One thing an AI seat does now. */
export type AiDecision = { command: Command; reasons: Reason[] };

/** One option worth a look, for the advisor. */
export type Advice = { option: Option; reasons: Reason[] };

/** Who thinks: `personality` is an id of assets/ai/personalities.json. */
export type AiProfile = { level: Level; personality: string; seed: number };
