import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { Client } from '@colyseus/sdk';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { readyIn } from '../../shared/model/index.ts';
import { WIRE_VERSION } from '../../shared/wire/version.ts';
import { Player, startSolo } from '../support/player.ts';
import { type RunningServer, startServer } from '../support/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'comity-bad-'));
let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ env: { COMITY_AI_PAUSE_MS: '0' } });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

/** Tries to start a server that cannot start; answers its last words. */
async function failToStart(env: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, ['server/main.ts'], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    env: { ...process.env, COMITY_DB: join(folder, 'unused.sqlite'), ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [words, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect(code).toBe(1);
  return words.trim();
}

test('a port that is taken gets one sentence with the way out', async () => {
  expect(await failToStart({ PORT: String(server.port) })).toBe(
    `comity: Port ${server.port} is taken by another program. Stop it, or choose another port: PORT=${server.port + 1} npm start`,
  );
});

test.each(['http', '0', '70000', '2.5'])('PORT=%s gets one sentence with the way out', async (PORT) => {
  expect(await failToStart({ PORT })).toMatch(/^comity: PORT is '.*', but must be a whole number.*$/);
});

test('a database that cannot be written gets one sentence with the way out', async () => {
  expect(await failToStart({ COMITY_DB: folder })).toMatch(
    /^comity: The database file .* cannot be used .*COMITY_DB\.$/,
  );
});

test('a database that is none gets one sentence with the way out', async () => {
  const file = join(folder, 'letter.sqlite');
  writeFileSync(file, 'Dear Sir or Madam, this is a letter and no database at all.');
  expect(await failToStart({ COMITY_DB: file })).toMatch(
    /^comity: The database file .*letter\.sqlite .*Move it away.*$/,
  );
});

test.each([
  ['POST', '/api/solo', 'no JSON', 400],
  ['POST', '/api/solo', '{}', 400],
  ['POST', '/api/solo', '{"scenario":"x","seat":"us","level":"novice"}', 404],
  ['POST', '/api/solo', '{"scenario":"dublin-warrant","seat":"x","level":"novice"}', 404],
  ['POST', '/api/solo', '{"scenario":"dublin-warrant","seat":"us","level":"novice","seed":-1}', 400],
  ['POST', '/api/solo', `{"name":"${'x'.repeat(9000)}"}`, 413],
  ['POST', '/matchmake/joinOrCreate/match', `{"match":"${'x'.repeat(9000)}"}`, 413],
  ['GET', '/api/nothing', undefined, 404],
  ['GET', '/api/matches/none', undefined, 404],
  ['POST', '/api/matches/none/again', '{}', 404],
  ['GET', '/api/matches/%E0%A4%A/debrief', undefined, 404],
] as const)('%s %s %s is refused with a sentence', async (method, path, body, status) => {
  const response = await fetch(server.url + path, { method, body });
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ error: expect.any(String), message: expect.stringMatching(/\.$/) });
});

test('a match is closed to a device without its token, and its debrief until it is over', async () => {
  const { match, token } = await startSolo(server.url, 'us');
  expect((await fetch(`${server.url}/api/matches/${match}`)).status).toBe(401);
  const headers = { authorization: `Bearer ${token}` };
  const reply = await fetch(`${server.url}/api/matches/${match}`, { headers });
  expect(await reply.json()).toEqual({ match, scenario: 'dublin-warrant', seat: 0, over: false });
  const debrief = await fetch(`${server.url}/api/matches/${match}/debrief`, { headers });
  expect([debrief.status, await debrief.json()]).toMatchObject([409, { error: 'notOver' }]);
});

test('another site’s page can neither ask nor listen', async () => {
  const headers = { origin: 'https://elsewhere.example' };
  const asked = await fetch(`${server.url}/api/solo`, { method: 'POST', body: '{}', headers });
  expect(asked.status).toBe(403);
  const read = await fetch(`${server.url}/health`, { headers });
  expect(read.headers.get('access-control-allow-origin')).toBeNull();
  const socket = new WebSocket(server.url.replace('http', 'ws'), { headers });
  const [error] = await once(socket, 'error');
  expect((error as Error).message).toContain('403');
});

test.each([
  ['a host that is none', 'POST /matchmake/joinOrCreate/match HTTP/1.1\r\nHost: a b%/\r\nContent-Length: 2\r\n\r\n{}'],
  ['no HTTP', 'hello\r\n\r\n'],
])('%s is answered with 400 and does no harm', async (_name, request) => {
  const socket = connect(server.port, '127.0.0.1');
  socket.end(request);
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 /);
  expect((await fetch(`${server.url}/health`)).ok).toBe(true);
});

test('a page of an older build is told to load itself again', async () => {
  const { match, token } = await startSolo(server.url, 'us');
  const client = new Client(server.url);
  client.auth.token = token;
  await expect(client.joinOrCreate('match', { match, wire: 0 })).rejects.toMatchObject({ code: 426 });
});

test('a seat in one match is no way into the room of another', async () => {
  const mine = await startSolo(server.url, 'us');
  const theirs = await Player.join(server.url, await startSolo(server.url, 'meridian'));
  const client = new Client(server.url);
  client.auth.token = mine.token;
  const sneaked = client.joinById(theirs.room.roomId, { match: mine.match, wire: WIRE_VERSION });
  await expect(sneaked).rejects.toThrow('no seat');
});

test('messages of an unknown kind, and far too long ones, do no harm to others', async () => {
  const seat = await startSolo(server.url, 'uk');
  const player = await Player.join(server.url, seat);
  await expect(player.room.request('win', {})).rejects.toThrow('no onMessage');
  player.room.send('win', {});
  expect(await player.send(readyIn({ round: 1, phase: 'orders' }))).toEqual({ ok: true });
  player.room.send('order', 'x'.repeat(20_000));
  await new Promise<void>((resolve) => player.room.onLeave(() => resolve()));
  const again = await Player.join(server.url, seat);
  expect((await again.until('a view', () => true)).viewer).toBe(2);
});

test('built files are kept by the browser, the page itself is asked for again', async () => {
  const page = await fetch(`${server.url}/play/abc`);
  expect(page.headers.get('cache-control')).toBe('no-cache');
  expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  const script = /src="(\/assets\/[^"]+)"/.exec(await page.text())?.[1];
  const built = await fetch(`${server.url}${script}`, { headers: { 'accept-encoding': 'br' } });
  expect(built.headers.get('cache-control')).toContain('immutable');
  expect((await fetch(`${server.url}/assets/none.js`)).status).toBe(404);
});
