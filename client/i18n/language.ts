import { LANGUAGES } from 'virtual:languages';
import { effect, signal } from '@preact/signals';
import { directionOf, FIRST_LANGUAGE, firstOffered, isPseudo } from '../../shared/text/languages.ts';
import { deviceStore } from '../app/device-store.ts';

const KEY = 'comity.language';

/** The language that the address asks for: it stands over everything else, while the page is open. */
const asked = readAsked();

/** The language of all that the page says. */
export const language = signal(
  asked ?? chosenOnDevice() ?? firstOffered(globalThis.navigator?.languages ?? [], LANGUAGES) ?? FIRST_LANGUAGE,
);

/** The languages to choose from. */
export const languages = LANGUAGES;

/** Whether a language was chosen since this page was opened. */
let chosenHere = false;

/** Shows everything in this language from now on, on this device. */
export function chooseLanguage(chosen: string): void {
  chosenHere = true;
  deviceStore.set(KEY, chosen);
  language.value = chosen;
}

/** The language of a lesson: shown to whoever has chosen none, and with `before` even to who has before they opened the page (projector and print are the class's). True where the language changed by it. */
export function followLesson(itsLanguage: string, { before = false } = {}): boolean {
  const follows = asked === undefined && !chosenHere && (before || chosenOnDevice() === undefined);
  if (!follows || !LANGUAGES.includes(itsLanguage) || language.peek() === itsLanguage) return false;
  language.value = itsLanguage;
  return true;
}

function readAsked(): string | undefined {
  const lang = new URLSearchParams(globalThis.location?.search).get('lang');
  return lang && isPseudo(lang) ? lang : firstOffered(lang ? [lang] : [], LANGUAGES);
}

function chosenOnDevice(): string | undefined {
  return firstOffered([deviceStore.get(KEY) ?? ''], LANGUAGES);
}

effect(() => {
  const page = globalThis.document?.documentElement;
  if (!page) return;
  page.lang = language.value;
  page.dir = directionOf(language.value);
});
