import { describe, expect, test } from 'vitest';
import { problemsOf } from './walls/check.ts';
import { circlesIn } from './walls/circles.ts';
import { projectFiles, projectProblems } from './walls/files.ts';
import { parseSource } from './walls/parse.ts';

test('the project keeps to its walls', () => {
  expect(projectFiles()).toContain('tools/walls.test.ts');
  expect(projectProblems()).toEqual([]);
});

describe('the walls stop', () => {
  test.each([
    ['rules that import the scenario', 'shared/rules/x.ts', `import { load } from '../scenario/load.ts';`],
    ['rules that import a package', 'shared/rules/x.ts', `import * as v from 'valibot';`],
    ['an AI that goes past the rules door', 'shared/ai/x.ts', `import { apply } from '../rules/apply.ts';`],
    ['an AI that names the whole state', 'shared/ai/x.ts', `import type { GameState } from '../model/game-state.ts';`],
    [
      'a client that imports rules',
      'client/features/table/x.ts',
      `import { decide } from '../../../shared/rules/index.ts';`,
    ],
    ['a client that runs server code', 'client/net/x.ts', `import { rooms } from '../../server/rooms/index.ts';`],
    ['a client that re-exports server code', 'client/x.ts', `export * from '../server/main.ts';`],
    ['Phaser outside the map', 'client/features/table/x.ts', `const phaser = await import('phaser');`],
    ['Colyseus outside the net', 'client/pages/join/x.ts', `import { Client } from '@colyseus/sdk';`],
    ['a match that knows Colyseus', 'server/match/match.ts', `import { Room } from '@colyseus/core';`],
    ['a match that knows the database', 'server/match/match.ts', `import { DatabaseSync } from 'node:sqlite';`],
    ['a room that knows the database', 'server/rooms/x.ts', `import { Kysely } from 'kysely';`],
    ['Node in shared', 'shared/text/x.ts', `import { readFileSync } from 'node:fs';`],
    ['an import type of a far type', 'shared/rules/x.ts', `let room: import('../../server/main.ts').Room;`],
    ['chance in shared', 'shared/ai/x.ts', `const x = Math['random']();`],
    ['chance under another name in shared', 'shared/ai/x.ts', `const { random } = Math;`],
    ['the clock in shared', 'shared/scenario/x.ts', `const now = new Date();`],
    ['the other clock in shared', 'shared/testing/x.ts', `const now = Date.now();`],
    ['the clock under another name in shared', 'shared/lesson/x.ts', `const Clock = Date;`],
    ['the browser’s stopwatch in shared', 'shared/ai/x.ts', `const now = performance.now();`],
    ['the browser’s window in shared', 'shared/lesson/x.ts', `const wide = window.innerWidth > 600;`],
    ['the page in shared', 'shared/wire/x.ts', `const title = document.title;`],
    ['the process in shared', 'shared/scenario/x.ts', `const name = process.env.NAME;`],
    ['a timer in shared', 'shared/lesson/x.ts', `setTimeout(() => {}, 100);`],
    ['a repeated timer in shared', 'shared/ai/x.ts', `setInterval(() => {}, 100);`],
    ['a machine’s chance in shared', 'shared/rules/x.ts', `const id = crypto.randomUUID();`],
    ['a hidden global in shared', 'shared/rules/x.ts', `const now = globalThis['Date'];`],
    ['code made of text in shared', 'shared/scenario/x.ts', `const now = eval('Date.now()');`],
    ['a folder of shared that has no walls', 'shared/new/x.ts', `export const x = 1;`],
    ['a computed import', 'client/features/table/x.ts', `const page = await import(name);`],
    ['a page that imports another', 'client/pages/console/x.ts', `import { Pick } from '../host/pick.tsx';`],
    ['a page that imports another’s entry', 'client/pages/lesson/x.tsx', `import Table from '../table/index.tsx';`],
    ['a type of another page', 'client/pages/pack/x.ts', `import type { Card } from '../cards/card.ts';`],
    ['parts that know a page', 'client/ui/x.tsx', `import { Layout } from '../features/table/layout.tsx';`],
    ['parts that know the texts', 'client/ui/x.tsx', `import { t } from '../i18n/index.ts';`],
    ['a state that knows panels', 'client/state/x.ts', `import { tabsOf } from '../features/panels/desk/tabs.ts';`],
    ['texts that know the state', 'client/i18n/x.ts', `import { view } from '../state/view.ts';`],
    ['a client that names a store', 'client/net/x.ts', `import type { Tables } from '../../server/store/tables.ts';`],
    ['a match that knows rooms', 'server/match/x.ts', `import { MatchRoom } from '../rooms/match-room.ts';`],
    ['a match that names a type of rooms', 'server/match/x.ts', `import type { Tabs } from '../rooms/tabs.ts';`],
    ['a match that knows HTTP', 'server/match/x.ts', `import { sendJson } from '../http/json.ts';`],
    ['a match that knows tests', 'server/match/x.ts', `import { game } from '../../shared/testing/game.ts';`],
    ['a lesson that knows HTTP', 'server/lessons/x.ts', `import { sendJson } from '../http/json.ts';`],
    ['HTTP that knows rooms', 'server/http/x.ts', `import { MatchRoom } from '../rooms/match-room.ts';`],
    ['HTTP that knows the store', 'server/http/x.ts', `import { openStore } from '../store/open-store.ts';`],
    ['a shipped file that needs tests', 'server/page.ts', `import { open } from './lessons/testing.ts';`],
    ['inexact maths in rules', 'shared/rules/x.ts', `const x = Math.exp(1);`],
    ['powers in rules', 'shared/rules/x.ts', `const x = 2 ** 3;`],
    ['talk of folders outside', 'docs/x.md', `See ${['..', 'shared', 'design'].join('/')}/rules.md.`],
    ['a long file', 'client/features/table/x.css', 'a {}\n'.repeat(501)],
  ])('%s', (_name, path, content) => {
    expect(problemsOf(path, content)).toHaveLength(1);
  });
});

