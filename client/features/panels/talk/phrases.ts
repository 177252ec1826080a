import type { JurisdictionId, Role, SeatId, SeatView } from '../../../../shared/model/index.ts';
import { METERS, NONE, TESTS, TREATIES } from '../../../../shared/model/index.ts';
import { capital, jurisdictionName, t } from '../../../i18n/index.ts';
import { seatInWords } from './in-words.ts';

/** What may stand in a blank of a phrase. */
type Blank = 'seat' | 'anyone' | 'place' | 'test' | 'treaty' | 'round';
/** `place` says which place is offered first: the speaker's own, that of the seat spoken to, or another than the speaker's. */
export type Phrase = { id: string; blanks: Blank[]; roles?: Role[]; place?: 'own' | 'theirs' | 'other' };

const ROLES = Object.keys(METERS) as Role[];

/** Ready-made things to say, in the order in which they are offered; `roles` where it makes no sense for the others. */
const PHRASES: Phrase[] = [
  { id: 'askTreaty', blanks: ['seat', 'place'], place: 'own' },
  { id: 'withdrawPlease', blanks: ['seat', 'anyone'], roles: ['government', 'company'] },
  { id: 'grantPlease', blanks: ['seat'], roles: ['government'] },
  { id: 'requestComing', blanks: ['place'], roles: ['government'], place: 'other' },
  { id: 'orderComing', blanks: ['seat'], roles: ['government'] },
  { id: 'willComply', blanks: [], roles: ['company'] },
  { id: 'willNarrow', blanks: [], roles: ['company'] },
  { id: 'willChallenge', blanks: [], roles: ['company'] },
  { id: 'willRefuse', blanks: [], roles: ['company'] },
  { id: 'pleaseChallenge', blanks: ['seat'], roles: ['government', 'company'] },
  { id: 'briefPlease', blanks: ['seat'], roles: ['government', 'company'] },
  { id: 'briefOffer', blanks: ['seat'], roles: ['government', 'company'] },
  { id: 'fineWarning', blanks: ['seat'], roles: ['government'] },
  { id: 'noFinePlease', blanks: ['seat'], roles: ['company'] },
  { id: 'treatyOffer', blanks: ['seat', 'treaty'], roles: ['government'] },
  { id: 'comeBuild', blanks: ['seat', 'place'], roles: ['government'], place: 'own' },
  { id: 'payForRegion', blanks: ['seat', 'place'], roles: ['company'], place: 'theirs' },
  { id: 'settlePlease', blanks: ['seat'], roles: ['government', 'company'] },
  { id: 'whyRuling', blanks: ['seat'] },
  { id: 'testMatters', blanks: ['test'] },
  { id: 'comityLow', blanks: [] },
  { id: 'dealWaits', blanks: ['seat'] },
  { id: 'untilRound', blanks: ['round'] },
  { id: 'thanks', blanks: ['seat'] },
  { id: 'sorry', blanks: ['seat'] },
  { id: 'yes', blanks: [] },
  { id: 'no', blanks: [] },
  { id: 'think', blanks: [] },
];

/** The phrases that a role may want. */
export function phrasesFor(role: Role): Phrase[] {
  return PHRASES.filter((phrase) => (phrase.roles ?? ROLES).includes(role));
}

/** What can be put into a blank now, in words. */
export function fillings(view: SeatView, blank: Blank): string[] {
  const others = view.seats.filter((seat) => seat.id !== view.viewer);
  switch (blank) {
    case 'seat':
      return others.map((seat) => seatInWords(view, seat.id));
    case 'anyone':
      return [...view.seats.filter((seat) => seat.id === view.viewer), ...others].map((seat) =>
        seatInWords(view, seat.id),
      );
    case 'place':
      return view.jurisdictions.map((place) => jurisdictionName(view, place.id));
    case 'test':
      return TESTS.map((test) => t(`test.${test}.name`));
    case 'treaty':
      return TREATIES.map((treaty) => t(`treaty.${treaty}.name`));
    case 'round':
      return Array.from({ length: view.rounds - view.round }, (_, at) => String(view.round + at + 1));
  }
}

/** What stands in the blanks of a phrase at first: the seat that is spoken to, and a place that makes sense for it. */
export function firstFillings(view: SeatView, { blanks, place }: Phrase, to: SeatId): string[] {
  const own = view.seats.find((seat) => seat.id === view.viewer);
  const spokenTo = view.seats[to] ?? view.seats.find((seat) => seat.id !== view.viewer);
  const [mine, theirs] = [own?.jurisdiction, spokenTo?.jurisdiction];
  const without = (state: JurisdictionId | undefined) => view.jurisdictions.find(({ id }) => id !== state)?.id;
  const wanted = {
    own: mine === theirs ? without(theirs) : mine,
    theirs,
    other: theirs === mine || to === NONE ? without(mine) : theirs,
  };
  return blanks.map((blank) => {
    if (blank === 'seat' && spokenTo) return seatInWords(view, spokenTo.id);
    const at = blank === 'place' && place ? wanted[place] : undefined;
    return at === undefined ? (fillings(view, blank)[0] ?? '') : jurisdictionName(view, at);
  });
}

/** The phrase cut at its blanks: text, blank, text, ... */
export function phraseParts(id: string): string[] {
  return t(`phrase.${id}`).split(/\{\d\}/);
}

/** The phrase for the list: the seat that is spoken to by its name, other blanks by what they ask. */
export function phraseLine(view: SeatView, { id, blanks }: Phrase, to: SeatId): string {
  const words = blanks.map((blank, at) => [
    at,
    blank === 'seat' && view.seats[to] ? seatInWords(view, to) : t(`ui.blankShort.${blank}`),
  ]);
  return capital(t(`phrase.${id}`, Object.fromEntries(words)));
}
