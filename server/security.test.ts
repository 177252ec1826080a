import { expect, test } from 'vitest';
import { isSameOrigin } from './security.ts';

const PAGE = 'https://play.school.example';

test('our own page may ask, and a program without an Origin', () => {
  expect(isSameOrigin({ origin: 'http://10.0.0.5:2567', host: '10.0.0.5:2567' })).toBe(true);
  expect(isSameOrigin({ origin: 'http://[::1]:2567', host: '[::1]:2567' })).toBe(true);
  expect(isSameOrigin({ origin: null, host: '10.0.0.5:2567' })).toBe(true);
});

test('a proxy that names the port that nobody writes is no other site', () => {
  expect(isSameOrigin({ origin: PAGE, host: 'play.school.example:443' })).toBe(true);
  expect(isSameOrigin({ origin: 'http://play.school.example', host: 'play.school.example:80' })).toBe(true);
  expect(isSameOrigin({ origin: PAGE, host: 'play.school.example:8443' })).toBe(false);
});

test('behind a proxy that rewrites the Host, the browser’s own word counts, or the address that the server was told', () => {
  const behind = { origin: PAGE, host: '127.0.0.1:2567' };
  expect(isSameOrigin({ ...behind, fetchSite: 'same-origin' })).toBe(true);
  expect(isSameOrigin(behind, PAGE)).toBe(true);
  expect(isSameOrigin(behind)).toBe(false);
});

test('another site’s page may not', () => {
  const evil = { origin: 'https://evil.example', host: '127.0.0.1:2567' };
  for (const fetchSite of [undefined, 'cross-site', 'same-site', 'none'])
    expect(isSameOrigin({ ...evil, fetchSite }, PAGE)).toBe(false);
  expect(isSameOrigin({ origin: 'null', host: 'play.school.example' }, PAGE)).toBe(false);
});
