/** A Markdown table: one row a record, columns in the order of the first one's keys. */
export function table(rows: readonly Record<string, string | number>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => `| ${columns.map((column) => row[column] ?? '').join(' | ')} |`);
  return [`| ${columns.join(' | ')} |`, `|${columns.map(() => '---').join('|')}|`, ...lines].join('\n');
}

/** Puts `text` between the marks of a section; a section that is not there yet goes to the end. */
export function withSection(document: string, name: string, text: string): string {
  const [start, end] = [`<!-- made by npm run balance: ${name} -->`, `<!-- end of ${name} -->`];
  const section = `${start}\n\n${text}\n\n${end}`;
  const from = document.indexOf(start);
  const to = document.indexOf(end);
  if (from < 0 || to < from) return `${document.trimEnd()}\n\n${section}\n`;
  return document.slice(0, from) + section + document.slice(to + end.length);
}
