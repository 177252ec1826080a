/**
 * Letters of other alphabets that look like a Latin one (after Unicode TR39, the ones that common fonts draw alike).
 * Each entry: the Latin letter, then all that look like it.
 */
const ALIKE = [
  ...['AАΑ', 'BВΒ', 'CСϹ', 'EЕΕ', 'HНΗ', 'IІΙӀ', 'JЈ', 'KКΚ', 'LԼ', 'MМΜ', 'NΝ', 'OОΟՕ', 'PРΡ', 'QԚ', 'SЅՏ', 'TТΤ'],
  ...[
    'WԜ',
    'XХΧ',
    'YУΥҮ',
    'ZΖ',
    'aаαɑ',
    'cсϲ',
    'dԁ',
    'eе',
    'gɡ',
    'hһհ',
    'iіιı',
    'jј',
    'kκ',
    'lӏ',
    'nո',
    'oоοօ',
    'pрρ',
    'qԛ',
  ],
  ...['sѕ', 'uυս', 'vν', 'wԝ', 'xх', 'yу'],
];
const LATIN = new Map(ALIKE.flatMap(([latin, ...others]) => others.map((other) => [other, latin] as const)));

/** The text with Latin letters in place of those that only look so. */
export function latinised(text: string): string {
  return [...text].map((letter) => LATIN.get(letter) ?? letter).join('');
}

/** A text on one line with nothing in it that cannot be seen; what can be seen stays as it was typed. */
export function visible(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/\p{Cs}/gu, '')
      // Line breaks and tabs end a word; zero-width signs, marks of direction and fillers are nothing at all.
      .replace(/[\p{Z}\p{Cc}\u2800]+/gu, ' ')
      .replace(INVISIBLE, '')
      .replace(/ +/g, ' ')
      .trim()
  );
}

/** The joiner and the signs of colour that make one picture of several stay; they do nothing elsewhere. */
const INVISIBLE = /(?![\u200D\uFE0F])[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Co}\p{Cn}]/gu;

/** The text as it is read: one form for each letter, full-width ones included; nothing that shows nothing. */
export function readable(text: string): string {
  return visible(text.normalize('NFKC').replace(/[\u200D\uFE0F]/g, ''));
}
