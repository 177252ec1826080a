import { computed, effect, signal } from '@preact/signals';
import { settings } from '../../state/settings.ts';
import { type Ambience, startAmbience } from './ambience.ts';
import { type SoundName, VOICES } from './voices.ts';

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

/** Plays a sound if the person wants sound. A browser that allows none stays silent. */
export function playSound(name: SoundName, wanted: boolean = soundWanted.value): void {
  if (!wanted) return;
  try {
    const { audio: context, out } = output();
    VOICES[name](context, out, context.currentTime + 0.01);
  } catch {
    // Sound only repeats what is seen.
  }
}

let ambience: Ambience | undefined;

/** The sound of the room, with low strings that rise as Comity falls; undefined ends it. */
export function playAmbience(comity: number | undefined): void {
  if (comity === undefined || !soundWanted.value || document.hidden) {
    ambience?.stop();
    ambience = undefined;
    return;
  }
  try {
    const { audio: context, out } = output();
    ambience ??= startAmbience(context, out);
    ambience.setComity(comity);
  } catch {
    // As above.
  }
}
