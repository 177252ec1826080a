import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BEAT } from './life.ts';

const sheet = readFileSync(new URL('./life.css', import.meta.url), 'utf8');

/** How far a number is from being whole. */
const off = (number: number) => Math.abs(number - Math.round(number));

test('a lamp changes only on the beat, so that many lamps need no more frames than one', () => {
  const lasts = Number(/animation: map-lamp ([\d.]+)s/.exec(sheet)?.[1]);
  const frames = sheet.slice(sheet.indexOf('@keyframes map-lamp'), sheet.indexOf('@keyframes map-packet'));
  const changes = [...frames.matchAll(/([\d.]+)%/g)].map(([, share]) => (Number(share) / 100) * lasts);
  expect(changes.length).toBeGreaterThan(3);
  expect(changes.filter((at) => off(at / BEAT) > 0.001)).toEqual([]);
});

test('a packet moves only on the beat', () => {
  const [, lasts, steps] = /animation: map-packet ([\d.]+)s steps\((\d+)\)/.exec(sheet) ?? [];
  expect(off(Number(lasts) / Number(steps) / BEAT)).toBeLessThan(0.001);
});
