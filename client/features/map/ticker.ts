/** One thing that moves for a while. */
export type Motion = { done: Promise<void>; finish(): void };
type Running = { started: number; lasts: number; draw(share: number): void; resolve(): void };

/** Moves things while frames come; `wake` is called when frames are needed. */
export function createTicker(wake: () => void) {
  const running = new Set<Running>();

  function end(motion: Running) {
    if (!running.delete(motion)) return;
    motion.draw(1);
    motion.resolve();
  }

  return {
    get busy() {
      return running.size > 0;
    },
    /** Calls `draw` with the eased share of time passed, 0 to 1, and always once with 1. */
    run(milliseconds: number, draw: (share: number) => void, ease: (share: number) => number = settle): Motion {
      const motion: Running = {
        started: performance.now(),
        lasts: milliseconds,
        draw: (share) => draw(ease(share)),
        resolve: () => {},
      };
      const done = new Promise<void>((resolve) => {
        motion.resolve = resolve;
      });
      running.add(motion);
      motion.draw(0);
      wake();
      return { done, finish: () => end(motion) };
    },
    step(now: number) {
      for (const motion of [...running]) {
        const share = (now - motion.started) / motion.lasts;
        if (share >= 1) end(motion);
        else motion.draw(Math.max(0, share));
      }
    },
    stop() {
      for (const motion of [...running]) end(motion);
    },
  };
}

export type Ticker = ReturnType<typeof createTicker>;

/** Quick start, soft landing. */
export function settle(share: number): number {
  return 1 - (1 - share) ** 3;
}

export function linear(share: number): number {
  return share;
}
