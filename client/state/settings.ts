import { effect, signal } from '@preact/signals';
import { deviceStore, readKept } from '../device-store.ts';

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
  return { ...usual, ...readKept<Partial<Settings>>(deviceStore, KEY, {}) };
}

export const settings = signal<Settings>(read());

effect(() => {
  document.documentElement.dataset.motion = settings.value.reducedMotion ? 'reduced' : 'full';
  deviceStore.set(KEY, JSON.stringify(settings.value));
});
