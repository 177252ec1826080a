import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
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

test('all who come while the disk is at work wait once, for a sync that begins after they came', async () => {
  const file = join(folder, 'c.sqlite');
  writeFileSync(`${file}-wal`, 'log');
  const disk = new DiskWait(file);
  const running = disk.sync();
  await Promise.resolve();
  const [one, other] = [disk.sync(), disk.sync()];
  expect(one).toBe(other);
  expect(one).not.toBe(running);
  await Promise.all([running, one]);
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
