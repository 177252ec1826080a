import type { ComponentChildren } from 'preact';
import { later } from '../../app/later.tsx';
import { glossary, hasText } from '../../i18n/index.ts';
import { GlossaryTerm } from '../../ui/index.ts';

const TermNote = later(async () => (await import('./term-note.tsx')).TermNote);

/** A word with its note from the glossary; plain where the glossary has none of that id. */
export function Term({ id, children }: { id: string; children: ComponentChildren }) {
  if (!hasText(`glossary.${id}.name`)) return <>{children}</>;
  return <GlossaryTerm note={<TermNote id={id} />}>{children}</GlossaryTerm>;
}

/** What must not begin a line: it stays with the word before it. */
const CLOSES = /^[.,;:!?)’”]+/;

/** A sentence in which the first use of each word of the glossary has its note. Not for inside a button or a label. */
export function Glossed({ text }: { text: string }) {
  const pieces = glossary.split(text);
  const closing = (at: number) => (pieces[at]?.id ? '' : (CLOSES.exec(pieces[at]?.text ?? '')?.[0] ?? ''));
  return (
    <>
      {pieces.map((piece, at) =>
        piece.id ? (
          <span key={at} class="glossed-term">
            <Term id={piece.id}>{piece.text}</Term>
            {closing(at + 1)}
          </span>
        ) : (
          piece.text.slice(at > 0 ? closing(at).length : 0)
        ),
      )}
    </>
  );
}
