import { expect, test } from 'vitest';
import * as api from '../../shared/api/index.ts';
import { ltiHandlers } from '../lti/handlers.ts';
import { routesOf } from './routes.ts';

/** Every route of the shared list, but for the health check, which stands beside /api. */
const routes = [api.site, api.matches, api.entry, api.lessons, api.platform]
  .flatMap((group): unknown[] => Object.values(group))
  .filter((one): one is api.Route => typeof one === 'object' && one !== null && 'path' in one)
  .filter(({ path }) => path !== api.site.health.path)
  .map(({ method, path }) => `${method} ${path}`);

/** What is answered in another way than with JSON: files, and other pages. */
const NO_JSON = [
  'GET /api/lessons/:lesson/export.csv',
  'GET /api/lessons/:lesson/grades.csv',
  'GET /api/lessons/:lesson/grades.xlsx',
  'GET /api/lessons/:lesson/export.json',
  'GET /api/lti/login',
  'POST /api/lti/login',
  'POST /api/lti/launch',
];

/** What the handlers are made with; none of it is asked for anything here. */
const nothing = {} as never;

test('every address that answers with JSON has a schema of its reply, and each is answered once', async () => {
  const store = { key: (make: () => Promise<string>) => make() } as never;
  const platform = await ltiHandlers([], store, nothing, 'https://comity.example');
  const { handlers } = routesOf(nothing, nothing, nothing, nothing, nothing, nothing, platform);
  const handled = handlers.map(({ method, path }) => `${method} ${path}`);
  expect(routes.length).toBeGreaterThan(25);
  expect(handled.toSorted()).toEqual([...routes, ...NO_JSON].toSorted());
});
