import { type Signal, effect, signal } from '@preact/signals';

/** What a person chose for this device; kept between visits. */
export type Settings = { letterKeys: boolean; reducedMotion: boolean; agendaToggle: boolean };

const KEY = 'comity.settings';
const FRESH: Settings = { letterKeys: true, reducedMotion: false, agendaToggle: false };

function read(): Settings {
  try {
    return { ...FRESH, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Settings>) };
  } catch {
    return FRESH;
  }
}

export const settings: Signal<Settings> = signal(read());

effect(() => {
  document.documentElement.toggleAttribute('data-still', settings.value.reducedMotion);
  try {
    localStorage.setItem(KEY, JSON.stringify(settings.value));
  } catch {
    // Without storage the choice lasts as long as the page.
  }
});

/** Changes one setting. */
export function setSetting<K extends keyof Settings>(key: K, value: Settings[K]): void {
  settings.value = { ...settings.value, [key]: value };
}
