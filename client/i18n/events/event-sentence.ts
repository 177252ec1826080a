import type { EventType, GameEvent, SeatView } from '../../../shared/model/index.ts';
import { capital } from '../t.ts';
import { cases } from './cases.ts';
import { demands } from './demands.ts';
import { files } from './files.ts';
import { home } from './home.ts';
import { laws } from './laws.ts';
import { orders } from './orders.ts';
import type { Sentence, Sentences } from './sentences.ts';
import { works } from './works.ts';

/** Book-keeping, and what other events tell. */
type Untold =
  | 'roundBegan'
  | 'phaseBegan'
  | 'cardPlayed'
  | 'orderSealed'
  | 'sealBroken'
  | 'readySet'
  | 'dealOffered'
  | 'dealSettled'
  | 'said'
  | 'meterChanged'
  | 'comityChanged'
  | 'purseChanged'
  | 'relationChanged'
  | 'weightChanged'
  | 'supportChanged'
  | 'tallied'
  | 'hardened'
  | 'fileChanged'
  | 'fineChanged'
  | 'opportunityCame'
  | 'grievanceArose'
  | 'requestChanged'
  | 'lawMade'
  | 'lawRepealed'
  | 'lawUsed'
  | 'unionFinesRaised'
  | 'caseOpened'
  | 'factsOpened'
  | 'briefReturned'
  | 'precedentSet'
  | 'caseMooted'
  | 'holdingFrozen'
  | 'tallySet'
  | 'historyKept';
/** Events that have a sentence. */
export type ToldType = Exclude<EventType, Untold>;

const SENTENCES: Sentences<ToldType> = { ...demands, ...home, ...files, ...laws, ...cases, ...works, ...orders };

/** One event as a sentence for the record and the Outcome; undefined for book-keeping that nobody needs to read. */
export function eventSentence(view: SeatView, event: GameEvent): string | undefined {
  const tell = SENTENCES[event.type as ToldType] as unknown as Sentence<EventType> | undefined;
  const sentence = tell?.(view, event);
  return sentence && capital(sentence);
}
