/** The promise's value, or undefined if it takes longer than that many milliseconds. */
export async function inTime<T>(promise: Promise<T>, most: number): Promise<T | undefined> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    clock = setTimeout(() => resolve(undefined), most);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(clock);
  }
}

/** Waits that many milliseconds. */
export function pause(long: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, long));
}
