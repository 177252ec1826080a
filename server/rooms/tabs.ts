/** Sent to a page whose seat has been opened on another page of the same browser: the newest one has it. */
export const ELSEWHERE = 4402;

/** The name that a page has made up for itself; empty for programs that are no page. */
export function tabOf(options: { tab?: unknown }): string {
  return typeof options.tab === 'string' ? options.tab.slice(0, 40) : '';
}

/** Whether a page that has a seat's key gives way to one that has just come with it. A page that comes back is the same one. */
export function isOlderTab(tab: string, newest = ''): boolean {
  return tab !== '' && newest !== '' && tab !== newest;
}
