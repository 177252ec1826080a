/** Words: text ids, codes and records into sentences. */
export { commandLine, sentenceCase } from './command-line.ts';
export { ruleset } from './content.ts';
export { glossary } from './glossary.ts';
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
export { type GivenWord, pledgeLine, pledgeShort, wordsGiven } from './pledge-line.ts';
export { keepScenario, scenarioOf, showScenario } from './scenarios.ts';
export {
  causeLine,
  effectLine,
  eventSentence,
  reasonLine,
  reasonsText,
  signed,
  statedReason,
  zoneAt,
  zoneBounds,
} from './sentences.ts';
export { hasText, t, textsUnder } from './t.ts';
