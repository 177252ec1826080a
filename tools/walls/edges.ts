const client = [
  ...[
    'shared/model',
    'shared/lesson',
    'shared/wire',
    'shared/text',
    'shared/ai',
    'client',
    'assets',
    'npm:preact',
    'npm:@preact/signals',
  ],
  ...['npm:@phosphor-icons/core', 'npm:@fontsource/*', 'npm:@fontsource-variable/*', 'npm:qrcode-generator'],
  'npm:virtual:page-texts',
];

const mapping = [
  ...['npm:phaser', 'npm:d3-geo', 'npm:topojson-client', 'npm:topojson-specification', 'npm:geojson'],
  'npm:world-atlas',
];

/**
 * What may import what. A file belongs to the longest zone that its path starts with, and may import
 * - its own zone,
 * - each zone, folder or file listed (a listed folder includes its subfolders),
 * - each package listed as 'npm:name' ('npm:@scope/*' for a whole scope, 'npm:*' for any), and 'node:*' or one module.
 */
export const edges: Record<string, readonly string[]> = {
  'shared/model': [],
  'shared/rules': ['shared/model'],
  'shared/scenario': ['shared/model', 'shared/rules', 'assets', 'npm:valibot'],
  'shared/ai': ['shared/model', 'shared/rules/index.ts', 'assets'],
  'shared/lesson': ['shared/model', 'assets'],
  'shared/wire': ['shared/model', 'shared/lesson', 'npm:@colyseus/schema', 'npm:valibot'],
  'shared/text': ['shared/model', 'assets'],
  'shared/testing': ['shared/model', 'shared/rules', 'shared/scenario', 'assets', 'npm:fast-check', 'npm:vitest'],

  server: ['shared', 'server', 'assets', 'node:*', 'npm:valibot', 'npm:sirv', 'npm:pino', 'npm:prom-client'],
  'server/main.ts': ['shared', 'server', 'assets', 'node:*', 'npm:@colyseus/*', 'npm:sirv', 'tools/vite/middleware.ts'],
  'server/match': ['shared', 'server/complain.ts', 'node:*'],
  'server/seats': ['shared', 'server/match', 'server/complain.ts', 'node:*'],
  'server/lessons': [
    'shared',
    'assets',
    'server/match',
    'server/seats',
    'server/match-hall.ts',
    'server/complain.ts',
    'server/steady-now.ts',
    'server/content',
    'server/http/json.ts',
    'node:*',
  ],
  'server/content': ['shared', 'server', 'assets', 'node:*', 'npm:obscenity'],
  'server/lessons/testing.ts': ['shared', 'server', 'assets', 'node:*', 'npm:vitest'],
  'server/what-if': ['shared', 'server/match', 'server/seats', 'node:*'],
  'server/rooms': ['shared', 'server', 'node:*', 'npm:@colyseus/*', 'npm:valibot'],
  'server/store': [
    'shared',
    'server/match/damaged-log.ts',
    'server/lessons/lesson-aside.ts',
    'node:*',
    'node:sqlite',
    'npm:kysely',
    'npm:pg',
  ],
  // Nothing but tests and their builders.
  'server/store/store-tests.ts': ['shared', 'server', 'node:*', 'npm:vitest'],
  'server/faults': ['shared', 'server', 'node:*', 'npm:kysely', 'npm:vitest'],

  client,
  'client/net': [...client, 'npm:@colyseus/sdk'],
  'client/map': [...client, ...mapping],

  bench: [
    'shared',
    'server/content',
    'server/match',
    'server/match-hall.ts',
    'server/seats',
    'server/store',
    'tools',
    'assets',
    'node:*',
    'npm:*',
  ],
  tools: ['shared', 'server/content', 'server/match', 'server/seats', 'assets', 'bench', 'node:*', 'npm:*'],
  'tools/draw-places.ts': ['client/engravings/places', 'node:*'],
  'tools/backup.ts': ['server/config.ts', 'server/store', 'node:*'],
  'tools/restore.ts': ['server/config.ts', 'server/store', 'node:*'],
  e2e: ['shared', 'server', 'client/net', 'tools', 'assets', 'node:*', 'node:sqlite', 'npm:*'],
};

/** Edges that only a type may cross, as it is gone before the code runs. */
export const typeEdges: Record<string, readonly string[]> = {
  client: ['server'],
  'server/match': ['server'],
  'server/seats': ['server'],
  'server/lessons': ['server'],
  'server/store': ['server/match', 'server/seats', 'server/lessons'],
};

/** What a test may import beyond its zone's edges: it is never shipped, so it may reach for the whole game. */
export const testEdges: readonly string[] = [
  ...['shared', 'assets', 'node:*', 'npm:vitest', 'npm:fast-check', 'npm:ws', 'npm:@colyseus/*'],
];

/** Modules that need to be named on their own, because 'node:*' would give away a wall. */
export const guardedModules: readonly string[] = ['node:sqlite'];
