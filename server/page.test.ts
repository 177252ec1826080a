import { expect, test } from 'vitest';
import { pageBelow } from './page.ts';

test('below a base path the page names its files there, and its own links know it', () => {
  const page = '<html lang="en"><script src="/assets/index-1.js"></script><link href="/assets/a.css">';
  expect(pageBelow(page, '/comity')).toBe(
    '<html data-base="/comity" lang="en"><script src="/comity/assets/index-1.js"></script><link href="/comity/assets/a.css">',
  );
});
