import type { MemberId, Proposal, WorldId } from '../../shared/lesson/index.ts';
import type { Command, SeatId } from '../../shared/model/index.ts';
import type { LessonRecord, SeatRecord } from './lesson-record.ts';

/** Proposals that lie on one desk at most; the oldest falls off. */
const MOST = 12;

/** What lies before the members of one seat: orders that one of them would give. Cleared when the phase ends. */
export class TeamDesk {
  private readonly seat: SeatRecord;

  constructor(seat: SeatRecord) {
    this.seat = seat;
  }

  get proposals(): readonly Proposal[] {
    return this.seat.desk?.proposals ?? [];
  }

  /** Puts an order on the desk, marked by who proposes it. */
  propose(by: MemberId, command: Command): Proposal {
    const { next, proposals } = this.seat.desk ?? { next: 1, proposals: [] };
    const proposal = { id: next, by, command, marks: [by] };
    this.seat.desk = { next: next + 1, proposals: [...proposals.slice(1 - MOST), proposal] };
    return proposal;
  }

  find(id: number): Proposal | undefined {
    return this.proposals.find((proposal) => proposal.id === id);
  }

  /** Sets or takes back a member's mark. */
  mark(id: number, member: MemberId, yes: boolean): void {
    this.keep(
      this.proposals.map((proposal) => {
        if (proposal.id !== id) return proposal;
        const others = proposal.marks.filter((one) => one !== member);
        return { ...proposal, marks: yes ? [...others, member] : others };
      }),
    );
  }

  drop(id: number): void {
    this.keep(this.proposals.filter((proposal) => proposal.id !== id));
  }

  clear(): void {
    this.keep([]);
  }

  private keep(proposals: Proposal[]): void {
    if (this.seat.desk) this.seat.desk = { ...this.seat.desk, proposals };
  }
}

/** The desk of a seat, as the lesson's record has it. */
export function deskOf({ worlds }: LessonRecord, world: WorldId, seat: SeatId): TeamDesk {
  return new TeamDesk(worlds[world].seats[seat]);
}
