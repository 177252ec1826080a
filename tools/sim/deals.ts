import { round } from './statistics.ts';

const SIGNED = ['accepted', 'done', 'kept', 'broken'];

const PROMISE = 'promise.';

/** How often a game each promise was signed, from the same counts. */
export function promiseTable(counts: Readonly<Record<string, number>>, games: number) {
  return Object.fromEntries(
    Object.entries(counts)
      .filter(([key]) => key.startsWith(PROMISE))
      .sort((a, b) => b[1] - a[1])
      .map(([key, count]) => [key.slice(PROMISE.length), round(count / Math.max(1, games))]),
  );
}

/** Deals of each kind: offered and signed a game, and the share of the offers that was signed; from counts by 'kind.status'. */
export function dealTable(counts: Readonly<Record<string, number>>, games: number) {
  const kinds = new Map<string, { offered: number; signed: number }>();
  for (const [key, count] of Object.entries(counts)) {
    if (key.startsWith(PROMISE)) continue;
    const at = key.lastIndexOf('.');
    const kind = key.slice(0, at);
    const sum = kinds.get(kind) ?? { offered: 0, signed: 0 };
    kinds.set(kind, sum);
    sum.offered += count;
    if (SIGNED.includes(key.slice(at + 1))) sum.signed += count;
  }
  const all = [...kinds.values()].reduce(
    (sum, one) => ({ offered: sum.offered + one.offered, signed: sum.signed + one.signed }),
    { offered: 0, signed: 0 },
  );
  return Object.fromEntries(
    [...kinds, ['all', all] as const].map(([kind, { offered, signed }]) => [
      kind,
      {
        offered: round(offered / Math.max(1, games)),
        signed: round(signed / Math.max(1, games)),
        share: round(signed / Math.max(1, offered), 3),
      },
    ]),
  );
}
