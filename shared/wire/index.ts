/** Schemas of all that travels between server and page. */
export { type Envelope, parseEnvelope } from './command-schema.ts';
export { LESSON_COMMANDS, parseLessonEnvelope, parseLessonSettings } from './lesson-schema.ts';
export { fromSlices, SliceReader, toSlices } from './slices.ts';
export { WIRE_VERSION } from './version.ts';
export { SentView, VIEW_CHANGES, type ViewChanges, ViewReader } from './view-changes.ts';
