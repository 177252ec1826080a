import { HttpError } from '../http-error.ts';

/** Why a platform, or whoever comes from one, is not let in. Pages say each in the reader's language (assets/text/<language>/refusals.json). */
export const REFUSED = {
  unknownPlatform: new HttpError(
    403,
    'ltiUnknownPlatform',
    'This learning platform is not registered on this server. Ask whoever runs the server.',
  ),
  unknownDeployment: new HttpError(
    403,
    'ltiUnknownDeployment',
    'This place of the learning platform is not registered on this server. Ask whoever runs the server.',
  ),
  otherSite: new HttpError(403, 'ltiOtherSite', 'The link of your course leads to another site.'),
  used: new HttpError(403, 'ltiUsed', 'This way in has been used already, or waited too long.'),
  otherBrowser: new HttpError(403, 'ltiOtherBrowser', 'This way in was begun in another browser or window.'),
  wrongKey: new HttpError(
    403,
    'ltiWrongKey',
    'What came is not signed by the learning platform, so it is not believed.',
  ),
  wrongIssuer: new HttpError(
    403,
    'ltiWrongIssuer',
    'What came is signed by another platform than the one that sent you.',
  ),
  wrongAudience: new HttpError(
    403,
    'ltiWrongAudience',
    'What the learning platform signed is meant for another program.',
  ),
  expired: new HttpError(403, 'ltiExpired', 'What the learning platform signed is out of date.'),
  replayed: new HttpError(403, 'ltiReplayed', 'What the learning platform signed was meant for another visit.'),
  malformed: new HttpError(
    400,
    'ltiMalformed',
    'What the learning platform sent is not complete, so nothing can be opened with it.',
  ),
  noUser: new HttpError(403, 'ltiNoUser', 'The learning platform did not say who you are. Sign in there first.'),
  noRole: new HttpError(
    403,
    'ltiNoRole',
    'Only teachers and students of the course can come in. The learning platform names you as neither.',
  ),
  teachersOnly: new HttpError(403, 'ltiTeachersOnly', 'Only a teacher of the course can choose a lesson for it.'),
  platformSays: new HttpError(403, 'ltiPlatformSays', 'The learning platform did not let you in. Sign in there first.'),
  noLesson: new HttpError(
    404,
    'ltiNoLesson',
    'There is no lesson behind this link yet, or no more. Your teacher opens the link first and sets one up.',
  ),
  fault: new HttpError(500, 'ltiFault', 'The server made a mistake. Open the link in your course again.'),
  platformAway: new HttpError(502, 'ltiPlatformAway', 'The learning platform did not answer. Try again in a moment.'),
  platformRefuses: new HttpError(
    502,
    'ltiPlatformRefuses',
    'The learning platform refused this. Whoever runs it must allow Comity to read the class list and to send grades.',
  ),
  foreignAddress: new HttpError(
    502,
    'ltiForeignAddress',
    'The learning platform named an address that is not among its sites on this server. Ask whoever runs the server.',
  ),
  notPlaced: new HttpError(409, 'ltiNotPlaced', 'This lesson stands in no course of a learning platform.'),
  placedElsewhere: new HttpError(
    409,
    'ltiPlacedElsewhere',
    'This lesson stands in another course already. Set up a lesson of its own for this one.',
  ),
  noRoster: new HttpError(409, 'ltiNoRoster', 'The learning platform does not share the list of this class.'),
  noNames: new HttpError(409, 'ltiNoNames', 'The learning platform shares the class, but no names.'),
  noGradebook: new HttpError(409, 'ltiNoGradebook', 'The learning platform takes no grades for this link.'),
} as const;
