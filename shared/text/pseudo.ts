const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'àƀçđéƒĝħíĵķļḿñóþɋŕšţúṽŵẋýžÀƁÇĐÉƑĜĤÍĴĶĻḾÑÓÞɊŔŠŢÚṼŴẊÝŽ';
const accents = new Map([...PLAIN].map((letter, at) => [letter, [...ACCENTED][at]]));

/**
 * A text as no language writes it: accented, about a third longer, in brackets. Blanks, plurals and choices stay as they are.
 * What is read without accents did not come from a catalogue; what has lost a bracket was cut.
 */
export function pseudoText(text: string): string {
  return `[${messageAt(text, 0).made}]`;
}

type Part = { made: string; end: number };

/** The message from `at` on, up to the brace that closes it. */
function messageAt(text: string, at: number): Part {
  let made = '';
  let end = at;
  while (end < text.length && text[end] !== '}') {
    const part = text[end] === '{' ? argumentAt(text, end) : { made: longer(text.charAt(end)), end: end + 1 };
    made += part.made;
    end = part.end;
  }
  return { made, end };
}

/** A blank, or a plural or choice whose branches are messages again. */
function argumentAt(text: string, at: number): Part {
  let made = '{';
  let end = at + 1;
  while (end < text.length && text[end] !== '}') {
    if (text[end] === '{') {
      const branch = messageAt(text, end + 1);
      made += `{${branch.made}}`;
      end = branch.end + 1;
    } else made += text[end++];
  }
  return { made: `${made}}`, end: end + 1 };
}

/** Vowels twice, which makes English about a third longer. */
function longer(letter: string): string {
  const accented = accents.get(letter) ?? letter;
  return /[aeiou]/.test(letter) ? accented + accented : accented;
}
