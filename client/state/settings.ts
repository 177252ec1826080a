import { effect, signal } from '@preact/signals';

/** What a person chose about the page; kept on the device. */
export type Settings = { letterKeys: boolean; reducedMotion: boolean; agendaShown: boolean; sound: boolean };

const KEY = 'comity.settings';

function read(): Settings {
  const usual: Settings = {
    letterKeys: true,
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
    agendaShown: false,
    sound: false,
  };
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Settings>) };
  } catch {
    return usual;
  }
}

export const settings = signal<Settings>(read());

effect(() => {
  document.documentElement.dataset.motion = settings.value.reducedMotion ? 'reduced' : 'full';
  try {
    localStorage.setItem(KEY, JSON.stringify(settings.value));
  } catch {
    // Without storage the choice holds for this page only.
  }
});
