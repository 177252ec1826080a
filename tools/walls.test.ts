import { describe, expect, test } from 'vitest';
import { problemsOf } from './walls/check.ts';
import { projectFiles, projectProblems } from './walls/files.ts';

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
    ['a client that imports rules', 'client/table/x.ts', `import { decide } from '../../shared/rules/index.ts';`],
    ['a client that runs server code', 'client/net/x.ts', `import { rooms } from '../../server/rooms/index.ts';`],
    ['a client that re-exports server code', 'client/x.ts', `export * from '../server/main.ts';`],
    ['Phaser outside the map', 'client/table/x.ts', `const phaser = await import('phaser');`],
    ['Colyseus outside the net', 'client/join/x.ts', `import { Client } from '@colyseus/sdk';`],
    ['a match that knows Colyseus', 'server/match/match.ts', `import { Room } from '@colyseus/core';`],
    ['a match that knows the database', 'server/match/match.ts', `import { DatabaseSync } from 'node:sqlite';`],
    ['a room that knows the database', 'server/rooms/x.ts', `import { Kysely } from 'kysely';`],
    ['Node in shared', 'shared/text/x.ts', `import { readFileSync } from 'node:fs';`],
    ['an import type of a far type', 'shared/rules/x.ts', `let room: import('../../server/main.ts').Room;`],
    ['chance in shared', 'shared/ai/x.ts', `const x = Math['random']();`],
    ['the clock in shared', 'shared/scenario/x.ts', `const now = new Date();`],
    ['the other clock in shared', 'shared/testing/x.ts', `const now = Date.now();`],
    ['inexact maths in rules', 'shared/rules/x.ts', `const x = Math.exp(1);`],
    ['powers in rules', 'shared/rules/x.ts', `const x = 2 ** 3;`],
    ['talk of folders outside', 'docs/x.md', `See ${['..', 'shared', 'design'].join('/')}/rules.md.`],
    ['a long file', 'client/table/x.css', 'a {}\n'.repeat(501)],
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
    ['Phaser in the map', 'client/map/scene.ts', `import * as Phaser from 'phaser';`],
    ['an icon as text', 'client/panels/x.tsx', `import icon from '@phosphor-icons/core/assets/bold/x-bold.svg?raw';`],
    ['texts from the assets', 'client/text/x.ts', `import texts from '../../assets/text/en/ui.json';`],
    ['the database in the store', 'server/store/x.ts', `import { DatabaseSync } from 'node:sqlite';`],
    ['a word in a comment', 'shared/rules/x.ts', '/** Never Math.random, new Date() or 2 ** 3. */ export const x = 1;'],
    ['a test that builds a game', 'client/text/x.test.ts', `import { game } from '../../shared/testing/game.ts';`],
    ['a long data file', 'assets/maps/world.json', '1\n'.repeat(900)],
  ])('%s', (_name, path, content) => {
    expect(problemsOf(path, content)).toEqual([]);
  });
});
