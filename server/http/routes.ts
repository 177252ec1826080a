import type { IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { matches, type ReplyOf, site } from '../../shared/api/index.ts';
import type { Setup } from '../../shared/model/index.ts';
import { addresses } from '../addresses.ts';
import type { Config } from '../config.ts';
import { languageFor } from '../content/languages.ts';
import type { ScenarioShelf } from '../content/scenario-shelf.ts';
import { HttpError } from '../http-error.ts';
import type { LessonRegistry } from '../lessons/lesson-registry.ts';
import type { MatchRegistry } from '../match/match-registry.ts';
import { Elsewhere } from '../processes/peer.ts';
import { steadyNow } from '../steady-now.ts';
import { addressOf, isFromPeer } from './address-of.ts';
import { askedCheckpoint } from './asked-checkpoint.ts';
import { forward, NOT_HERE } from './forward.ts';
import { guarded, OWNER_AWAY, type Route } from './guarded.ts';
import { type Asked, type Handler, handle, on, onStream } from './handlers.ts';
import { readJson, sendJson, sendShared } from './json.ts';
import { lessonHandlers } from './lessons.ts';
import { polledState } from './polled-state.ts';
import { mayStartMatch } from './rate-limits/requests.ts';
import { bearerOf, giveOrder, type Seated, seatedAt } from './seated.ts';
import { startAgain, startSolo } from './solo.ts';
import { answerWhatIf } from './what-if.ts';

/** Milliseconds: as long as the slowest answer of a lesson, an 'and if not?', may keep a request waiting. */
const LONG_WAIT = 20_000;

/** Milliseconds for which a process that is gone is waited for until another one holds what it held, and between two looks. */
const REPLACED_WITHIN = 8000;
const LOOK_EVERY = 250;

const DONE = { ok: true } as const;
const NOT_OVER = new HttpError(409, 'notOver', 'The match is still going on: play it to the end first.');

/** The HTTP side: starting matches, what a page reads once, and the door for pages whose sockets are blocked. */
export function routesOf(
  registry: MatchRegistry,
  lessons: LessonRegistry,
  setups: Map<string, Setup>,
  shelf: ScenarioShelf,
  config: Pick<Config, 'version' | 'host' | 'port' | 'publicUrl' | 'base'>,
  /** What is wrong with the storage, empty where all is well; and whether it is closed, as when the server ends. */
  store: { fault(): Promise<string>; readonly isClosed: boolean },
  more: readonly Handler[] = [],
): { health: Route; api: Route; handlers: readonly Handler[] } {
  const isEnding = () => store.isClosed;
  const shelfIn = (asked: string) => languageFor([asked]);
  const seated = ({ request, blanks }: Asked<'match'>) => seatedAt(registry, blanks.match, bearerOf(request));

  const handlers = [
    on(site.scenarioTitles, ({ question }) => shelf.titles(shelfIn(question('lang')))),
    onStream(site.scenarioContent, async ({ response, blanks, question }) =>
      sendShared(response, contentOf(shelf, blanks.scenario, shelfIn(question('lang')))),
    ),
    on(matches.startSolo, async ({ request }) => {
      mayStartMatch(request);
      return startSolo(registry, setups, await readJson(request));
    }),
    on(matches.playAgain, async (asked) => {
      mayStartMatch(asked.request);
      return startAgain(registry, setups, await seated(asked), await readJson(asked.request));
    }),
    on(matches.matchSummary, async (asked) => publicMatch(await seated(asked))),
    on(matches.matchState, async (asked) => {
      const { match, seat } = await seated(asked);
      return polledState(match.viewOf(seat), asked.question('have'));
    }),
    on(matches.matchOrders, async (asked) => giveOrder(await seated(asked), await readJson(asked.request))),
    on(matches.matchDebrief, async (asked) => debrief(await seated(asked))),
    on(matches.matchReplay, async (asked) => replay(await seated(asked), asked.question)),
    on(matches.matchReasons, async (asked) => {
      const { match, seat } = await seated(asked);
      return match.reasons(seat);
    }),
    onStream(matches.matchWhatIf, async (asked) => {
      const { match } = await seated(asked);
      await answerWhatIf(match, await readJson(asked.request), asked.response);
    }),
    on(site.checkSending, () => DONE),
    on(site.checkWait, async () => {
      await wait(LONG_WAIT);
      return DONE;
    }),
    on(site.check, ({ request }) => ({
      ...DONE,
      at: steadyNow(),
      addresses: isHere(request) ? addresses(config) : [],
    })),
    ...lessonHandlers(lessons),
    ...more,
  ];

  const api: Route = async (request, response) => {
    if (!(await handle(handlers, request, response)))
      throw new HttpError(404, 'noSuchPage', 'There is nothing at this address.');
  };

  return {
    health: guarded(async (_request, response) => {
      const storage = await store.fault();
      const state: ReplyOf<typeof site.health> = { ok: !storage, version: config.version, storage: storage || 'ok' };
      sendJson(response, storage ? 503 : 200, state);
    }, isEnding),
    api: guarded(byOwner(api), isEnding),
    handlers,
  };
}

/** Answers here, or has the process answer that holds what is asked for; should that one be gone, this or another one soon does. */
function byOwner(route: Route): Route {
  return async (request, response) => {
    for (const until = performance.now() + REPLACED_WITHIN; performance.now() < until; await wait(LOOK_EVERY)) {
      try {
        return await route(request, response);
      } catch (error) {
        if (!(error instanceof Elsewhere)) throw error;
        if (isFromPeer(request)) throw NOT_HERE;
        if (error.peer && (await forward(error.peer, request, response))) return;
      }
    }
    throw OWNER_AWAY;
  };
}

/** Whether somebody asks who sits at the server itself: only they need to know its addresses. */
function isHere(request: IncomingMessage): boolean {
  return ['127.0.0.1', '::1'].includes(addressOf(request));
}

function contentOf(shelf: ScenarioShelf, id: string, language: string) {
  const content = shelf.content(id, language);
  if (!content) throw new HttpError(404, 'noSuchScenario', `There is no scenario '${id}' on this server.`);
  return content;
}

function publicMatch({ match, seat }: Seated) {
  return { match: match.record.id, scenario: match.record.scenario, seat, over: match.isOver };
}

/** A past checkpoint through anybody's eyes, once all is open. */
async function replay({ match }: Seated, question: Asked['question']) {
  if (!match.isOver) throw NOT_OVER;
  const { viewer, checkpoint } = askedCheckpoint(question);
  const seen = await match.replay(viewer, checkpoint);
  if (!seen) throw new HttpError(404, 'noSuchMoment', 'There is no such moment in that match.');
  return seen;
}

async function debrief({ match, seat }: Seated) {
  const all = await match.debrief(seat);
  if (!all) throw NOT_OVER;
  return all;
}
