/** What makes the sounds, as one chunk that is fetched when the first of them is to be heard. */
export { startAmbience } from './ambience.ts';
export { VOICES } from './voices.ts';
