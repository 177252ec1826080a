import { afterEach, expect, test, vi } from 'vitest';
import { clientWith } from './client-with.ts';

afterEach(() => void vi.unstubAllGlobals());

test('the key travels in a header, and stands in no address', async () => {
  const asked: { address: string; authorization: string | null }[] = [];
  vi.stubGlobal('fetch', async (address: string, { headers }: { headers: Headers }) => {
    asked.push({ address: String(address), authorization: headers.get('authorization') });
    return new Response('{}', { headers: { 'content-type': 'application/json' } });
  });
  const client = clientWith('the-secret-key', 'http://school.example');
  await client.http.post('/matchmake/joinOrCreate/lesson', { body: {} });
  const seat = { sessionId: 'session', roomId: 'room', processId: 'process' };
  const { buildEndpoint } = client as unknown as { buildEndpoint(seat: object, options: object): string };
  const address = buildEndpoint.call(client, seat, { sessionId: 'session' });
  expect(address).toContain('ws://school.example');
  expect([address, asked[0].address].join(' ')).not.toContain('the-secret-key');
  expect(asked[0].authorization).toBe('Bearer the-secret-key');
});
