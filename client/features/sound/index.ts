import { computed, effect, signal } from '@preact/signals';
import { loaded } from '../../app/loaded.ts';
import { settings } from '../../state/settings.ts';
import type { Ambience } from './ambience.ts';
import type { SoundName } from './voices.ts';

/** Set by a lesson's page: thirty screens in one room are silent until each person says otherwise. */
export const inLesson = signal(false);

/** Whether this page is to be heard. */
export const soundWanted = computed(() => (inLesson.value ? settings.value.lessonSound : settings.value.sound));

let audio: AudioContext | undefined;
let master: GainNode | undefined;

/** The loudness of everything, as the ear hears it: half way up the slider sounds half as loud. */
const loudness = () => (settings.value.volume / 100) ** 2;

function output(): { audio: AudioContext; out: GainNode } {
  audio ??= new AudioContext();
  if (!master) {
    master = audio.createGain();
    master.connect(audio.destination);
  }
  master.gain.value = loudness();
  if (audio.state === 'suspended') void audio.resume();
  return { audio, out: master };
}

effect(() => {
  const gain = loudness();
  if (master) master.gain.value = gain;
});

/** Plays a sound if the person wants sound. A browser that allows none stays silent, and so does one that cannot load it. */
export async function playSound(name: SoundName, wanted: boolean = soundWanted.value): Promise<void> {
  if (!wanted) return;
  try {
    // At once: browsers let sound begin only in a press.
    const { audio: context, out } = output();
    const { VOICES } = await loaded(() => import('./audio.ts'));
    VOICES[name](context, out, context.currentTime + 0.01);
  } catch {
    // Sound only repeats what is seen.
  }
}

let ambience: Ambience | undefined;
/** The Comity that the room is to be heard with; undefined while it is silent. */
let heard: number | undefined;

/** The sound of the room, with low strings that rise as Comity falls; undefined ends it. */
export async function playAmbience(comity: number | undefined): Promise<void> {
  heard = soundWanted.value && !document.hidden ? comity : undefined;
  if (heard === undefined) {
    ambience?.stop();
    ambience = undefined;
    return;
  }
  try {
    const { audio: context, out } = output();
    const { startAmbience } = await loaded(() => import('./audio.ts'));
    // It may have been ended, or have changed, while it was being loaded.
    if (heard === undefined) return;
    ambience ??= startAmbience(context, out);
    ambience.setComity(heard);
  } catch {
    // As above.
  }
}
