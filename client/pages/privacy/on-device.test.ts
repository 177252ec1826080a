import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import texts from '../../../assets/text/en/privacy.json' with { type: 'json' };
import { forgetAll, KEPT, keysOf } from './on-device.ts';

const client = new URL('../../', import.meta.url);

function shelfOf(...keys: string[]) {
  const kept = [...keys];
  return {
    kept,
    get length() {
      return kept.length;
    },
    key: (at: number) => kept[at] ?? null,
    removeItem: (key: string) => void kept.splice(kept.indexOf(key), 1),
  };
}

test('all that is ours goes, on both shelves; what belongs to others stays', () => {
  const local = shelfOf('comity.seats', 'comity.settings', 'other', 'comity.lessons');
  const session = shelfOf('comity.record.abc');
  expect(keysOf(() => [local, session])).toHaveLength(4);
  forgetAll(() => [local, session]);
  expect([local.kept, session.kept]).toEqual([['other'], []]);
});

test('a browser that keeps its storage shut is no fault', () => {
  const shut = () => {
    throw new Error('SecurityError');
  };
  expect(keysOf(shut)).toEqual([]);
  expect(() => forgetAll(shut)).not.toThrow();
});

test('the page tells of every key that any page keeps, and of no other', () => {
  const sources = readdirSync(client, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|^pages\/(privacy|check)\//.test(name))
    .map((name) => readFileSync(new URL(name, client), 'utf8'));
  const written = sources.flatMap((code) => [...code.matchAll(/['`](comity\.\w+\.?)/g)].map(([, key]) => key));
  expect([...new Set(written)].sort()).toEqual(Object.values(KEPT).sort());
});

test('each of them is told in words', () => {
  expect(Object.keys(KEPT).filter((name) => !(`privacy.device.${name}` in texts))).toEqual([]);
});
