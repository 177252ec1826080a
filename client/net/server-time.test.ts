import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const SERVER = 1_800_000_000_000;
let asked: number;

beforeEach(() => {
  asked = 0;
  vi.resetModules();
  vi.useFakeTimers({ now: 5_000_000 });
  vi.stubGlobal('location', { origin: 'http://school', hostname: 'school' });
  const began = performance.now();
  vi.stubGlobal('fetch', async () => {
    asked++;
    return new Response(JSON.stringify({ ok: true, at: SERVER + performance.now() - began, addresses: [] }));
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the device’s clock set while the page is open moves no countdown', async () => {
  const { serverNow, syncTime } = await import('./server-time.ts');
  await syncTime();
  expect(serverNow()).toBeCloseTo(SERVER, -1);
  vi.setSystemTime(5_000_000 + 20 * 60_000);
  expect(serverNow()).toBeCloseTo(SERVER, -1);
  await vi.advanceTimersByTimeAsync(3000);
  expect(serverNow()).toBeCloseTo(SERVER + 3000, -1);
  expect(asked).toBe(2);
});

test('a clock that runs on is asked for once', async () => {
  const { serverNow, syncTime } = await import('./server-time.ts');
  await Promise.all([syncTime(), syncTime()]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(serverNow()).toBeCloseTo(SERVER + 60_000, -1);
  expect(asked).toBe(1);
});
