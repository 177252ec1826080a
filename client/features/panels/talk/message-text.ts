import type { Talk } from '../../../../shared/model/index.ts';
import { capital, hasText, t } from '../../../i18n/index.ts';

/** A message in words: a phrase with its blanks filled, or what was typed. */
export function messageText(message: Talk): string {
  if (message.phrase === 'free') return message.text;
  const key = `phrase.${message.phrase}`;
  if (!hasText(key)) return message.text;
  return capital(
    t(
      key,
      Object.fromEntries(message.blanks.map((blank, at) => [at, blank.startsWith('#') ? t(blank.slice(1)) : blank])),
    ),
  );
}
