import type { ScenarioMoment } from '../../../shared/model/index.ts';
import { FIRST_LANGUAGE } from '../../../shared/text/languages.ts';
import { momentText } from './turn-words.ts';
import type { Words } from './words.ts';

/** Things that really happened, each with its source. */
export function Moments({ moments, words }: { moments: readonly ScenarioMoment[]; words: Words }) {
  return (
    <>
      {moments.map((moment) => (
        <div key={moment.id}>
          <p>{momentText(moment, words).body}</p>
          <p class="source" lang={FIRST_LANGUAGE}>
            {moment.source}
          </p>
        </div>
      ))}
    </>
  );
}
