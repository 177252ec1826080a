import { settings } from '../state/settings.ts';
import { type SoundName, VOICES } from './voices.ts';

let audio: AudioContext | undefined;

/** Plays a sound if the person wants sound, at the table by their settings. A browser that allows none stays silent. */
export function playSound(name: SoundName, wanted: boolean = settings.value.sound): void {
  if (!wanted) return;
  try {
    audio ??= new AudioContext();
    if (audio.state === 'suspended') void audio.resume();
    VOICES[name](audio, audio.destination, audio.currentTime + 0.01);
  } catch {
    // Sound only repeats what is seen.
  }
}
