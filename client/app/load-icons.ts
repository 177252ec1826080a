import { VERSION } from 'virtual:languages';
import { addIcons } from '../ui/icon.tsx';
import { at } from './base.ts';

let shown = '';
let rest: Promise<void> | undefined;

/** Fetches the icons that a page draws at first, and all once a later part has been there, as its code comes at once then. */
export async function loadIcons(page: string): Promise<void> {
  shown = page;
  await Promise.all((rest ? [page, `${page}.later`] : [page]).map(take));
}

/** Takes in the icons of the parts that the page loads later. */
export function takeLaterIcons(): Promise<void> {
  rest ??= take(`${shown}.later`).catch((error) => {
    rest = undefined;
    throw error;
  });
  return rest;
}

async function take(file: string): Promise<void> {
  const { default: icons } = await import(/* @vite-ignore */ at(`/assets/texts/${VERSION}/${file}.icons.js`));
  addIcons(icons);
}
