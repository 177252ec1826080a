import { useEffect, useState } from 'preact/hooks';
import { FIRST_LANGUAGE, isPseudo } from '../../../shared/text/languages.ts';
import { loaded } from '../../app/loaded.ts';
import { language } from '../../i18n/index.ts';
import type { Teaching } from './model.ts';

const files = import.meta.glob<Teaching>('../../../assets/scenarios/*/teaching.*.json', { import: 'default' });
type Load = () => Promise<Teaching>;

/** In the reader's language, or else in English. */
function fileOf(scenario: string): Load | undefined {
  const of = language.peek();
  const [own, english] = [of, FIRST_LANGUAGE].map(
    (one) => files[`../../../assets/scenarios/${scenario}/teaching.${one}.json`],
  );
  if (!english || !isPseudo(of)) return own ?? english;
  return async () => (await import('./pseudo-teaching.ts')).pseudoTeaching(await english());
}

/** Whether a scenario comes with something to teach by: a press report to check, among others. */
export function hasTeaching(scenario: string): boolean {
  return fileOf(scenario) !== undefined;
}

/** What a teacher is given with a scenario; fetched when it is asked for. Undefined until then, and where there is none. */
export function useTeaching(scenario: string): Teaching | undefined {
  const [teaching, setTeaching] = useState<Teaching>();
  useEffect(() => {
    const load = fileOf(scenario);
    let gone = false;
    // Without it the lesson goes on with what the scenario says itself.
    if (load)
      loaded(load)
        .then((found) => gone || setTeaching(found))
        .catch(() => {});
    return () => {
      gone = true;
    };
  }, [scenario]);
  return teaching;
}
