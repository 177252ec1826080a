import { mkdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { findings } from '../support/findings.ts';
import { startServer } from '../support/server.ts';
import { brokenWorld } from './broken-world.ts';
import { SIZES, type Size, THEME_SIZES, THEMES, type Theme, windowFor } from './looks.ts';
import { SCREENS, type Screen, type Visit } from './screens.ts';

const HELP = `Takes a picture of every screen at every size and in every theme, on the real server with fixed seeds.

  npm run screens [-- --screen hearing,talk --size 390x844 --theme forced]

  --screen  names, with commas between: ${SCREENS.map(({ name }) => name).join(' ')}
  --size    ${SIZES.map(({ name }) => name).join(' ')}
  --theme   ${THEMES.join(' ')}
  --language  es, or another language; English unless said
  --axe     also says what axe finds on each
  --folder  where the pictures go; test-results/screens unless said`;

const { values } = parseArgs({
  options: {
    screen: { type: 'string' },
    size: { type: 'string' },
    theme: { type: 'string' },
    folder: { type: 'string', default: 'test-results/screens' },
    language: { type: 'string', default: 'en' },
    axe: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}

/** Those named in a flag, all without one; a name that is none of them ends the run. */
function named<T>(what: string, all: readonly T[], nameOf: (one: T) => string, asked: string | undefined): T[] {
  if (asked === undefined) return [...all];
  const names = asked.split(',');
  const unknown = names.find((name) => !all.some((one) => nameOf(one) === name));
  if (unknown !== undefined) {
    console.error(`There is no ${what} "${unknown}". Choose from: ${all.map(nameOf).join(', ')}.`);
    process.exit(1);
  }
  return all.filter((one) => names.includes(nameOf(one)));
}

const screens = named('screen', SCREENS, ({ name }) => name, values.screen);
const sizes = named('size', SIZES, ({ name }) => name, values.size);
const themes = named('theme', THEMES, (name) => name, values.theme);

/** Every size in the dark; the other themes at the two sizes most people sit at, unless a size was asked for. */
const isWanted = (size: Size, theme: Theme, { hasBright = false }: Screen) =>
  (theme !== 'bright' || hasBright) &&
  (theme === 'dark' || values.size !== undefined || THEME_SIZES.includes(size.name));

/** What a tab keeps of a match: what was read of it, or the view from which the Outcome is told. */
function keptInTab({ checkpoint, read, told }: Visit): Record<string, string> {
  if (!checkpoint) return {};
  if (read) return { [`comity.seen.${checkpoint.match}`]: checkpoint.at };
  return told && checkpoint.past ? { [`comity.past.${checkpoint.match}`]: JSON.stringify(checkpoint.past) } : {};
}

const HAS_MAP = /^\/(play|class|host|wall|debrief|replay)\//;

async function take(browser: Browser, url: string, screen: Screen, visit: Visit, size: Size, theme: Theme) {
  const { checkpoint, path, wait, act } = visit;
  const context = await windowFor(browser, size, theme, values.language);
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(45_000);
    if (checkpoint) {
      await page.addInitScript(
        ([kept, tab]) => {
          localStorage.setItem('comity.seats', kept);
          for (const [key, value] of Object.entries(tab)) sessionStorage.setItem(key, value);
        },
        [JSON.stringify([{ ...checkpoint, past: undefined, started: 0 }]), keptInTab(visit)] as const,
      );
    }
    await page.goto(url + path);
    await page.locator(wait).first().waitFor();
    await act?.(page).catch((error: Error) =>
      console.log(`  ${screen.name} ${size.name}: ${error.message.split('\n')[0]}`),
    );
    await page.evaluate(() => document.fonts.ready);
    // A map paints once its chunk has come.
    await page.waitForTimeout(HAS_MAP.test(path) ? 1500 : 250);
    await page.screenshot({
      path: `${values.folder}/${screen.name}.${size.name}.${theme}${values.language === 'en' ? '' : `.${values.language}`}.png`,
    });
    if (values.axe) return (await findings(page)).map((found) => `${screen.name} ${size.name} ${theme}: ${found}`);
    return [];
  } finally {
    await context.close();
  }
}

async function takeAll(browser: Browser, screens: readonly Screen[], url: string): Promise<[number, string[]]> {
  const faults: string[] = [];
  let taken = 0;
  for (const screen of screens) {
    const visit = await screen.prepare(url).catch((error: Error) => error);
    if (visit instanceof Error) {
      faults.push(`${screen.name}: ${visit.message}`);
      continue;
    }
    for (const theme of themes) {
      for (const size of sizes) {
        if (!isWanted(size, theme, screen)) continue;
        await take(browser, url, screen, visit, size, theme).then(
          (found) => {
            taken++;
            faults.push(...found);
          },
          (error: Error) => faults.push(`${screen.name} ${size.name} ${theme}: ${error.message.split('\n')[0]}`),
        );
      }
    }
    console.log(`${screen.name}: ${taken} pictures so far`);
  }
  return [taken, faults];
}

mkdirSync(values.folder, { recursive: true });
const browser = await launchBrowser();
const faults: string[] = [];
let taken = 0;

/** Takes the pictures of some screens, on a server that is there for them alone. */
async function takeOnServer(screens: readonly Screen[], more: Record<string, string> = {}): Promise<void> {
  if (screens.length === 0) return;
  const server = await startServer({ env: { COMITY_AI_PAUSE_MS: '0', ...more } });
  try {
    const [count, found] = await takeAll(browser, screens, server.url);
    taken += count;
    faults.push(...found);
  } finally {
    await server.stop();
  }
}

const shelf = brokenWorld();
try {
  await takeOnServer(screens.filter(({ isBroken }) => !isBroken));
  await takeOnServer(
    screens.filter(({ isBroken }) => isBroken),
    { COMITY_SCENARIOS: shelf },
  );
  for (const fault of faults) console.error(fault);
  console.log(`${taken} pictures in ${values.folder}.`);
  if (faults.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  rmSync(shelf, { recursive: true });
}
