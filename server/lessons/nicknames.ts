import { randomInt } from 'node:crypto';
import words from '../../assets/lesson/nicknames.en.json' with { type: 'json' };

/** A friendly name of two words, such as 'Quiet Heron', that nobody in `taken` has. */
export function nickname(taken: ReadonlySet<string>): string {
  for (let tries = 0; tries < 50; tries++) {
    const name = `${pick(words.first)} ${pick(words.second)}`;
    if (!taken.has(name)) return name;
  }
  return unlike(`${pick(words.first)} ${pick(words.second)}`, taken);
}

/** Whether the name is one that could have been given out: without own names nobody may slip one in. */
export function isNickname(name: string): boolean {
  const [first, second, ...rest] = name.split(' ');
  return rest.length === 0 && words.first.includes(first) && words.second.includes(second);
}

/** The name, with a number where somebody has it already. */
export function unlike(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2; taken.has(name); number++) {
    const next = `${name.replace(/ \d+$/, '')} ${number}`;
    if (!taken.has(next)) return next;
  }
  return name;
}

function pick(list: readonly string[]): string {
  return list[randomInt(list.length)];
}
