/** Each sound of the table, made anew from noise and sine waves. All are short, soft and have a visible twin. */
export type SoundName = 'paper' | 'stamp' | 'wax' | 'pour' | 'press' | 'pen' | 'gavel' | 'bell' | 'drum' | 'ticks';

type Voice = (audio: AudioContext, out: AudioNode, at: number) => void;

export const VOICES: Record<SoundName, Voice> = {
  paper: (audio, out, at) =>
    noise(audio, out, at, { seconds: 0.22, loud: 0.12, filter: 'highpass', from: 1800, to: 4200 }),
  stamp: (audio, out, at) => {
    tone(audio, out, at, { from: 130, to: 48, seconds: 0.22, loud: 0.7 });
    noise(audio, out, at, { seconds: 0.06, loud: 0.25, filter: 'lowpass', from: 1200, to: 300 });
  },
  wax: (audio, out, at) => {
    for (const [wait, loud] of CRACKLE)
      noise(audio, out, at + wait, { seconds: 0.018, loud, filter: 'bandpass', from: 3200, to: 2400 });
  },
  pour: (audio, out, at) =>
    noise(audio, out, at, { seconds: 0.32, loud: 0.16, filter: 'bandpass', from: 520, to: 1100 }),
  press: (audio, out, at) => {
    tone(audio, out, at, { from: 150, to: 60, seconds: 0.16, loud: 0.5 });
    for (const [wait, loud] of CRACKLE)
      noise(audio, out, at + wait, { seconds: 0.016, loud: loud * 0.6, filter: 'bandpass', from: 3000, to: 2200 });
  },
  pen: (audio, out, at) => {
    for (const [wait, seconds] of STROKES)
      noise(audio, out, at + wait, { seconds, loud: 0.07, filter: 'bandpass', from: 5200, to: 3600 });
  },
  gavel: (audio, out, at) => {
    for (const wait of [0, 0.24]) {
      tone(audio, out, at + wait, { from: 320, to: 150, seconds: 0.12, loud: 0.5 });
      noise(audio, out, at + wait, { seconds: 0.03, loud: 0.3, filter: 'bandpass', from: 1500, to: 900 });
    }
  },
  bell: (audio, out, at) => {
    for (const [ratio, loud] of PARTIALS)
      tone(audio, out, at, { from: BELL_HZ * ratio, to: BELL_HZ * ratio, seconds: 1.4 / ratio, loud });
  },
  drum: (audio, out, at) => {
    tone(audio, out, at, { from: 82, to: 50, seconds: 0.6, loud: 0.6 });
    tone(audio, out, at + 0.28, { from: 74, to: 44, seconds: 0.7, loud: 0.45 });
  },
  ticks: (audio, out, at) => {
    for (const wait of [0, 0.25])
      noise(audio, out, at + wait, { seconds: 0.03, loud: 0.3, filter: 'bandpass', from: 2100, to: 1900 });
  },
};

/** Seconds after the press, and loudness. */
const CRACKLE = [
  [0, 0.3],
  [0.035, 0.16],
  [0.06, 0.24],
  [0.11, 0.1],
  [0.15, 0.14],
] as const;
/** Strokes of a pen: seconds after the first, and how long. */
const STROKES = [
  [0, 0.07],
  [0.1, 0.05],
  [0.17, 0.1],
  [0.31, 0.06],
] as const;
const BELL_HZ = 660;
/** Overtones of a small desk bell: ratio to the lowest, and loudness. */
const PARTIALS = [
  [1, 0.2],
  [2.76, 0.09],
  [5.4, 0.04],
] as const;

type Tone = { from: number; to: number; seconds: number; loud: number };

function tone(audio: AudioContext, out: AudioNode, at: number, { from, to, seconds, loud }: Tone): void {
  const source = audio.createOscillator();
  source.frequency.setValueAtTime(from, at);
  source.frequency.exponentialRampToValueAtTime(to, at + seconds);
  source.connect(fading(audio, out, at, seconds, loud));
  source.start(at);
  source.stop(at + seconds);
}

type Noise = { seconds: number; loud: number; filter: BiquadFilterType; from: number; to: number };

function noise(audio: AudioContext, out: AudioNode, at: number, { seconds, loud, filter, from, to }: Noise): void {
  const source = audio.createBufferSource();
  const buffer = audio.createBuffer(1, Math.ceil(audio.sampleRate * seconds), audio.sampleRate);
  const samples = buffer.getChannelData(0);
  for (let i = 0; i < samples.length; i++) samples[i] = Math.random() * 2 - 1;
  source.buffer = buffer;
  const band = audio.createBiquadFilter();
  band.type = filter;
  band.frequency.setValueAtTime(from, at);
  band.frequency.exponentialRampToValueAtTime(to, at + seconds);
  source.connect(band).connect(fading(audio, out, at, seconds, loud));
  source.start(at);
}

/** A volume that begins at once and dies away. */
function fading(audio: AudioContext, out: AudioNode, at: number, seconds: number, loud: number): AudioNode {
  const gain = audio.createGain();
  gain.gain.setValueAtTime(loud, at);
  gain.gain.exponentialRampToValueAtTime(0.001, at + seconds);
  gain.connect(out);
  return gain;
}
