/** Lets the page's own network code run without a browser: a device with an empty storage, at that address. */
export function beDeviceAt(url: string): void {
  Object.assign(globalThis, { location: new URL(url), localStorage: storage(), sessionStorage: storage() });
  const realFetch = globalThis.fetch;
  globalThis.fetch = (input, init) => realFetch(typeof input === 'string' ? new URL(input, url) : input, init);
}

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}
