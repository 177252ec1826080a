import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { Networks } from './http/networks.ts';
import { metricsRoute } from './metrics.ts';

const counted = { sockets: () => 30, lessons: () => 1, matches: () => 5, storageFault: async () => 'the disk is full' };

async function asked(address: string, watchers: string[] = []) {
  const route = metricsRoute(counted, new Networks('COMITY_WATCHERS', ['127.0.0.1', ...watchers]), () => address);
  const answer = { status: 0, text: '' };
  const response = {
    writeHead: (status: number) => (answer.status = status),
    end: (text: string) => (answer.text = text),
  };
  await route({} as IncomingMessage, response as unknown as ServerResponse);
  return answer;
}

test('this machine reads the figures of the process', async () => {
  const { status, text } = await asked('127.0.0.1');
  expect(status).toBe(200);
  expect(text).toMatch(/^comity_sockets 30$/m);
  expect(text).toMatch(/^comity_storage_ok 0$/m);
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
});

test('others read them from a network that was named, and from no other', async () => {
  expect((await asked('10.1.2.3')).status).toBe(403);
  expect((await asked('10.1.2.3', ['10.0.0.0/8'])).status).toBe(200);
});
