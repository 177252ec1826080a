import type { SeatView } from '../../shared/model/index.ts';
import { complain } from '../complain.ts';
import type { Match } from '../match/match.ts';
import type { AiTable } from '../seats/ai-table.ts';

/** What a world needs while it is played and need not be written down: its match and its AI. */
export class LessonTable {
  readonly match: Match;
  readonly ai: AiTable;
  readonly stop: () => void;
  /** When the AI that stands in at the end of a phase has had its time (ms since 1970); 0 if none does. */
  graceUntil = 0;
  /** Whether somebody here could not be shown the last change. */
  hidden = false;
  private publicView: { of: number; edition: string; view: SeatView };
  private changes = 0;

  constructor({ match, ai, stop }: { match: Match; ai: AiTable; stop(): void }) {
    this.match = match;
    this.ai = ai;
    this.stop = stop;
    this.publicView = { of: 0, edition: match.editionOf('public'), view: match.viewOf('public') };
  }

  /** Called after every change of the match. */
  changed(): void {
    this.changes++;
    this.hidden = false;
  }

  /** What everybody may see; made once for each change. Where it cannot be made, what they saw last. */
  get view(): SeatView {
    if (this.publicView.of !== this.changes) this.publicView = this.fresh();
    return this.publicView.view;
  }

  /** Whether the match waits for the host to go on from where it was last in order. */
  get isStuck(): boolean {
    return this.match.trouble !== '' || this.hidden;
  }

  private fresh(): LessonTable['publicView'] {
    const { match, changes, publicView } = this;
    const edition = match.editionOf('public');
    if (edition === publicView.edition)
      return { of: changes, edition, view: { ...publicView.view, seats: match.seatsOf('public') } };
    try {
      return { of: changes, edition, view: match.viewOf('public') };
    } catch (error) {
      complain(`Match ${match.record.id}: its public view could not be made.`, error);
      this.hidden = true;
      return { ...publicView, of: changes };
    }
  }
}
