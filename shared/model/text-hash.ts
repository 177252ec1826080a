/** 32-bit FNV-1a of a text, with `from` the hash of what stands before it: the same on every machine, and no secret. */
export function textHash(text: string, from = 0x811c9dc5): number {
  let hash = from;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
