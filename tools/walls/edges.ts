const screen = [
  ...['shared/model', 'shared/lesson', 'shared/api', 'shared/wire', 'shared/text', 'shared/ai', 'assets'],
  ...['npm:preact', 'npm:@preact/signals', 'npm:virtual:languages'],
  ...['npm:@phosphor-icons/core', 'npm:@fontsource/*', 'npm:@fontsource-variable/*', 'npm:qrcode-generator'],
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
  'shared/wire': ['shared/model', 'shared/lesson', 'npm:valibot'],
  'shared/api': ['shared/model', 'shared/lesson', 'npm:valibot'],
  'shared/text': ['shared/model', 'assets'],
  'shared/testing': [
    'shared/model',
    'shared/rules',
    'shared/scenario',
    'shared/lesson',
    'assets',
    'npm:fast-check',
    'npm:vitest',
  ],

  server: ['shared', 'server', 'assets', 'node:*', 'npm:valibot', 'npm:sirv', 'npm:pino', 'npm:prom-client'],
  'server/main.ts': ['shared', 'server', 'assets', 'node:*', 'npm:@colyseus/*', 'npm:sirv', 'tools/vite/middleware.ts'],
  'server/http': [
    ...['shared', 'server/lessons', 'server/match', 'server/seats', 'server/what-if', 'server/content'],
    ...[
      'server/match/match-registry.ts',
      'server/processes',
      'server/http-error.ts',
      'server/addresses.ts',
      'server/security.ts',
    ],
    ...['server/complain.ts', 'server/steady-now.ts', 'node:*', 'npm:valibot'],
  ],
  'server/match': ['shared', 'server/complain.ts', 'server/next-turn.ts', 'node:*'],
  // Whoever opens a match also seats its people and its AI.
  'server/match/match-registry.ts': ['shared', 'server/match', 'server/seats', 'server/ai', 'node:*'],
  'server/seats': ['shared', 'server/match', 'server/ai', 'server/complain.ts', 'node:*'],
  'server/ai': ['shared', 'server/next-turn.ts', 'node:*'],
  'server/lessons': [
    'shared',
    'assets',
    'server/match',
    'server/seats',
    'server/match/match-registry.ts',
    'server/complain.ts',
    'server/steady-now.ts',
    'server/content',
    'server/http-error.ts',
    'server/processes',
    'node:*',
    'npm:write-excel-file',
  ],
  'server/content': ['shared', 'server', 'assets', 'node:*', 'npm:obscenity'],
  'server/lessons/testing.ts': ['shared', 'server', 'assets', 'node:*', 'npm:vitest'],
  'server/lti': [
    ...['shared', 'assets', 'server/lessons', 'server/http', 'server/seats/token.ts', 'server/content'],
    ...['server/http-error.ts', 'server/complain.ts', 'node:*', 'npm:jose', 'npm:valibot'],
  ],
  'server/what-if': ['shared', 'server/match', 'server/seats', 'server/ai', 'node:*'],
  'server/rooms': [
    ...[
      'shared',
      'server/lessons',
      'server/match',
      'server/match/match-registry.ts',
      'server/http',
      'server/http-error.ts',
    ],
    ...['server/processes', 'server/complain.ts', 'server/next-turn.ts', 'node:*'],
    ...['npm:@colyseus/*', 'npm:ioredis', 'npm:valibot', 'npm:ws'],
  ],
  'server/store': [
    'shared',
    'server/match/damaged-log.ts',
    'server/lessons/lesson-aside.ts',
    'server/processes',
    'node:*',
    'node:sqlite',
    'npm:kysely',
    'npm:pg',
  ],
  // Nothing but tests and their builders.
  'server/store/store-tests.ts': ['shared', 'server', 'node:*', 'npm:vitest'],
  'server/faults': ['shared', 'server', 'node:*', 'npm:kysely', 'npm:vitest'],

  client: [...screen, 'client'],
  // What all pages are made of knows none of them.
  'client/ui': [
    'client/ui/engravings',
    'assets',
    'npm:preact',
    'npm:@preact/signals',
    'npm:@phosphor-icons/core',
  ].concat(['npm:@fontsource/*', 'npm:@fontsource-variable/*', 'npm:qrcode-generator']),
  'client/ui/engravings': ['assets', 'npm:preact'],
  'client/i18n': [...screen, 'npm:@messageformat/runtime', 'client/app/base.ts', 'client/app/device-store.ts'],
  // The address of a catalogue is made of the page's name and the reader's language.
  'client/i18n/load-texts.ts': [
    'client/i18n',
    'client/app/base.ts',
    'npm:@messageformat/runtime',
    'npm:virtual:languages',
    'npm:(a computed name)',
  ],
  // The same of a page's icons.
  'client/app/load-icons.ts': [...screen, 'client', 'npm:(a computed name)'],
  'client/testing': [...screen, 'client', 'tools/texts'],
  'client/net': [...screen, 'client/app/base.ts', 'client/app/device-store.ts', 'npm:@colyseus/sdk'],
  'client/state': [
    ...screen,
    ...['client/i18n', 'client/net', 'client/features/map/types.ts', 'client/features/map/small-map.ts'],
    ...['client/app/base.ts', 'client/app/device-store.ts', 'client/app/loaded.ts'],
  ],
  'client/features/sound': [...screen, 'client/state', 'client/app/loaded.ts'],
  'client/features/map': [...screen, ...mapping, 'client/ui'],

  bench: [
    'shared',
    'server/content',
    'server/match',
    'server/match/match-registry.ts',
    'server/seats',
    'server/store',
    'server/rooms/pack-once.ts',
    'tools',
    'assets',
    'node:*',
    'npm:*',
  ],
  tools: ['shared', 'server/content', 'server/match', 'server/seats', 'assets', 'bench', 'node:*', 'npm:*'],
  'tools/draw-places.ts': ['client/ui/engravings/places', 'node:*'],
  'tools/backup.ts': ['server/config.ts', 'server/store', 'node:*'],
  'tools/restore.ts': ['server/config.ts', 'server/store', 'node:*'],
  e2e: ['shared', 'server', 'client/net', 'tools', 'assets', 'node:*', 'node:sqlite', 'npm:*'],
};

