/** The element at `index`, which must be there: nothing falls back in silence on a row that does not exist. */
export function at<T>(list: readonly T[], index: number): T {
  const element = list[index];
  if (element === undefined) throw new RangeError(`There is no element ${index} in a list of ${list.length}.`);
  return element;
}

/** The value under `key`, which must be there. */
export function entry<T>(table: Readonly<Record<string, T>>, key: string | number): T {
  const value = table[key];
  if (value === undefined) throw new RangeError(`There is no '${key}' among: ${Object.keys(table).join(', ')}.`);
  return value;
}
