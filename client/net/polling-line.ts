import { SliceReader } from '../../shared/wire/slices.ts';

/** The server's polling fallback. Both answer undefined where the server is not reached, 'refused' where there is no way in. */
export type PollingFallback = {
  state(have: string): Promise<{ print: string; slices?: Record<string, string> } | 'refused' | undefined>;
  send(envelope: object): Promise<unknown>;
};

/** Milliseconds between two questions, and after an own command. */
const EVERY = 2000;
const SOON = 300;

/** Keeps a view fresh by asking for it again and again. */
export class PollingLine<V> {
  latest: V | undefined;
  private readonly fallback: PollingFallback;
  private readonly reader = new SliceReader<V>();
  private print = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private tell: ((next: V | 'same' | 'away' | 'refused') => void) | undefined;
  private closed = false;

  constructor(fallback: PollingFallback) {
    this.fallback = fallback;
  }

  /** Asks once. */
  async ask(): Promise<V | 'same' | 'away' | 'refused'> {
    const answer = await this.fallback.state(this.print).catch(() => undefined);
    if (answer === undefined) return 'away';
    if (answer === 'refused') return 'refused';
    this.print = answer.print;
    const fresh = answer.slices && this.reader.read(Object.entries(answer.slices));
    if (!fresh) return 'same';
    this.latest = fresh;
    return fresh;
  }

  /** Asks every two seconds from now on. */
  start(tell: (next: V | 'same' | 'away' | 'refused') => void): void {
    this.tell = tell;
    this.askIn(EVERY);
  }

  async send(envelope: object): Promise<unknown> {
    const reply = await this.fallback.send(envelope);
    this.askIn(SOON);
    return reply;
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
  }

  private askIn(wait: number): void {
    clearTimeout(this.timer);
    if (this.closed) return;
    this.timer = setTimeout(async () => {
      const next = await this.ask();
      if (this.closed) return;
      this.tell?.(next);
      this.askIn(EVERY);
    }, wait);
  }
}
