/** Milliseconds before the second and the third try. */
const PAUSES = [400, 1600];

/** A part of the site that is fetched when it is needed. A file that the network drops is asked for again, three times in all. */
export async function loaded<T>(load: () => Promise<T>, pauses: readonly number[] = PAUSES): Promise<T> {
  for (const pause of pauses) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return load();
}
