import { type Chance, chanceOf, clamp, mix, type Point, smooth } from './burin.ts';

/** A made-up person as data; a scenario names one of them for each seat. */
export type Face = {
  seed: number;
  role: 'minister' | 'counsel' | 'judge' | 'advocate' | 'journalist' | 'director';
  sex: 'f' | 'm';
  age: number;
  hair: 'parted' | 'swept' | 'crop' | 'afro' | 'bald' | 'bun' | 'bob' | 'long' | 'wig' | 'scarf' | 'turban';
  /** Of hair or cloth: 0 white, 1 black. */
  tone: number;
  /** How dark the skin is cut, 0 to 0.3. */
  skin?: number;
  /** How wide the head is, about 1. */
  width?: number;
  /** How strong the jaw is, 0 to 1. */
  jaw?: number;
  beard?: 'full' | 'moustache' | 'goatee' | 'stubble';
  glasses?: 'round' | 'square';
  pearls?: boolean;
  /** Which way the head turns, -1 left to 1 right. */
  turn?: number;
};

export type Mood = 'calm' | 'pleased' | 'wronged';
export const MOODS: readonly Mood[] = ['calm', 'pleased', 'wronged'];

/** What a mood does to a face: the brow's ends, the lid, the corners of the mouth, and how dark it is cut. */
type Play = { browIn: number; browOut: number; lid: number; mouth: number; shade: number };
const PLAY: Record<Mood, Play> = {
  calm: { browIn: 0, browOut: 0, lid: 1, mouth: 0, shade: 0 },
  pleased: { browIn: -0.9, browOut: -1.1, lid: 0.78, mouth: -2.3, shade: -0.08 },
  wronged: { browIn: 2.2, browOut: -1.6, lid: 0.86, mouth: 2.1, shade: 0.09 },
};

/** The middle of the picture, in which all is drawn 100 wide. */
export const MIDDLE = 50;
export const EYES = 40.5;

/** Half the head's width at each height. */
const HEAD: readonly Point[] = [
  [11.2, 0],
  [12.6, 8],
  [17, 13.4],
  [24, 16.6],
  [33, 17.9],
  [42, 17.4],
  [50, 16],
  [56.5, 13.2],
  [61.5, 9.2],
  [65.3, 4.7],
  [66.8, 0],
];
/** How much a strong jaw adds at each of those heights. */
const JAW = [0, 0, 0, 0, 0, 0, 0.3, 0.8, 1, 0.5, 0];

/** All that the parts of one portrait share. */
export type Sitter = Required<Pick<Face, 'skin' | 'width' | 'turn' | 'tone' | 'age' | 'role' | 'hair'>> &
  Pick<Face, 'beard' | 'glasses' | 'pearls'> & {
    isWoman: boolean;
    mood: Mood;
    play: Play;
    chance: Chance;
    /** Large enough for fine lines; a small picture is cut bolder. */
    isFine: boolean;
    gap: number;
    bold: number;
    /** 0 young, 1 old. */
    old: number;
    /** How far the features lie aside. */
    aside: number;
    outline: Point[];
    halfWidth(y: number): number;
    /** A point of the hair, which is a little wider than the head. */
    wide(x: number): number;
  };

/** Works out the geometry of a face at a size. */
export function sitterOf(face: Face, mood: Mood, size: number): Sitter {
  const { seed, sex, age, skin = 0.1, width = 1, jaw = 0.5, turn = 0.4 } = face;
  const isFine = size >= 56;
  const isWoman = sex === 'f';
  const strong = jaw * 2.6 - (isWoman ? 1.2 : 0);
  const half = HEAD.map(([y, w], i): Point => [y, (w + JAW[i] * strong) * width]);
  const more = isFine ? 1 : 1.35;
  const play = PLAY[mood];
  return {
    skin,
    width,
    turn,
    tone: face.tone,
    age,
    role: face.role,
    hair: face.hair,
    beard: face.beard,
    glasses: face.glasses,
    pearls: face.pearls,
    isWoman,
    mood,
    isFine,
    chance: chanceOf(seed + 11),
    old: clamp((age - 38) / 34),
    aside: turn * 3.1,
    play: { ...play, browIn: play.browIn * more, browOut: play.browOut * more, mouth: play.mouth * more },
    gap: size >= 130 ? 1.5 : isFine ? 2 : 2.8,
    bold: isFine ? (size >= 130 ? 0.85 : 1) : 1.6,
    outline: smooth(
      [
        ...half.map(([y, w]): Point => [MIDDLE + w, y]),
        ...half
          .slice(1, -1)
          .reverse()
          .map(([y, w]): Point => [MIDDLE - w, y]),
      ],
      true,
      4,
    ),
    halfWidth(y) {
      const i = half.findIndex(([at]) => y <= at);
      if (i < 1) return 0;
      const [a, b] = [half[i - 1], half[i]];
      return mix(a[1], b[1], (y - a[0]) / (b[0] - a[0]));
    },
    wide: (x) => MIDDLE + (x - MIDDLE) * width * 1.06,
  };
}
