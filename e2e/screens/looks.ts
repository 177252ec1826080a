import type { Browser, BrowserContext } from 'playwright-core';

/** A window: its size in CSS pixels, and how many device pixels one of them takes (browser zoom makes both). */
export type Size = { name: string; width: number; height: number; zoom: number };

export const SIZES: readonly Size[] = [
  { name: '360x640', width: 360, height: 640, zoom: 1 },
  { name: '390x844', width: 390, height: 844, zoom: 1 },
  { name: '844x390', width: 844, height: 390, zoom: 1 },
  { name: '820x1180', width: 820, height: 1180, zoom: 1 },
  { name: '1366x768', width: 1366, height: 768, zoom: 1 },
  { name: '1366x768-at-200', width: 683, height: 384, zoom: 2 },
  { name: '1366x768-at-400', width: 341, height: 192, zoom: 4 },
  { name: '1920x1080', width: 1920, height: 1080, zoom: 1 },
];

/** What a system or a person asks of the colours. */
export type Theme = 'dark' | 'bright' | 'contrast' | 'forced';
export const THEMES: readonly Theme[] = ['dark', 'bright', 'contrast', 'forced'];

/** The one size at which every theme is looked at; in the first theme every size is. */
export const THEME_SIZES: readonly string[] = ['1366x768', '390x844'];

/** A window of its own, set as the size and theme ask, in which nothing moves. */
export async function windowFor(browser: Browser, size: Size, theme: Theme, language: string): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: size.width, height: size.height },
    deviceScaleFactor: size.zoom,
    reducedMotion: 'reduce',
    hasTouch: size.width < 900 && size.zoom === 1,
    contrast: theme === 'contrast' ? 'more' : 'no-preference',
    forcedColors: theme === 'forced' ? 'active' : 'none',
    bypassCSP: true,
  });
  await context.addInitScript(
    ([bright, language]) => {
      localStorage.setItem('comity.coach', '9');
      localStorage.setItem('comity.language', language);
      if (bright) localStorage.setItem('comity.wall', JSON.stringify({ bright: true }));
    },
    [theme === 'bright', language] as const,
  );
  return context;
}
