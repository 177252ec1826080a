/** Words: text ids, codes and records into sentences. */
export { commandLine } from './command-line.ts';
export { ruleset } from './content.ts';
export { glossary } from './glossary.ts';
export { chooseLanguage, followLesson, language, languages } from './language.ts';
export {
  caseName,
  cityName,
  crimeName,
  demandNumber,
  holdingName,
  jurisdictionName,
  lettersOf,
  roundDates,
  rulingName,
  seatName,
} from './names.ts';
export { dateWritten, eitherOf, factor, inARow, listed, signed } from './numbers.ts';
export { type GivenWord, pledgeLine, pledgeShort, wordsGiven } from './pledge-line.ts';
export { keepScenario, scenarioOf, showScenario } from './scenarios.ts';
export {
  causeLine,
  effectLine,
  eventSentence,
  reasonLine,
  reasonsText,
  statedReason,
  zoneAt,
  zoneBounds,
} from './sentences.ts';
export { capital, hasText, inClauses, inSentence, t, textsUnder } from './t.ts';
