import { expect, test, vi } from 'vitest';
import { loaded } from './loaded.ts';

/** A file that the network drops as many times as said. */
function dropped(times: number) {
  return vi.fn(async () => {
    if (times-- > 0) throw new TypeError('Failed to fetch dynamically imported module');
    return 'page';
  });
}

test.each([0, 1, 2])('dropped %i times, a part of the site still comes', async (times) => {
  expect(await loaded(dropped(times), [0, 0])).toBe('page');
});

test('what does not come in three tries is given up', async () => {
  const load = dropped(9);
  await expect(loaded(load, [0, 0])).rejects.toThrow('Failed to fetch');
  expect(load).toHaveBeenCalledTimes(3);
});
