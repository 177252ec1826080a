/** Acts that are under way. While one is, a second press of the same button or key does nothing more. */
export type OneAtATime = {
  /** Does it, unless it is under way already. */
  run(act: () => unknown): void;
};

/** Guards one button or form. `onChange` hears whether something is under way. */
export function oneAtATime(onChange: (busy: boolean) => void = () => {}): OneAtATime {
  let busy = false;
  return {
    run(act) {
      if (busy) return;
      const done = act();
      if (!isPromise(done)) return;
      busy = true;
      onChange(true);
      const free = () => {
        busy = false;
        onChange(false);
      };
      done.then(free, free);
    },
  };
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as Promise<unknown> | undefined)?.then === 'function';
}
