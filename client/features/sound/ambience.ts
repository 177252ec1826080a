/** What is heard all the time, very softly. */
export type Ambience = { setComity(comity: number): void; stop(): void };

/** Below this Comity the strings begin. */
const UNEASE = 45;
const ROOM = 0.022;
const STRINGS = 0.05;
/** A low fifth, each note as two strings that are not quite together. */
const NOTES_HZ = [55, 55.3, 82.4, 82.8];
const FADE_SECONDS = 2.5;
const NOISE_SECONDS = 6;

/** Starts the tone of a quiet room, and strings that are not heard yet. */
export function startAmbience(audio: AudioContext, out: AudioNode): Ambience {
  const all = audio.createGain();
  all.gain.setValueAtTime(0, audio.currentTime);
  all.gain.linearRampToValueAtTime(1, audio.currentTime + FADE_SECONDS);
  all.connect(out);
  const sources = [roomTone(audio, all)];
  const strings = audio.createGain();
  strings.gain.value = 0;
  const dull = audio.createBiquadFilter();
  dull.type = 'lowpass';
  dull.frequency.value = 320;
  dull.connect(strings).connect(all);
  for (const hertz of NOTES_HZ) {
    const string = audio.createOscillator();
    string.type = 'sawtooth';
    string.frequency.value = hertz;
    string.connect(dull);
    string.start();
    sources.push(string);
  }
  return {
    setComity(comity) {
      const unease = Math.max(0, (UNEASE - comity) / UNEASE);
      strings.gain.setTargetAtTime(unease * STRINGS, audio.currentTime, FADE_SECONDS);
    },
    stop() {
      all.gain.setTargetAtTime(0, audio.currentTime, 0.2);
      for (const source of sources) source.stop(audio.currentTime + 1);
    },
  };
}

/** Brown noise through a low filter: air, and a building around it. */
function roomTone(audio: AudioContext, out: AudioNode): AudioScheduledSourceNode {
  const buffer = audio.createBuffer(1, audio.sampleRate * NOISE_SECONDS, audio.sampleRate);
  const samples = buffer.getChannelData(0);
  let last = 0;
  for (let i = 0; i < samples.length; i++) {
    last = (last + 0.02 * (Math.random() * 2 - 1)) / 1.02;
    samples[i] = last * 3.5;
  }
  // The end leads into the beginning, so that the loop is not heard.
  const seam = audio.sampleRate >> 1;
  for (let i = 0; i < seam; i++) {
    const share = i / seam;
    samples[samples.length - seam + i] = samples[samples.length - seam + i] * (1 - share) + samples[i] * share;
  }
  const source = audio.createBufferSource();
  source.buffer = buffer;
  source.loop = true;
  source.loopStart = 0.5;
  const low = audio.createBiquadFilter();
  low.type = 'lowpass';
  low.frequency.value = 240;
  const gain = audio.createGain();
  gain.gain.value = ROOM * 4;
  source.connect(low).connect(gain).connect(out);
  source.start();
  return source;
}
