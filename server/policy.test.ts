import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { protect } from './security.ts';

const policyOf = (page: string, host: string, publicUrl?: string, platforms?: string[]): string => {
  const headers = new Map<string, string>();
  const response = {
    setHeader: (name: string, value: string) => headers.set(name, value),
  } as unknown as ServerResponse;
  protect(page, publicUrl, platforms)({ headers: { host }, socket: {} } as IncomingMessage, response, () => {});
  return headers.get('content-security-policy') ?? '';
};

test('a page may open sockets to its own host only', () => {
  expect(policyOf('', 'school.example:2567')).toContain(
    "connect-src 'self' ws://school.example:2567 wss://school.example:2567",
  );
  expect(policyOf('', '10.0.0.1', 'https://comity.example')).toContain('wss://comity.example');
  expect(policyOf('', 'a')).not.toMatch(/ wss?:( |;|$)/);
});

test('of inline styles only those that the page brings along are applied', () => {
  const policy = policyOf('<style>body{}</style>', 'a');
  expect(policy).toContain("style-src 'self' 'sha256-fJgEClQWV1hGkK4qHMO0KotTsVnMYMXTq7/suurGyUo=';");
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toContain('unsafe');
});

test('only registered learning platforms may show a page in a frame, and get its forms', () => {
  expect(policyOf('', 'a')).toContain("frame-ancestors 'self'; base-uri 'none'; form-action 'self';");
  expect(policyOf('', 'a', undefined, ['https://moodle.example'])).toContain(
    "frame-ancestors 'self' https://moodle.example; base-uri 'none'; form-action 'self' https://moodle.example;",
  );
});
