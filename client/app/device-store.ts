/** A place for texts by key. Nothing here throws. */
export type DeviceStore = {
  get(key: string): string | undefined;
  set(key: string, text: string): void;
  remove(key: string): void;
};

/** A store of the browser; what it does not take (a school's policy, a full disk) is held for the time of the page. */
export function storeOver(shelf: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): DeviceStore {
  const held = new Map<string, string>();
  return {
    get(key) {
      if (held.has(key)) return held.get(key);
      try {
        return shelf().getItem(key) ?? undefined;
      } catch {
        return undefined;
      }
    },
    set(key, text) {
      try {
        shelf().setItem(key, text);
        held.delete(key);
      } catch {
        held.set(key, text);
      }
    },
    remove(key) {
      held.delete(key);
      try {
        shelf().removeItem(key);
      } catch {
        // What could not be kept is not there.
      }
    },
  };
}

/** What outlives the tab, and what goes with it. */
export const deviceStore = storeOver(() => localStorage);
export const tabStore = storeOver(() => sessionStorage);

/** A record that was kept as JSON; `usual` where there is none that can be read. */
export function readKept<T>(store: DeviceStore, key: string, usual: T): T {
  try {
    return JSON.parse(store.get(key) ?? '') as T;
  } catch {
    return usual;
  }
}
