import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'comity-supervise-'));
afterAll(() => rmSync(folder, { recursive: true }));
const supervise = fileURLToPath(new URL('./supervise.mjs', import.meta.url));

/** Supervises a program; answers its exit code and how often it said that it began. */
async function supervised(name: string, program: string, options: object, stop?: 'SIGTERM') {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, program);
  const code = `import(${JSON.stringify(supervise)}).then(({ supervise }) => supervise([${JSON.stringify(file)}], ${JSON.stringify(options)}))`;
  const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  child.stdout.on('data', (text: Buffer) => {
    said += text;
    if (stop) child.kill(stop);
  });
  const [exitCode] = await once(child, 'exit');
  return { exitCode, begun: said.split('begun').length - 1 };
}

test('a server that dies is started again', async () => {
  const marker = JSON.stringify(join(folder, 'died-once'));
  const program = `
    console.log('begun');
    import { existsSync, writeFileSync } from 'node:fs';
    if (existsSync(${marker})) process.exit(0);
    writeFileSync(${marker}, '');
    process.kill(process.pid, 'SIGKILL');`;
  expect(await supervised('dies', program, { ranLeast: 0 })).toEqual({ exitCode: 0, begun: 2 });
});

test('one that cannot start is not tried again', async () => {
  expect(await supervised('fails', `console.log('begun'); process.exit(1)`, {})).toEqual({ exitCode: 1, begun: 1 });
});

test('one that is asked to end is not started again', async () => {
  const program = `process.on('SIGTERM', () => process.exit(3)); console.log('begun'); setInterval(() => {}, 1000);`;
  expect(await supervised('asked', program, { ranLeast: 0 }, 'SIGTERM')).toEqual({ exitCode: 3, begun: 1 });
});
