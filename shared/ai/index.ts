/** The AI: a seat's view in, commands with reasons out. */

export { advise } from './advise.ts';
export { caretakerProfile, PERSONALITIES, personalitiesFor } from './personality.ts';
export { asksForAnswer } from './reply.ts';
export { type Aids, think } from './think.ts';
