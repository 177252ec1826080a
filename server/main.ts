import { complain, roomLogger } from './complain.ts';
import './node-guard.ts';
import { existsSync, readFileSync } from 'node:fs';
import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { defineRoom, defineServer, matchMaker } from '@colyseus/core';
import sirv from 'sirv';
import { addresses, ownAddress, peerAddress } from './addresses.ts';
import { warmThinkers } from './ai/thinker.ts';
import { type Config, readConfig } from './config.ts';
import { readScenarios } from './content/read-scenarios.ts';
import { scenarioFolders } from './content/scenario-folders.ts';
import { scenarioShelf } from './content/scenario-shelf.ts';
import { addressOf, knowPeersBy, trustProxies } from './http/address-of.ts';
import { Networks } from './http/networks.ts';
import { requestGuard } from './http/request-guard.ts';
import { routesOf } from './http/routes.ts';
import { LessonRegistry } from './lessons/lesson-registry.ts';
import { ltiHandlers } from './lti/handlers.ts';
import { readPlatforms } from './lti/platforms.ts';
import { MatchRegistry } from './match/match-registry.ts';
import { metricsRoute } from './metrics.ts';
import { servePage } from './page.ts';
import { CheckRoom } from './rooms/check-room.ts';
import { lessonRoomOf } from './rooms/lesson-room.ts';
import { matchRoomOf } from './rooms/match-room.ts';
import { leadToOwner } from './rooms/matchmaking.ts';
import { PACKED, packOnce } from './rooms/pack-once.ts';
import { SteadyPings } from './rooms/steady-pings.ts';
import { protect } from './security.ts';
import { cutSlow } from './slow-readers.ts';
import { openStore } from './store/open-store.ts';

/** Milliseconds within which a process of several ends that is asked to. */
const END_WITHIN = 8000;

/** Milliseconds between two looks for lessons whose time is over. */
const FORGET_EVERY = 3600_000;

/** Milliseconds between two looks for ways in that nobody took. */
const SWEEP_EVERY = 60_000;

// A promise that nobody minds is a mistake of ours, but no reason to end everybody's match.
process.on('unhandledRejection', (error) => complain('A promise failed unminded.', error));

try {
  await start(readConfig(process.env));
} catch (error) {
  console.error(`\ncomity: ${(error as Error).message}\n`);
  process.exit(1);
}

