import { useEffect } from 'preact/hooks';
import { followLesson } from '../i18n/index.ts';

/** Shows a page in its lesson's language: to whoever has chosen none; `before` any choice where the page is the whole class's. */
export function useLessonLanguage(language: string | undefined, { before = false } = {}): void {
  useEffect(() => {
    if (language) followLesson(language, { before });
  }, [language, before]);
}
