/** Letters that a column of the curve has room for. */
const ROOM = 11;

/** A text in one line where it is short, else broken at the space nearest to its middle. */
export function twoLines(text: string): string[] {
  if (text.length <= ROOM) return [text];
  const middle = text.length / 2;
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const at = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return at === undefined ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
