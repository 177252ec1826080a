import { expect, test, vi } from 'vitest';
import { classOrigin, keptLesson } from '../../net/index.ts';
import { linksOf } from './links.ts';

vi.mock('../../net/index.ts', async () => {
  const { signal } = await import('@preact/signals');
  const kept = { key: 'h', coHostKey: 'c', recovery: 'ACDEFGHJKM' };
  return { classOrigin: signal(''), keptLesson: () => kept, keptProjectorKey: () => 'p' };
});

test('every link of a lesson leads to the address that the whole room can open', () => {
  expect(keptLesson('l1')).toBeDefined();
  classOrigin.value = 'http://192.168.1.20:2567';
  const { join, host, coHost, projector } = linksOf('l1', 'RFMEG7');
  for (const link of [join, host, coHost, projector]) expect(link).toMatch(/^http:\/\/192\.168\.1\.20:2567\//);
});
