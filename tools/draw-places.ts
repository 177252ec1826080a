import { mkdirSync, writeFileSync } from 'node:fs';
import { PLACES, type PlaceName, place } from '../client/ui/engravings/places/index.ts';

/** Cuts every place and writes it to assets/images/places: a picture costs the browser a file and no work. Run it when one was drawn anew. */
const folder = new URL('../assets/images/places/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const name of Object.keys(PLACES) as PlaceName[]) writeFileSync(new URL(`${name}.svg`, folder), place(name));
