import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Refusal } from '../../shared/api/index.ts';
import { complain } from '../complain.ts';
import { HttpError } from '../http-error.ts';
import { LessonAside } from '../lessons/lesson-aside.ts';
import { NotSaved } from '../lessons/not-saved.ts';
import { sendJson } from './json.ts';
import { refusalWords } from './refusal-words.ts';

export const OWNER_AWAY = new HttpError(
  503,
  'ownerAway',
  'A part of this server is starting again. Try again in a moment.',
);
const ASIDE =
  'This lesson cannot be opened: what is stored of it is damaged. Its host can still save what can be read, and delete it.';
const SERVER_FAULT = 'The server made a mistake. Nothing that was accepted is lost; please try again.';
const NOT_SAVED = 'This could not be saved, so nothing was changed. Please try again in a moment.';

export type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A route whose failures are answered; what fails because the server ends is no mistake, and may be asked again. */
export function guarded(route: Route, isEnding: () => boolean): Route {
  return async (request, response) => {
    try {
      await route(request, response);
    } catch (error) {
      const known = refusalFor(error) ?? (isEnding() ? OWNER_AWAY : undefined);
      if (known)
        return refuse(response, known.status, {
          error: known.code,
          message: refusalWords(request, known.code, known.message),
        });
      complain(`${request.method} ${placeIn(request.url)} failed.`, error);
      refuse(response, 500, {
        error: 'serverFault',
        message: refusalWords(request, 'serverFault', SERVER_FAULT),
      });
    }
  };
}

/** What is said where a request fails for a reason that we know. */
function refusalFor(error: unknown): HttpError | undefined {
  if (error instanceof HttpError) return error;
  if (error instanceof LessonAside) return new HttpError(410, 'lessonAside', ASIDE);
  if (error instanceof NotSaved) return new HttpError(503, 'notSaved', NOT_SAVED);
  return undefined;
}

/** What an address asks for, without ids and questions: `/lessons/(id)/state`. */
function placeIn(url = ''): string {
  const [first = '', , part = ''] = url.split('?')[0].split('/').slice(1);
  return `/${first}/(id)/${part}`;
}

/** A refusal; where the answer has begun already, as its last line. */
function refuse(response: ServerResponse, status: number, refusal: Refusal): void {
  if (!response.headersSent) sendJson(response, status, refusal);
  else response.end(`${JSON.stringify(refusal)}\n`);
}
