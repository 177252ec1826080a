import type { Command } from '../../shared/model/index.ts';
import { readTexts } from '../content/read-texts.ts';

const texts = readTexts();
const known = new Set([...texts.values()].map(plain));

/**
 * Whether a command carries words that a person made up: free text, but also a phrase that is not on the list, a blank
 * filled with anything but the game's own words, or a ruling's reasons that were typed.
 */
export function hasOwnWords(command: Command): boolean {
  if (command.kind === 'say') {
    const { phrase, blanks } = command;
    return (
      !texts.has(`phrase.${phrase}`) || !blanks.every((blank) => /^\d{1,2}$/.test(blank) || known.has(plain(blank)))
    );
  }
  if (command.kind !== 'seal' || command.order.kind !== 'rule') return false;
  const { reasons } = command.order;
  if (reasons.startsWith('#')) return !texts.has(reasons.slice(1));
  return !sentences(reasons).every((sentence) => known.has(plain(sentence)));
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.trim() !== '');
}

/** 'The US' within a sentence is 'the US'. */
function plain(text: string): string {
  return text.trim().toLowerCase();
}
