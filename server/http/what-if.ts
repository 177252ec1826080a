import type { ServerResponse } from 'node:http';
import * as v from 'valibot';
import type { WhatIf, WhatIfLine, WhatIfQuestion } from '../../shared/model/index.ts';
import { HttpError } from '../http-error.ts';
import type { Match } from '../match/match.ts';
import { QuestionDesk } from '../what-if/question-desk.ts';
import { whatIf } from '../what-if/what-if.ts';

const id = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999));
const word = v.pipe(v.string(), v.maxLength(40));
const questionSchema = v.strictObject({
  round: id,
  seat: id,
  kinds: v.pipe(v.array(word), v.minLength(1), v.maxLength(4)),
  case: v.optional(id),
  demand: v.optional(id),
  instead: word,
});

const desk = new QuestionDesk<WhatIf | undefined>();

/**
 * Answers 'and if not?' for a match that is over, line by line (NDJSON): how far the games are, then the result.
 * Throws an HttpError before the first line where the question cannot be answered.
 */
export async function answerWhatIf(match: Match, body: unknown, response: ServerResponse): Promise<void> {
  const parsed = v.safeParse(questionSchema, body);
  if (!parsed.success) throw new HttpError(400, 'malformed', 'The question is not complete.');
  if (!match.isOver) throw new HttpError(409, 'notOver', 'The match is still going on: play it to the end first.');
  const question = parsed.output as WhatIfQuestion;
  const { id, seed, lesson } = match.record;
  const play = async (games: number, onProgress: (done: number, of: number) => void) => {
    const past = { setup: match.setup, seed, log: await match.log(), checkpoints: match.checkpoints() };
    return whatIf(past, question, onProgress, games);
  };
  const say = (line: WhatIfLine) => {
    if (response.closed) return;
    if (!response.headersSent)
      response.writeHead(200, { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' });
    response.write(`${JSON.stringify(line)}\n`);
  };
  const answer = desk.ask(`${id} ${JSON.stringify(question)}`, lesson !== '', play, (done, of) => say({ done, of }));
  if (!answer) throw new HttpError(429, 'busy', 'Many questions are being played out. Ask again in a minute.');
  const result = await answer;
  if (!result) throw new HttpError(404, 'notOpen', 'That choice was not open at that moment.');
  say({ result });
  response.end();
}
