/** Questions that may wait: of classes, and of those who play alone. */
const CLASS_MOST = 120;
const ALONE_MOST = 12;
/** Answers that are kept. */
const KEPT = 300;
/** Games that are played for a question where nobody else waits, and at least. */
const GAMES_MOST = 200;
const GAMES_LEAST = 16;

type Progress = (done: number, of: number) => void;
type Play<A> = (games: number, onProgress: Progress) => Promise<A>;
type Asked<A> = { answer: Promise<A>; hearers: Set<Progress> };
type Waiting = { first: boolean; go(): void };

/** One question is played out after the other, a class's first; who asks the same is told the same. The more wait, the fewer games. */
export class QuestionDesk<A> {
  private readonly asked = new Map<string, Asked<A>>();
  private readonly line: Waiting[] = [];
  private isBusy = false;

  /** The answer, kept or still being made; undefined where too many wait. `onProgress` hears how many games are done. */
  ask(question: string, first: boolean, play: Play<A>, onProgress: Progress): Promise<A> | undefined {
    const before = this.asked.get(question);
    if (before) {
      before.hearers.add(onProgress);
      return before.answer;
    }
    if (this.line.filter((one) => one.first === first).length >= (first ? CLASS_MOST : ALONE_MOST)) return undefined;
    const hearers = new Set([onProgress]);
    const answer = this.inTurn(first, () =>
      play(this.games, (done, of) => {
        for (const hear of hearers) hear(done, of);
      }),
    );
    this.asked.set(question, { answer, hearers });
    // What failed may be asked again; what was answered is kept for a while.
    answer.then(
      () => hearers.clear(),
      () => this.asked.delete(question),
    );
    for (const [oldest] of this.asked) if (this.asked.size > KEPT) this.asked.delete(oldest);
    return answer;
  }

  private get games(): number {
    return Math.max(GAMES_LEAST, Math.floor(GAMES_MOST / (this.line.length + 1)));
  }

  private async inTurn(first: boolean, work: () => Promise<A>): Promise<A> {
    if (this.isBusy) await new Promise<void>((go) => this.line.push({ first, go }));
    this.isBusy = true;
    try {
      return await work();
    } finally {
      const next = this.line.find((one) => one.first) ?? this.line[0];
      this.isBusy = next !== undefined;
      if (next) this.line.splice(this.line.indexOf(next), 1);
      next?.go();
    }
  }
}
