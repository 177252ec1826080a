import { expect, test } from 'vitest';
import { allowLine, lost, median, verdictOf, worst } from './verdict.ts';

const fast = Array.from({ length: 40 }, () => 42);
const base = { socket: fast, broken: 0, overHttp: [60], refused: false };

test('a fast line is good', () => expect(verdictOf(base)).toBe('good'));

test('a late answer now and then does not make a line slow', () =>
  expect(verdictOf({ ...base, socket: [...fast, 3000] })).toBe('good'));

test('a line that is late as a rule is slow', () =>
  expect(verdictOf({ ...base, socket: fast.map(() => 400) })).toBe('slow'));

test('one answer of forty may be lost, three may not', () => {
  expect(verdictOf({ ...base, socket: [undefined, ...fast.slice(1)] })).toBe('good');
  expect(verdictOf({ ...base, socket: [undefined, undefined, undefined, ...fast.slice(3)] })).toBe('shaky');
});

test('a socket that broke makes a line shaky, however fast it is', () =>
  expect(verdictOf({ ...base, broken: 1 })).toBe('shaky'));

test('no socket, but plain requests', () => expect(verdictOf({ ...base, socket: [] })).toBe('plain'));

test('a socket that opens and never answers counts as none', () =>
  expect(verdictOf({ ...base, socket: [undefined, undefined] })).toBe('plain'));

test('a server that refuses what its own page sends will not run a lesson, whatever else gets through', () =>
  expect(verdictOf({ ...base, refused: true })).toBe('refused'));

test('neither', () => expect(verdictOf({ ...base, socket: [], overHttp: [undefined] })).toBe('nothing'));

test('answers that never came are left out of median and worst', () => {
  const values = [30, undefined, 10, 20];
  expect([median(values), worst(values), lost(values)]).toEqual([20, 30, 1]);
  expect([median([]), worst([])]).toEqual([undefined, undefined]);
});

test('the line for IT names the port even where the address leaves it out', () => {
  expect(allowLine({ protocol: 'https:', hostname: 'play.school.example', port: '' })).toMatchObject({
    port: '443',
    socket: 'wss',
  });
  expect(allowLine({ protocol: 'http:', hostname: '10.0.0.5', port: '2567' })).toMatchObject({
    port: '2567',
    socket: 'ws',
  });
});
