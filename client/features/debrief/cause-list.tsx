import { signed } from '../../i18n/index.ts';
import type { CauseSum } from './causes.ts';
import type { Words } from './words.ts';

/** The causes that moved a number most, and what the rest came to. */
export function CauseList({ causes, most, words }: { causes: readonly CauseSum[]; most: number; words: Words }) {
  const rest = causes.slice(most);
  return (
    <ul class="causes">
      {causes.slice(0, most).map(({ cause, by, times }) => (
        <li key={words.cause(cause)}>
          <b class={by < 0 ? 'loss' : 'gain'}>{signed(by)}</b> {words.cause(cause)}
          {times > 1 && ` (${times}×)`}
        </li>
      ))}
      {rest.length > 0 && (
        <li>
          <b>{signed(rest.reduce((sum, { by }) => sum + by, 0))}</b>{' '}
          {words.t('debrief.seats.more', { count: rest.length })}
        </li>
      )}
    </ul>
  );
}
