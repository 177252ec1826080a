import './causes.css';
import { signed, t } from '../../../i18n/index.ts';
import type { Change } from '../../table/fresh-changes.ts';

/**
 * Why a number moved, with the amount of each cause: the weightiest at once, all of them behind it.
 * A `lead` that already says the whole amount stands before them; a lone cause then needs no amount of its own.
 */
export function Causes({ causes, lead, unchanged }: { causes: Change['causes']; lead?: string; unchanged?: string }) {
  const [first, ...others] = causes;
  if (!first) return unchanged ? <p class="k-meter-cause">{unchanged}</p> : null;
  const line = (cause: Change['causes'][number]) => `${cause.line} ${signed(cause.by)}`;
  if (others.length === 0) return <p class="k-meter-cause">{lead ? `${lead} ${first.line}` : line(first)}</p>;
  return (
    <details class="causes">
      <summary class="k-meter-cause">
        {lead ? `${lead} ${line(first)}` : line(first)} <b>{t('ui.outcome.moreCauses', { count: others.length })}</b>
      </summary>
      <ul>
        {others.map((cause) => (
          <li key={cause.line} class="k-meter-cause">
            {line(cause)}
          </li>
        ))}
      </ul>
    </details>
  );
}
