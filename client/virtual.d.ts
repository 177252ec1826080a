/** Made by tools/vite/page-texts.ts: the texts that the importing page can show. */
declare module 'virtual:page-texts';
