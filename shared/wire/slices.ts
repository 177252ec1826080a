/** Fields whose value is a view itself, or a list of views: they are cut up like the view that holds them. */
const OPENED: readonly string[] = ['table', 'views', 'world'];

type Fields = Record<string, unknown>;

/**
 * A view as texts, so that what did not change need not be sent again: one for each field that has a value; a list of
 * records has one for each record ('seats[3]') and one for their number ('seats[]').
 */
export function toSlices(view: object): Map<string, string> {
  const slices = new Map<string, string>();
  cut(view as Fields, '', slices);
  return slices;
}

function cut(fields: Fields, prefix: string, slices: Map<string, string>): void {
  for (const name of Object.keys(fields)) {
    const value = fields[name];
    if (value === undefined) continue;
    const key = prefix + name;
    if (OPENED.includes(name) && isRecord(value)) cut(value, `${key}.`, slices);
    else if (Array.isArray(value) && (OPENED.includes(name) || value.some(isRecord)))
      cutList(value, key, OPENED.includes(name), slices);
    else slices.set(key, JSON.stringify(value));
  }
}

function cutList(list: readonly unknown[], key: string, opened: boolean, slices: Map<string, string>): void {
  slices.set(`${key}[]`, String(list.length));
  for (const [at, value] of list.entries()) {
    if (value === undefined) continue;
    if (opened && isRecord(value)) cut(value, `${key}[${at}].`, slices);
    else slices.set(`${key}[${at}]`, JSON.stringify(value));
  }
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The view again, from its texts. */
export function fromSlices<V>(slices: Iterable<[string, string]>): V {
  return new SliceReader<V>().read(slices) as V;
}

/**
 * Puts a view together from its slices, again and again. Whatever did not change keeps its object, so that what reads
 * only that need not draw again.
 */
export class SliceReader<V> {
  private texts = new Map<string, string>();
  private readonly values = new Map<string, unknown>();
  /** Lists and opened fields as they were last put together, by their path. */
  private readonly built = new Map<string, unknown>();

  /** The view if anything in it has changed since the last call; else undefined. */
  read(slices: Iterable<[string, string]>): V | undefined {
    const fresh = new Map(slices);
    const changed = [...fresh].filter(([key, text]) => this.texts.get(key) !== text).map(([key]) => key);
    const gone = [...this.texts.keys()].filter((key) => !fresh.has(key));
    if (changed.length === 0 && gone.length === 0) return undefined;
    for (const key of gone) this.values.delete(key);
    for (const key of changed) this.values.set(key, JSON.parse(fresh.get(key) ?? 'null'));
    for (const key of [...changed, ...gone]) for (const path of pathsTo(key)) this.built.delete(path);
    this.texts = fresh;
    return this.build('', [...fresh.keys()].sort()) as V;
  }

  private build(path: string, keys: readonly string[]): unknown {
    const before = this.built.get(path);
    if (before !== undefined) return before;
    const steps = new Map<string, string[]>();
    for (const key of keys) {
      const step = stepAfter(path, key);
      const group = steps.get(step);
      if (group) group.push(key);
      else steps.set(step, [key]);
    }
    const made = steps.has('[]') ? this.buildList(path, steps) : this.buildFields(path, steps);
    this.built.set(path, made);
    return made;
  }

  private buildFields(path: string, steps: ReadonlyMap<string, string[]>): Fields {
    return Object.fromEntries(
      [...steps].map(([step, keys]) => [step.replace(/^\./, ''), this.part(path + step, keys)]),
    );
  }

  private buildList(path: string, steps: ReadonlyMap<string, string[]>): unknown[] {
    const list: unknown[] = Array.from({ length: this.values.get(`${path}[]`) as number });
    for (const [step, keys] of steps) if (step !== '[]') list[Number(step.slice(1, -1))] = this.part(path + step, keys);
    return list;
  }

  private part(path: string, keys: readonly string[]): unknown {
    return keys.length === 1 && keys[0] === path ? this.values.get(path) : this.build(path, keys);
  }
}

/** The next step of a key below a path: 'seats', '.table', '[3]' or '[]'. */
function stepAfter(path: string, key: string): string {
  return /^\.?[^.[]+|^\[\d*\]/.exec(key.slice(path.length))?.[0] ?? '';
}

/** Every list or field that a key is a part of, the whole view included. */
function pathsTo(key: string): string[] {
  const paths = [''];
  for (let path = stepAfter('', key); path.length < key.length; path += stepAfter(path, key)) paths.push(path);
  return paths;
}
