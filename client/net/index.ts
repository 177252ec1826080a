/** The page's side of the network: the only folder that knows the Colyseus SDK. */
export { type Connection, openMatch } from './connection.ts';
export { debriefOf, matchReplay, playAgain, type Replay, reasonsOf, type SoloChoice, startSolo } from './http.ts';
export { type LessonConnection, openLesson, tableConnection, type WhyGone } from './lesson.ts';
export {
  deleteLesson,
  hostLesson,
  type Joined,
  joinLesson,
  type LessonByCode,
  type LessonFile,
  type LessonKeys,
  lessonByCode,
  lessonDebrief,
  lessonExport,
  lessonPortfolios,
  lessonRecord,
  lessonReplay,
  lessonTalk,
  type Receipt,
  recoverHost,
  resumeLesson,
} from './lesson-http.ts';
export {
  dropLesson,
  type KeptLesson,
  keptLesson,
  keptLessons,
  keptProjectorKey,
  keyFromAddress,
} from './lessons-kept.ts';
export type { Refusal, Reply, Status } from './line.ts';
export {
  beginVisit,
  endVisit,
  forgetPlacing,
  type Placing,
  type PlatformReturn,
  placeLesson,
  placingHere,
  type SentGrades,
  sendGrades,
  takeRoster,
} from './platform.ts';
export { scenarioContent, scenarioTitles } from './scenarios.ts';
export { dropSeat, type KeptSeat, keptSeats } from './seats.ts';
export { classOrigin, serverNow, syncTime } from './server-time.ts';
export { askLessonWhatIf, askWhatIf } from './what-if.ts';
