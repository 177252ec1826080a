/** Milliseconds of many answers. */
export class Latencies {
  private readonly all: number[] = [];

  add(milliseconds: number): void {
    this.all.push(milliseconds);
  }

  get count(): number {
    return this.all.length;
  }

  /** The value that so many of a hundred do not exceed, in milliseconds with one decimal; 0 where there is none. */
  at(percent: number): number {
    const sorted = [...this.all].sort((a, b) => a - b);
    const value = sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
    return Math.round(value * 10) / 10;
  }
}
