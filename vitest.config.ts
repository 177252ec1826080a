import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { pageTexts } from './tools/vite/page-texts.ts';

const minutes = 60_000;

const TESTS = '{shared,server,client,tools,bench}/**/*.test.{ts,tsx}';
/** Tests that put something else in the place of a module; whoever imports that module after them would get it too. */
const MOCKING = '{shared,server,client,tools,bench}/**/*.mocks.test.ts';

/** Whole pages and processes: a busy machine may be late once. The report says who was tried twice: look why. */
const TRIED_AGAIN = 1;

const unit = {
  setupFiles: ['./client/testing/show-dublin.ts'],
  pool: 'forks' as const,
  // Nobody else needs a core meanwhile; Vitest would leave one free.
  maxWorkers: availableParallelism(),
  unstubGlobals: true,
  testTimeout: 2 * minutes,
  hookTimeout: minutes,
  sequence: { groupOrder: 0 },
};

export default defineConfig({
  plugins: [pageTexts()],
  test: {
    reporters: ['default', './tools/plain-line-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          ...unit,
          name: 'unit',
          include: [TESTS],
          exclude: [MOCKING, '**/node_modules/**'],
          // Files share what they import: loading it anew for each took two thirds of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          ...unit,
          name: 'unit-mocks',
          include: [MOCKING],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['e2e/**/*.test.ts'],
          exclude: ['e2e/{faults,scale}/**', 'node_modules/**'],
          globalSetup: ['./e2e/support/build-client.ts'],
          pool: 'forks',
          fileParallelism: false,
          retry: TRIED_AGAIN,
          testTimeout: 10 * minutes,
          hookTimeout: 2 * minutes,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['e2e/{faults,scale}/**/*.test.ts'],
          globalSetup: ['./e2e/support/build-client.ts'],
          pool: 'forks',
          fileParallelism: false,
          retry: TRIED_AGAIN,
          testTimeout: 2 * minutes,
          hookTimeout: 2 * minutes,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
