import { randomInt } from 'node:crypto';
import words from '../../assets/lesson/nicknames.en.json' with { type: 'json' };
import { unlike } from '../../shared/lesson/index.ts';

/** A friendly name of two words, such as 'Quiet Heron', that nobody in `taken` has. */
export function nickname(taken: readonly string[]): string {
  for (let tries = 0; tries < 50; tries++) {
    const name = `${pick(words.first)} ${pick(words.second)}`;
    if (unlike(name, taken) === name) return name;
  }
  return unlike(`${pick(words.first)} ${pick(words.second)}`, taken);
}

/** Whether the name is one that could have been given out: without own names nobody may slip one in. */
export function isNickname(name: string): boolean {
  const [first, second, ...rest] = name.split(' ');
  return rest.length === 0 && words.first.includes(first) && words.second.includes(second);
}

function pick(list: readonly string[]): string {
  return list[randomInt(list.length)];
}
