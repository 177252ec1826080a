import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

interface Executable {
  path: string;
  env: Record<string, string>;
}

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const wellKnown = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Quiet on the network, and drawing WebGL in software, so that a test sees the same on every machine. */
const flags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
];

/** Starts a headless browser: CHROME_PATH, else the system's Chromium or Chrome, else the one npm brought along. */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await findExecutable();
  return await chromium.launch({
    executablePath: path,
    headless: true,
    chromiumSandbox: false,
    args: flags,
    env: { ...process.env, ...env },
  });
}

/** COMITY_BUNDLED_CHROMIUM=1 passes over the system's browser, to try the bundled one on a machine that has both. */
async function findExecutable(): Promise<Executable> {
  const asked = process.env.CHROME_PATH;
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROME_PATH is ${asked}, and no file is there. Mend or unset it.`);
    return { path: asked, env: {} };
  }
  const system = process.env.COMITY_BUNDLED_CHROMIUM ? undefined : systemBrowser();
  return system ? { path: system, env: {} } : await bundledBrowser();
}

function systemBrowser(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const onPath = folders.flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...onPath, ...wellKnown].find(existsSync);
}

async function bundledBrowser(): Promise<Executable> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium or Chrome found: install one, or set CHROME_PATH to its program file.');
  }
  const folder = await unpacked();
  const path = join(folder, 'chromium');
  const env: Executable['env'] = {};
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = join(folder, 'fonts');
  if (!starts(path, env)) env.LD_LIBRARY_PATH = join(folder, 'al2023', 'lib');
  if (!starts(path, env)) {
    throw new Error('The Chromium that npm brought does not start on this machine: install one, or set CHROME_PATH.');
  }
  return { path, env };
}

/** Whether the program loads, which it does not when the machine lacks libnss3. */
function starts(path: string, env: Record<string, string>): boolean {
  try {
    execFileSync(path, ['--version', '--no-sandbox'], { env: { ...process.env, ...env }, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Unpacks the package's archives once, beside it, and returns that folder. */
async function unpacked(): Promise<string> {
  const packageFolder = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const folder = join(packageFolder, '..', '..', '.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  await inDirectoryForTemporaryFiles(unfinished, () =>
    Promise.all(
      ['chromium.br', 'al2023.tar.br', 'swiftshader.tar.br', 'fonts.tar.br'].map((archive) =>
        inflate(join(packageFolder, 'bin', archive)),
      ),
    ),
  );
  try {
    renameSync(unfinished, folder);
  } catch {
    // Another run got there first; its copy is as good.
    rmSync(unfinished, { recursive: true });
  }
  return folder;
}

/** `inflate` always writes to the folder for temporary files, so that is moved while it works. */
async function inDirectoryForTemporaryFiles(folder: string, work: () => Promise<unknown>): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
