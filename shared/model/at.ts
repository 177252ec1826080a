/** What finds a row of a list: its own kind of id where rows have one, so that no seat is looked up by a demand's. */
type IndexOf<T> = T extends { id: infer Id extends number } ? Id : number;

/** The element at `index`, which must be there: nothing falls back in silence on a row that does not exist. */
export function at<T>(list: readonly T[], index: IndexOf<T>): T {
  const element = list[index];
  return element === undefined ? missing(list, index) : element;
}

/** The value under `key`, which must be there. */
export function entry<T>(table: Readonly<Record<string, T>>, key: string | number): T {
  const value = table[key];
  if (value === undefined) throw new RangeError(`There is no '${key}' among: ${Object.keys(table).join(', ')}.`);
  return value;
}

/** Apart from `at`, which is so small that it costs nothing where it is called. */
function missing(list: readonly unknown[], index: number): never {
  throw new RangeError(`There is no element ${index} in a list of ${list.length}.`);
}
