/** Words: text ids, codes and records into sentences. */
export { causeLine } from './cause-line.ts';
export { zoneAt, zoneBounds, zoneSpans, zoneText } from './comity-zones.ts';
export { commandLine } from './command-line.ts';
export { ruleset } from './content.ts';
export { effectLine } from './effect-line.ts';
export { endedEarly } from './ended-early.ts';
export { reasonsText } from './events/cases.ts';
export { statedReason } from './events/demands.ts';
export { eventSentence, type ToldType } from './events/event-sentence.ts';
export { glossary } from './glossary.ts';
export { chooseLanguage, followLesson, language, languages } from './language.ts';
export { type LineOfLaw, lineOfLaw } from './line-of-law.ts';
export {
  caseLawOf,
  caseName,
  cityName,
  crimeName,
  demandNumber,
  docketSide,
  holdingName,
  jurisdictionName,
  lettersOf,
  partyName,
  roundDates,
  rulingName,
  seatName,
} from './names.ts';
export { dateWritten, eitherOf, factor, inARow, listed, signed, written } from './numbers.ts';
export { type GivenWord, pledgeLine, pledgeShort, wordsGiven } from './pledge-line.ts';
export { READY_WORDS, type ReadyWord, readyWords, teacherSaid, teacherSends } from './ready-words.ts';
export { reasonLine } from './reason-line.ts';
export { keepScenario, scenarioOf, showScenario } from './scenarios.ts';
export { capital, hasText, inClauses, inSentence, t, textsUnder } from './t.ts';
