/** The addresses of the server that answer with JSON, each with the schema of its reply; both sides use them. */
/** The ways into a lesson, for those who have no key of it yet. */
export * as entry from './entry.ts';
export * as lessons from './lessons.ts';
export * as matches from './matches.ts';
export * as platform from './platform.ts';
export {
  type Blanks,
  blanksIn,
  type Fillings,
  filled,
  type Refusal,
  type ReplyOf,
  type Route,
  readRefusal,
  readReply,
} from './route.ts';
export * as site from './site.ts';
