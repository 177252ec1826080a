import { t } from '../../i18n/index.ts';

/** What the glossary says of a word; and of this match, where there is more to say. */
export function TermNote({ id, more }: { id: string; more?: string }) {
  return (
    <>
      <b>{t(`glossary.${id}.name`)}</b> {t(`glossary.${id}.text`)}
      {more && ` ${more}`}
    </>
  );
}