/** Starts the server: content, database, rooms, routes, pages. Throws one sentence that says what is wrong and how to mend it. */
async function start(config: Config): Promise<void> {
  const setups = readScenarios((sentence) => console.error(`comity: ${sentence}`));
  const shelf = scenarioShelf(setups, scenarioFolders(), config.dev);
  trustProxies(config.proxies);
  const store = await openStore(config, (why) => {
    // Others may hold by now what this process held: two of them would write over each other's lessons.
    console.error(`\ncomity: PostgreSQL is lost (${why}); the server ends.\n`);
    process.exit(1);
  });
  const registry = new MatchRegistry(store.matches, setups, config.aiPause);
  const lessons = new LessonRegistry(store.lessons, registry, setups, config.countdown);
  for (const setup of setups.values()) await registry.keepSetup(setup);
  const platforms = config.lti ? readPlatforms(config.lti) : [];
  const lti = config.lti ? await ltiHandlers(platforms, store.lti, lessons, ownAddress(config)) : undefined;
  const routes = routesOf(registry, lessons, setups, shelf, config, store, lti);
  const metrics = metricsRoute(
    {
      sockets: () => matchMaker.stats.local.ccu,
      lessons: () => lessons.inMemory,
      matches: () => registry.inMemory,
      storageFault: store.fault,
    },
    new Networks('COMITY_WATCHERS', ['127.0.0.1', '::1', ...config.watchers]),
    addressOf,
  );
  if (!config.dev && !existsSync(config.pages))
    throw new Error('The pages are not built: run "npm start", or "npm run build" first.');

  packOnce();
  const transport = new SteadyPings({
    maxPayload: 16 * 1024,
    // Whoever does not answer is cut after 14 seconds at most.
    pingInterval: 3500,
    pingMaxRetries: 3,
    perMessageDeflate: config.pack && PACKED,
  });
  // Nobody else's page may read what is answered here.
  matchMaker.controller.DEFAULT_CORS_HEADERS = {} as typeof matchMaker.controller.DEFAULT_CORS_HEADERS;
  matchMaker.controller.getCorsHeaders = () => ({});
  const site = config.redisUrl ? await (await import('./rooms/redis.ts')).roomsIn(config.redisUrl) : {};
  const server = defineServer({
    greet: false,
    ...site,
    selectProcessIdToCreateRoom: async () => matchMaker.processId,
    logger: roomLogger,
    transport,
    rooms: {
      match: defineRoom(matchRoomOf(registry)).filterBy(['match', 'process']),
      lesson: defineRoom(lessonRoomOf(lessons)).filterBy(['lesson', 'process']),
      check: defineRoom(CheckRoom),
    },
    express: async (app) => {
      app.disable('x-powered-by');
      const page = config.dev ? '' : readFileSync(join(config.pages, 'index.html'), 'utf8');
      if (!config.dev)
        app.use(
          protect(
            page,
            config.publicUrl,
            platforms.flatMap(({ sites }) => sites),
          ),
        );
      app.get('/health', (request: IncomingMessage, response: ServerResponse) => void routes.health(request, response));
      app.get('/metrics', (request: IncomingMessage, response: ServerResponse) => void metrics(request, response));
      app.use('/api', (request: IncomingMessage, response: ServerResponse) => void routes.api(request, response));
      if (config.base && !config.dev) app.use(servePage(page, config.base));
      app.use(await pages(config, transport));
    },
  });
  const http = transport.server as HttpServer;
  server.onShutdown(store.close);
  await listen(server, http, config);
  warmThinkers();
  const { leases } = store;
  requestGuard(http, config, leases && ((sockets) => leases.peerNamed(sockets)));
  if (leases) {
    leadToOwner(async (room, { lesson, match }) => {
      if (room === 'lesson') await lessons.find(String(lesson));
      if (room === 'match') await registry.find(String(match));
    });
    knowPeersBy(await leases.join(config.peerAddress ?? peerAddress(config), matchMaker.processId));
    // The rooms say good-bye to Redis: should that one be gone, it is not waited for.
    server.onBeforeShutdown(() => void setTimeout(() => void store.close().finally(() => process.exit(0)), END_WITHIN));
  }
  cutSlow(http);
  await lessons.forgetDue();
  setInterval(() => void lessons.forgetDue().then(() => lessons.letRest()), FORGET_EVERY).unref();
  const sweep = () =>
    store.lti.sweep(Date.now()).catch((error) => complain('What is out of date was not deleted.', error));
  setInterval(sweep, SWEEP_EVERY).unref();
  console.log(`Comity is ready: ${ownAddress(config)}`);
  for (const address of addresses(config)) console.log(`  from other devices: ${address}`);
}

async function pages(config: Config, transport: SteadyPings) {
  if (!config.dev) return sirv(config.pages, { brotli: true, gzip: true, single: true, setHeaders: cacheFor });
  const { viteMiddleware } = await import('../tools/vite/middleware.ts');
  return viteMiddleware(transport.server as HttpServer);
}

/** Built files have their content's hash in their name; the page itself must always be asked for again. */
function cacheFor(response: { setHeader(name: string, value: string): void }, path: string): void {
  const lasts = path.startsWith('/assets/');
  response.setHeader('cache-control', lasts ? 'public, max-age=31536000, immutable' : 'no-cache');
}

async function listen(server: ReturnType<typeof defineServer>, http: HttpServer, config: Config): Promise<void> {
  // The transport would only print the failure; a promise must be rejected by it.
  http.removeAllListeners('error');
  const failure = new Promise<never>((_, reject) => http.on('error', reject));
  try {
    await Promise.race([server.listen(config.port, config.host), failure]);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'EADDRINUSE')
      throw new Error(
        `Port ${config.port} is taken by another program. Stop it, or choose another port: PORT=${config.port + 1} npm start`,
      );
    if (code === 'EACCES')
      throw new Error(`Port ${config.port} may not be opened by this user. Choose one above 1023: PORT=2567 npm start`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new Error(`HOST is '${config.host}', which is no address of this machine: mend it or leave it out.`);
    throw error;
  }
}
