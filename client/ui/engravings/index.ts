import facesFile from '../../../assets/faces.json' with { type: 'json' };
import { portrait } from './portrait.ts';
import type { Face, Mood } from './sitter.ts';

export type { Mood } from './sitter.ts';

const FACES = facesFile as Record<string, Face>;
const drawn = new Map<string, string>();

/** A face by its name in assets/faces.json, drawn once for each mood and size; nothing where no such face is drawn. */
export function faceSvg(name: string, mood: Mood, size: number): string {
  const face = FACES[name];
  if (!face) return '';
  const key = `${name} ${mood} ${size}`;
  const svg = drawn.get(key) ?? portrait(face, mood, size);
  drawn.set(key, svg);
  return svg;
}
