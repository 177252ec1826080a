import { afterEach, expect, test, vi } from 'vitest';
import { reloadOnce } from './reload-once.ts';

afterEach(() => vi.unstubAllGlobals());

test('a page that a reload did not mend is not loaded again and again, even where storage is forbidden', () => {
  const tab: { state: unknown; replaceState(state: unknown): void } = {
    state: null,
    replaceState(state) {
      tab.state = state;
    },
  };
  const reload = vi.fn();
  vi.stubGlobal('history', tab);
  vi.stubGlobal('location', { reload });
  expect([reloadOnce(), reloadOnce()]).toEqual([true, false]);
  expect(reload).toHaveBeenCalledTimes(1);
});
