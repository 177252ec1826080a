import type { MemberId, Proposal } from '../../shared/lesson/index.ts';
import type { Command } from '../../shared/model/index.ts';

/** What lies before the members of one seat: orders that one of them would give. Cleared when the phase ends. */
export class TeamDesk {
  private list: Proposal[] = [];
  private next = 1;

  get proposals(): readonly Proposal[] {
    return this.list;
  }

  /** Puts an order on the desk, marked by who proposes it. */
  propose(by: MemberId, command: Command): Proposal {
    const proposal = { id: this.next++, by, command, marks: [by] };
    this.list = [...this.list.slice(-11), proposal];
    return proposal;
  }

  find(id: number): Proposal | undefined {
    return this.list.find((proposal) => proposal.id === id);
  }

  /** Sets or takes back a member's mark. */
  mark(id: number, member: MemberId, yes: boolean): void {
    this.list = this.list.map((proposal) => {
      if (proposal.id !== id) return proposal;
      const others = proposal.marks.filter((one) => one !== member);
      return { ...proposal, marks: yes ? [...others, member] : others };
    });
  }

  drop(id: number): void {
    this.list = this.list.filter((proposal) => proposal.id !== id);
  }

  clear(): void {
    this.list = [];
  }
}
