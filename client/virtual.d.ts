/** Made by tools/vite/page-texts.ts: the languages that there are texts in, English first, and the texts' version. */
declare module 'virtual:languages' {
  export const LANGUAGES: readonly string[];
  export const VERSION: string;
}