/** Edges that only a type may cross, as it is gone before the code runs. */
export const typeEdges: Record<string, readonly string[]> = {
  client: ['server/main.ts', 'server/rooms', 'server/http', 'server/lessons', 'server/match'],
  'client/i18n': ['client/ui'],
  'server/http': ['server/config.ts'],
  'server/match': ['server/seats'],
  'server/seats': ['server/match'],
  'server/store': ['server/match', 'server/seats', 'server/lessons', 'server/lti'],
};

/** Doors that only the named files may go through, whatever else their zone allows; tests may go through each. */
export const doors: readonly { to: readonly string[]; from: readonly string[]; why: string }[] = [
  {
    to: [
      ...[
        'start',
        'host',
        'join',
        'lesson',
        'table',
        'debrief',
        'replay',
        'story',
        'class-debrief',
        'console',
        'projector',
      ],
      ...['report', 'portfolio', 'shelf', 'lti', 'press', 'pack', 'cards', 'check', 'privacy'],
    ].map((page) => `client/pages/${page}`),
    from: ['client/app/router.tsx'],
    why: 'is a page; what two pages share belongs in client/features',
  },
  {
    to: ['shared/testing', 'server/faults', 'server/lessons/testing.ts', 'client/testing'],
    from: ['shared/testing', 'server/faults', 'server/lessons/testing.ts', 'bench', 'e2e', 'tools'],
    why: 'is for tests; what is shipped must not need it',
  },
];

/** What a test may import beyond its zone's edges: it is never shipped, so it may reach for the whole game. */
export const testEdges: readonly string[] = [
  ...['shared', 'assets', 'node:*', 'npm:fflate', 'npm:vitest', 'npm:fast-check', 'npm:ws', 'npm:@colyseus/*'],
];

/** Modules that need to be named on their own, because 'node:*' would give away a wall. */
export const guardedModules: readonly string[] = ['node:sqlite'];
