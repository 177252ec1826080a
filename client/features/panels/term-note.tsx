import { t } from '../../i18n/index.ts';

/** What the glossary says of a word. */
export function TermNote({ id }: { id: string }) {
  return (
    <>
      <b>{t(`glossary.${id}.name`)}</b> {t(`glossary.${id}.text`)}
    </>
  );
}
