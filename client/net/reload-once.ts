const KEY = 'comity.reloaded';

/** Loads the page anew, for a newer build; false if that was tried a minute ago and did not help. */
export function reloadOnce(): boolean {
  const before = Number(sessionStorage.getItem(KEY) ?? 0);
  if (Date.now() - before < 60_000) return false;
  sessionStorage.setItem(KEY, String(Date.now()));
  location.reload();
  return true;
}
