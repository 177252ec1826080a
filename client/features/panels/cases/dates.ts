import { dateWritten } from '../../../i18n/index.ts';

/** A date of history as people write it: '4 Dec 2013'. */
export function dayOf(date: string): string {
  return written(date, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** The same in full: '4 December 2013'. */
export function wholeDayOf(date: string): string {
  return written(date, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** Its month: 'Dec 2013'. */
export function monthOf(date: string): string {
  return written(date, { month: 'short', year: 'numeric' });
}

function written(date: string, how: Intl.DateTimeFormatOptions): string {
  return date && dateWritten(new Date(`${date}T12:00:00Z`), { ...how, timeZone: 'UTC' });
}
