import type { SeatView } from '../../../../shared/model/index.ts';
import { TermNote } from '../term-note.tsx';
import { incomeWords } from './income-words.ts';

/** What one pays with, and what the next round brings of it. */
export function PurseNote({ view }: { view: SeatView }) {
  return (
    <>
      <TermNote id="capital" /> {incomeWords(view)}
    </>
  );
}
