import type { SeatId, SeatView } from '../../shared/model/index.ts';
import type { Match } from '../match/match.ts';
import type { AiTable } from '../seats/ai-table.ts';
import { TeamDesk } from './team-desk.ts';

/** What a world needs while it is played and need not be written down: its match, its AI, the desks of its teams. */
export class LessonTable {
  readonly match: Match;
  readonly ai: AiTable;
  readonly stop: () => void;
  readonly desks: TeamDesk[];
  /** Seats whose persons gave an order or an answer in this round. */
  readonly acted = new Set<SeatId>();
  /** The phase that the clock was last set for. */
  moment: string;
  /** When the AI that stands in at the end of a phase has had its time (ms since 1970); 0 if none does. */
  graceUntil = 0;
  private publicView?: { of: number; view: SeatView };
  private changes = 0;

  constructor({ match, ai, stop }: { match: Match; ai: AiTable; stop(): void }) {
    this.match = match;
    this.ai = ai;
    this.stop = stop;
    this.moment = match.moment;
    this.desks = match.record.holders.map(() => new TeamDesk());
  }

  /** Called after every change of the match. */
  changed(): void {
    this.changes++;
  }

  /** What everybody may see. Made once for each change. */
  get view(): SeatView {
    if (this.publicView?.of !== this.changes) this.publicView = { of: this.changes, view: this.match.viewOf('public') };
    return this.publicView.view;
  }
}
