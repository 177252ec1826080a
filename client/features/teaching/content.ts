import { useEffect, useState } from 'preact/hooks';
import { loaded } from '../../app/loaded.ts';
import { language } from '../../i18n/index.ts';
import type { Teaching } from './model.ts';

const files = import.meta.glob<Teaching>('../../../assets/scenarios/*/teaching.*.json', { import: 'default' });
/** In the reader's language, or else in English. */
const fileOf = (scenario: string) =>
  [language.peek(), 'en']
    .map((one) => files[`../../../assets/scenarios/${scenario}/teaching.${one}.json`])
    .find(Boolean);

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
