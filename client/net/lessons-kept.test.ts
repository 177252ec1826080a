import { beforeEach, expect, test, vi } from 'vitest';
import { dropLesson, keepLesson, keptLesson, keptLessons, keptProjectorKey, keyFromAddress } from './lessons-kept.ts';

const host = { lesson: 'l1', code: 'ACDEFG', key: 'old', as: 'host', title: 'Period 3', recovery: 'RRRR' } as const;

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
  });
  vi.stubGlobal('location', { hash: '', pathname: '/host/l1', search: '' });
  vi.stubGlobal('history', { replaceState: vi.fn() });
});

test('a device may be host and projector of one lesson', () => {
  keepLesson(host);
  keepLesson({ lesson: 'l1', code: 'ACDEFG', key: 'wall', as: 'projector', title: 'Period 3' });
  expect(keptLesson('l1', 'host')?.key).toBe('old');
  expect(keptLesson('l1', 'projector')?.key).toBe('wall');
  dropLesson('l1');
  expect(keptLessons()).toEqual([]);
});

test('a key leaves the address and is kept, and nothing known of the place is lost', () => {
  keepLesson(host);
  location.hash = '#key=new';
  expect(keyFromAddress('l1', 'host')).toBe('new');
  expect(history.replaceState).toHaveBeenCalledWith(null, '', '/host/l1');
  expect(keptLesson('l1', 'host')).toEqual({ ...host, key: 'new' });
});

test('a host on another device can open the projector with the key that came in the link', () => {
  location.hash = '#key=co&as=coHost&wall=wall';
  keyFromAddress('l1', 'coHost');
  expect(keptProjectorKey('l1')).toBe('wall');
  expect(keptProjectorKey('l2')).toBeUndefined();
});

test('an address without a key changes nothing', () => {
  keepLesson(host);
  expect(keyFromAddress('l1', 'host')).toBeUndefined();
  expect(keptLessons()).toEqual([host]);
});

test('an unreadable store counts as empty', () => {
  localStorage.setItem('comity.lessons', '{');
  expect(keptLessons()).toEqual([]);
});
