import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import facesFile from '../../../assets/faces.json' with { type: 'json' };
import type { Scenario } from '../../../shared/model/index.ts';
import { faceSvg } from './index.ts';
import { PLACES, type PlaceName, place } from './places/index.ts';
import { portrait } from './portrait.ts';
import { type Face, MOODS } from './sitter.ts';

const FOLDER = new URL('../../../assets/scenarios/', import.meta.url);
const SCENARIOS = readdirSync(FOLDER).map(
  (id) => JSON.parse(readFileSync(new URL(`${id}/scenario.json`, FOLDER), 'utf8')) as Scenario,
);
const FACES = facesFile as Record<string, Face>;

test('there are at least sixteen people, each with looks that differ', () => {
  expect(Object.keys(FACES).length).toBeGreaterThanOrEqual(16);
  for (const name of Object.keys(FACES)) {
    const looks = MOODS.map((mood) => faceSvg(name, mood, 40));
    expect({ name, looks: new Set(looks).size }).toEqual({ name, looks: MOODS.length });
  }
});

test('a face is cut the same every time, in numbers alone', () => {
  for (const face of Object.values(FACES)) {
    const svg = portrait(face, 'calm', 96);
    expect(portrait(face, 'calm', 96)).toBe(svg);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  }
});

test('every face and place that a scenario names is drawn', () => {
  for (const { id, seats, engravings } of SCENARIOS) {
    if (!engravings) continue;
    const { cards, docket = {}, places, paper, founding, hearing, debrief, ...people } = engravings;
    const scenes = [cards, docket, places].flatMap((one) => Object.values(one));
    for (const name of [...scenes, paper, founding, hearing, debrief]) {
      expect({ id, name, drawn: name in PLACES }).toEqual({ id, name, drawn: true });
    }
    for (const name of Object.values(people).flatMap((one) => Object.values(one))) {
      expect({ id, name, drawn: name in FACES }).toEqual({ id, name, drawn: true });
    }
    for (const named of [engravings.seats, places])
      expect(Object.keys(named).sort()).toEqual(seats.map((seat) => seat.id).sort());
  }
});

test('a name that nobody drew gives no picture', () => {
  expect(faceSvg('nobody', 'calm', 40)).toBe('');
});

test('the pictures of places are what their code draws now', () => {
  for (const name of Object.keys(PLACES) as PlaceName[]) {
    const file = readFileSync(new URL(`../../../assets/images/places/${name}.svg`, import.meta.url), 'utf8');
    expect({ name, same: file === place(name) }).toEqual({ name, same: true });
  }
});
