import type { Command, Order } from '../../shared/model/index.ts';
import { readTexts } from '../content/read-texts.ts';

const all = readTexts();
const texts = new Set(all.map(([id]) => id));
const known = new Set(all.map(([, text]) => plain(text)));

/**
 * Whether a command carries words that a person made up: free text, but also a phrase that is not on the list, a blank
 * filled with anything but the game's own words, or typed reasons of a ruling or of who fights an order.
 */
export function hasOwnWords(command: Command): boolean {
  if (command.kind === 'say') {
    const { phrase, blanks } = command;
    return (
      !texts.has(`phrase.${phrase}`) || !blanks.every((blank) => /^\d{1,2}$/.test(blank) || known.has(plain(blank)))
    );
  }
  if (command.kind !== 'seal') return false;
  const said = saidWith(command.order);
  if (said.startsWith('#')) return !texts.has(said.slice(1));
  return !sentences(said).every((sentence) => known.has(plain(sentence)));
}

/** The words that go with an order: a court's reasons, or why a company fights. */
function saidWith(order: Order): string {
  if (order.kind === 'rule') return order.reasons;
  return order.kind === 'challenge' || order.kind === 'refuse' ? order.words : '';
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.trim() !== '');
}

/** 'The North' within a sentence is 'the north'. */
function plain(text: string): string {
  return text.trim().toLowerCase();
}
