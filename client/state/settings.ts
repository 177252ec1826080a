import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { deviceStore, readKept } from '../app/device-store.ts';

/** What a person chose about the page; kept on the device. */
export type Settings = {
  letterKeys: boolean;
  /** Absent while the system's own setting is followed. */
  reducedMotion?: boolean;
  agendaShown: boolean;
  /** The cards of an Outcome wait until they are turned. */
  ownPace: boolean;
  sound: boolean;
  /** In a class, where silence is usual. */
  lessonSound: boolean;
  /** 0 to 100. */
  volume: number;
  /** Sound is offered once. */
  soundAsked: boolean;
  highContrast?: boolean;
};

const KEY = 'comity.settings';

function read(): Settings {
  const usual: Settings = {
    letterKeys: true,
    agendaShown: false,
    ownPace: false,
    sound: false,
    lessonSound: false,
    volume: 60,
    soundAsked: false,
  };
  return { ...usual, ...readKept<Partial<Settings>>(deviceStore, KEY, {}) };
}

export const settings = signal<Settings>(read());

/** A system setting, followed while the page is open. */
function system(query: string): ReadonlySignal<boolean> {
  const list = matchMedia(query);
  const holds = signal(list.matches);
  list.addEventListener('change', () => (holds.value = list.matches));
  return holds;
}
const systemStill = system('(prefers-reduced-motion: reduce)');
const systemContrast = system('(prefers-contrast: more)');

/** Whether things stay still: as the person chose, else as the system says. */
export const isStill = computed(() => settings.value.reducedMotion ?? systemStill.value);
/** Whether the page is drawn in strong contrast. */
export const isHighContrast = computed(() => settings.value.highContrast ?? systemContrast.value);

effect(() => {
  const { dataset } = document.documentElement;
  dataset.motion = isStill.value ? 'reduced' : 'full';
  dataset.contrast = isHighContrast.value ? 'more' : 'usual';
  deviceStore.set(KEY, JSON.stringify(settings.value));
});
