import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { addressOf, knowPeersBy, trustProxies } from './address-of.ts';
import { requestGuard } from './request-guard.ts';

afterEach(() => trustProxies([]));

/** What a server behind the request guard answers to one request: the path that it saw, or the refusal's code. */
async function asked(
  outside: Parameters<typeof requestGuard>[1],
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
) {
  const server = createServer((heard, response) => response.end(JSON.stringify({ path: heard.url })));
  server.on('upgrade', (heard, socket) =>
    socket.end(`HTTP/1.1 101 ${heard.url}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n`),
  );
  requestGuard(server, outside);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    const sent = request({ port, path, method, headers, host: '127.0.0.1' });
    sent.end();
    return await Promise.race([
      once(sent, 'upgrade').then(([response]) => response.statusMessage),
      once(sent, 'response').then(async ([response]) => {
        let body = '';
        for await (const chunk of response) body += chunk;
        if (body === '') return response.statusCode;
        const { path: seen, error } = JSON.parse(body);
        return seen ?? error;
      }),
    ]);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

test('nobody can pretend to be another process of the site', async () => {
  expect(await asked(undefined, '/api/check', { 'x-comity-peer': '' })).toBe('notHere');
  knowPeersBy('the key');
  const from = { 'x-comity-from': '203.0.113.9' };
  const asker = (headers: Record<string, string>) => addressOf({ headers, socket: { remoteAddress: '198.51.100.1' } });
  expect(await asked(undefined, '/api/check', { 'x-comity-peer': 'guessed' })).toBe('notHere');
  expect(await asked(undefined, '/api/check', { 'x-comity-peer': 'the key', ...from })).toBe('/api/check');
  expect(asker({ ...from })).toBe('198.51.100.1');
  expect(asker({ ...from, 'x-comity-peer': 'the key' })).toBe('203.0.113.9');
});

const BELOW = { publicUrl: 'https://school.example', base: '/comity' };

test('below a base path the server answers as if it stood at the top, whether or not the proxy takes the base away', async () => {
  expect(await asked(BELOW, '/comity/api/check')).toBe('/api/check');
  expect(await asked(BELOW, '/comity')).toBe('/');
  expect(await asked(BELOW, '/api/check')).toBe('/api/check');
  expect(await asked(BELOW, '/comityx')).toBe('/comityx');
});

test('a trusted proxy’s word on the host counts, anybody else’s does not', async () => {
  const headers = { origin: 'https://school.example', 'x-forwarded-host': 'school.example', 'content-length': '0' };
  expect(await asked({ base: '' }, '/api/solo', headers, 'POST')).toBe('otherOrigin');
  trustProxies(['127.0.0.0/8']);
  expect(await asked({ base: '' }, '/api/solo', headers, 'POST')).toBe('/api/solo');
  expect(await asked({ base: '' }, '/api/solo', { ...headers, origin: 'https://evil.example' }, 'POST')).toBe(
    'otherOrigin',
  );
});

test('a socket is opened for our own pages only, below the base as well', async () => {
  const socket = { connection: 'Upgrade', upgrade: 'websocket' };
  expect(await asked(BELOW, '/comity/p/r', { ...socket, origin: 'https://school.example' })).toBe('/p/r');
  expect(await asked(BELOW, '/comity/p/r', { ...socket, origin: 'https://evil.example' })).toBe(403);
});

test('a learning platform’s page may send people to two doors, and only where there are platforms', async () => {
  const from = { origin: 'https://moodle.example', 'content-length': '0' };
  const post = (outside: Parameters<typeof requestGuard>[1], path: string) => asked(outside, path, from, 'POST');
  const LTI = { base: '', lti: 'platforms.json' };
  expect(await post(LTI, '/api/lti/login?x=1')).toBe('/api/lti/login?x=1');
  expect(await post(LTI, '/api/lti/launch')).toBe('/api/lti/launch');
  for (const path of ['/api/lti/enter', '/api/lti/launchpad', '/api/lessons', '/api/lessons/api/lti/login'])
    expect(await post(LTI, path)).toBe('otherOrigin');
  expect(await post({ base: '' }, '/api/lti/login')).toBe('otherOrigin');
});