describe('the walls let through', () => {
  test.each([
    ['rules on the model', 'shared/rules/x.ts', `import type { GameState } from '../model/game-state.ts';`],
    ['an AI at the rules door', 'shared/ai/x.ts', `import { determinize } from '../rules/index.ts';`],
    ['a type of the server in the client', 'client/net/x.ts', `import type { Game } from '../../server/main.ts';`],
    ['one type among the imported names', 'client/net/x.ts', `import { type Game } from '../../server/main.ts';`],
    ['Phaser in the map', 'client/features/map/scene.ts', `import * as Phaser from 'phaser';`],
    [
      'an icon as text',
      'client/features/panels/x.tsx',
      `import icon from '@phosphor-icons/core/assets/bold/x-bold.svg?raw';`,
    ],
    ['texts from the assets', 'client/i18n/x.ts', `import texts from '../../assets/text/en/ui.json';`],
    ['the database in the store', 'server/store/x.ts', `import { DatabaseSync } from 'node:sqlite';`],
    ['the router at a page', 'client/app/router.tsx', `const page = import('../pages/table/index.tsx');`],
    ['a page at its own parts', 'client/pages/host/x.ts', `import { Pick } from './pick.tsx';`],
    [
      'a page at what two pages share',
      'client/pages/lesson/x.tsx',
      `import { Layout } from '../../features/table/layout.tsx';`,
    ],
    ['a property that is called like a global', 'shared/ai/x.ts', `const x = { window: 1, process: view.document };`],
    ['a match’s builder in a test', 'server/http/x.test.ts', `import { open } from '../lessons/testing.ts';`],
    ['a word in a comment', 'shared/rules/x.ts', '/** Never Math.random, new Date() or 2 ** 3. */ export const x = 1;'],
    ['a test that builds a game', 'client/i18n/x.test.ts', `import { game } from '../../shared/testing/game.ts';`],
    ['a long data file', 'assets/maps/world.json', '1\n'.repeat(900)],
  ])('%s', (_name, path, content) => {
    expect(problemsOf(path, content)).toEqual([]);
  });
});

describe('circles', () => {
  const circles = (files: Record<string, string>) =>
    circlesIn(Object.entries(files).map(([path, code]) => parseSource(path, code)));

  test('are told with the way round', () => {
    const files = { 'a.ts': `import './b.ts';`, 'b.ts': `import './c/d.ts';`, 'c/d.ts': `import '../a.ts';` };
    expect(circles(files)).toEqual([expect.stringContaining('a.ts -> b.ts -> c/d.ts -> a.ts')]);
  });

  test('count where only a type closes them', () => {
    expect(circles({ 'a.ts': `import { b } from './b.ts';`, 'b.ts': `import type { A } from './a.ts';` })).toHaveLength(
      1,
    );
  });

  test('are no files that two others share', () => {
    expect(circles({ 'a.ts': `import './b.ts'; import './c.ts';`, 'b.ts': `import './c.ts';`, 'c.ts': '' })).toEqual(
      [],
    );
  });
});
