import type { Cause } from './event.ts';
import type {
  BillId,
  CaseId,
  DatacenterId,
  DemandId,
  FileId,
  FineId,
  HoldingId,
  JurisdictionId,
  PressureId,
  RequestId,
  SeatId,
  TreatyId,
} from './ids.ts';
import type { NoteCode } from './note-code.ts';
import type { Order, OrderKind } from './order.ts';
import type { ReasonCode } from './reason-code.ts';
import type { ApplicationOutcome, Meter, Phase, Ruling, Strictness, Test } from './words.ts';

/** A change that an order may bring; the screens turn it into words, the AI into a value. */
export type Effect =
  | { on: 'meter'; seat: SeatId; meter: Meter; by: number }
  | { on: 'comity'; by: number }
  | { on: 'purse'; seat: SeatId; by: number }
  | { on: 'relation'; a: JurisdictionId; b: JurisdictionId; by: number }
  | { on: 'weight'; jurisdiction: JurisdictionId; test: Test; from: number; to: number }
  | { on: 'evidence'; file: FileId; by: number; round: number }
  | { on: 'fileClosed'; file: FileId; security: number }
  /** A fact without a number: text id forecast.<code>. */
  | { on: 'note'; code: NoteCode; seat?: SeatId; jurisdiction?: JurisdictionId; demand?: DemandId; round?: number };

/** sure: will happen. likely: depends on others' usual course. risk: may happen, with its chance in percent where it is known. */
export type Forecast = {
  certainty: 'sure' | 'likely' | 'risk';
  /** Percent. */
  chance: number;
  effect: Effect;
  cause: Cause;
};

/** A box that can be ticked on an order: its field, its price on top and what it adds. */
export type Tick = { field: 'tell' | 'stay'; price: number; forecast: Forecast[] };

/** What an order is about, so that a click on the map or a file finds it. */
export type Target = {
  demand?: DemandId;
  request?: RequestId;
  case?: CaseId;
  file?: FileId;
  treaty?: TreatyId;
  bill?: BillId;
  fine?: FineId;
  pressure?: PressureId;
  holding?: HoldingId;
  datacenter?: DatacenterId;
  jurisdiction?: JurisdictionId;
  seat?: SeatId;
};

/** What becomes of an application to a judge, as strictly as it may be read. */
export type Application = {
  outcome: Record<Strictness, ApplicationOutcome>;
  /** Percent, by what the court has done so far. */
  chance: Record<Strictness, number>;
};

/** One thing a seat may do now. Ticks are left off in `order`; a client may set them. */
export type Option = {
  order: Order;
  price: number;
  phase: Exclude<Phase, 'over'>;
  target: Target;
  forecast: Forecast[];
  ticks: Tick[];
  /** Orders that a judge reads first. */
  application?: Application;
  /** Rulings only: points outside the band of what is known. */
  bold?: number;
  /**
   * Chance in percent: of a ruling, that it lies in the band that it will be judged by; of an order, that a court would
   * uphold at least a part of it; of a challenge, that it would not.
   */
  odds?: number;
  /** The ruling; of an order, a challenge or an appeal: the band a court would read today. */
  ruling?: Ruling;
};

/** An order kind of the role that cannot be given now, and why (reason.<code>); with a target, where only this one is closed. */
export type Closed = { kind: OrderKind; reason: ReasonCode; target?: Target; price?: number };
