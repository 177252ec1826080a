import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { DiskWait } from './disk-wait.ts';

const folder = mkdtempSync(join(tmpdir(), 'comity-disk-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a log that can be synced is', async () => {
  const file = join(folder, 'a.sqlite');
  writeFileSync(`${file}-wal`, 'log');
  const disk = new DiskWait(file);
  await disk.sync();
  await disk.close();
});

/** A log whose syncs end, or fail, when the test lets them. */
async function onSlowDisk(name: string) {
  const file = join(folder, name);
  writeFileSync(`${file}-wal`, 'log');
  const handle = await open(`${file}-wal`);
  const begun: PromiseWithResolvers<void>[] = [];
  vi.spyOn(Object.getPrototypeOf(handle), 'datasync').mockImplementation(() => {
    const sync = Promise.withResolvers<void>();
    begun.push(sync);
    return sync.promise;
  });
  await handle.close();
  const isBegun = (count: number) => vi.waitFor(() => expect(begun).toHaveLength(count));
  return { disk: new DiskWait(file), begun, isBegun };
}
afterEach(() => vi.restoreAllMocks());

test('who comes while a sync is slow does not wait for it, but for one beside it', async () => {
  const { disk, begun, isBegun } = await onSlowDisk('c.sqlite');
  const slow = disk.sync();
  await isBegun(1);
  const beside = disk.sync();
  await isBegun(2);
  begun[1].resolve();
  await beside;
  begun[0].resolve();
  await slow;
  await disk.close();
});

test('all who come while the disk has enough to do wait once, for a sync that begins after they came', async () => {
  const { disk, begun, isBegun } = await onSlowDisk('d.sqlite');
  const running = [disk.sync()];
  await isBegun(1);
  running.push(disk.sync());
  await isBegun(2);
  const [one, other] = [disk.sync(), disk.sync()];
  expect(one).toBe(other);
  expect(running).not.toContain(one);
  begun[0].resolve();
  await isBegun(3);
  begun[1].resolve();
  begun[2].resolve();
  await Promise.all([...running, one]);
  await disk.close();
});

test('after one of two syncs has failed nothing more is promised', async () => {
  const { disk, begun, isBegun } = await onSlowDisk('e.sqlite');
  const fails = disk.sync();
  await isBegun(1);
  const beside = disk.sync();
  await isBegun(2);
  begun[0].reject(new Error('EIO'));
  await expect(fails).rejects.toThrow('EIO');
  begun[1].resolve();
  await beside;
  await expect(disk.sync()).rejects.toThrow('EIO');
  expect(begun).toHaveLength(2);
  await disk.close();
});

test('after a failure nothing is promised any more, even if the disk says that all is well again', async () => {
  const file = join(folder, 'b.sqlite');
  const disk = new DiskWait(file);
  await expect(disk.sync()).rejects.toThrow('start the server again');
  writeFileSync(`${file}-wal`, 'log');
  await expect(disk.sync()).rejects.toThrow('start the server again');
  await disk.close();
});
