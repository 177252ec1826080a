/** What stays in the field once `sent` has gone: words typed on meanwhile are not lost. */
export function unsent(typed: string, sent: string): string {
  return typed.startsWith(sent) ? typed.slice(sent.length).trimStart() : typed;
}
