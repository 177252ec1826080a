import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { SERVER } from './server.mjs';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const read = (name: string) => readFileSync(path(name), 'utf8');
const steps = read('Dockerfile').split('\n');
const stepsOf = (kind: string) =>
  steps.filter((step) => step.startsWith(`${kind} `)).map((step) => step.slice(kind.length + 1));

test('the image runs the server as npm start does', () => {
  const [command, ...rest] = stepsOf('CMD');
  expect(JSON.parse(command)).toEqual(['node_modules/.bin/node', ...SERVER]);
  expect(rest).toEqual([]);
});

test('who runs it without npm is told to run it in the same way', () => {
  expect(read('docs/operations.md')).toContain(`\`node ${SERVER.join(' ')}\``);
});

test('what the image takes over is there', () => {
  const taken = stepsOf('COPY').flatMap((step) => step.split(' ').slice(0, -1));
  expect(taken).toContain('package-lock.json');
  expect(taken.filter((name) => !existsSync(path(name)))).toEqual([]);
  const ignored = read('.dockerignore').split('\n');
  expect(taken.filter((name) => ignored.includes(name))).toEqual([]);
});

test('the image stands on the Node that is pinned', () => {
  const [major] = JSON.parse(read('package.json')).dependencies.node.split('.');
  expect(stepsOf('FROM')).toEqual([expect.stringMatching(new RegExp(`^node:${major}-`))]);
});

test('neither passwords nor databases nor packages of this machine go into the image', () => {
  const ignored = read('.dockerignore').split('\n');
  expect(ignored).toEqual(expect.arrayContaining(['.env', '**/*.sqlite*', '**/node_modules', 'dist', '.git']));
});

test('the composed site gives the server what it asks for', () => {
  const config = read('server/config.ts') + read('server/addresses.ts');
  const [comity] = read('compose.yaml').split(/^ {2}redis:$/m);
  const given = [...comity.matchAll(/^ {6}([A-Z_]+):/gm)].map(([, name]) => name);
  // The driver of PostgreSQL reads its password by itself.
  const ours = given.filter((name) => name !== 'PGPASSWORD');
  expect(ours).toEqual(['PUBLIC_URL', 'DATABASE_URL', 'REDIS_URL', 'COMITY_PROXIES']);
  expect(ours.filter((name) => !config.includes(name))).toEqual([]);
});

test('a password with any character in it is no part of an address', () => {
  expect(read('compose.yaml')).not.toMatch(/:\/\/.*POSTGRES_PASSWORD/);
});

test('the composed site asks each of its processes in turn', () => {
  const caddy = read('Caddyfile');
  expect(caddy).toMatch(/dynamic a \{\s+name comity\s+port 2567\s/);
  expect(caddy).toMatch(/^\tlb_policy round_robin$/m);
  expect(read('compose.yaml')).toContain("'./Caddyfile:/etc/caddy/Caddyfile:ro'");
});
