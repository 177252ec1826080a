type Visit = { reloadedAt?: number } | null;

/**
 * Loads the page anew, for a newer build or a file that did not come; false if that was tried a minute ago and did not
 * help. The try is noted in the tab's history, which a browser keeps even where it forbids all storage.
 */
export function reloadOnce(): boolean {
  const { reloadedAt = 0 } = (history.state as Visit) ?? {};
  if (Date.now() - reloadedAt < 60_000) return false;
  history.replaceState({ reloadedAt: Date.now() }, '');
  location.reload();
  return true;
}
