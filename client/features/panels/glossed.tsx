import type { ComponentChildren } from 'preact';
import { glossary, hasText, t } from '../../i18n/index.ts';
import { GlossaryTerm } from '../../ui/index.ts';

/** A word with its note from the glossary; plain where the glossary has none of that id. */
export function Term({ id, children }: { id: string; children: ComponentChildren }) {
  if (!hasText(`glossary.${id}.text`)) return <>{children}</>;
  return (
    <GlossaryTerm title={t(`glossary.${id}.name`)} note={t(`glossary.${id}.text`)}>
      {children}
    </GlossaryTerm>
  );
}

/** A sentence in which the first use of each word of the glossary has its note. Not for inside a button or a label. */
export function Glossed({ text }: { text: string }) {
  return (
    <>
      {glossary.split(text).map((piece, at) =>
        piece.id ? (
          <Term key={at} id={piece.id}>
            {piece.text}
          </Term>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}
