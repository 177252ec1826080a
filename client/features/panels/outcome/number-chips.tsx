import { signed, t } from '../../../i18n/index.ts';
import type { ShownNumber } from '../../../state/outcome/numbers.ts';
import { Delta } from '../../../ui/index.ts';

/** The numbers that a card moved: each from what to what, and why, with the amount of each cause. */
export function NumberChips({ numbers, told }: { numbers: readonly ShownNumber[]; told: boolean }) {
  if (numbers.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where it is longer than the window
    <ul class="outcome-numbers" tabIndex={0} aria-label={t('ui.outcome.numbers')}>
      {numbers.map((number, at) => (
        <li key={number.id} class={`outcome-number outcome-${number.rank}`} style={{ '--at': at }}>
          <p>
            <b>{number.name}</b>
            <span aria-hidden="true" class="outcome-from">
              {number.from}
            </span>
            <span aria-hidden="true" class="k-arrow">
              →
            </span>
            <Count from={number.from} to={told ? number.to : number.from} />
            {told && <Delta delta={number.by} text={signed(number.by)} />}
            {told && <span class="k-hidden">{t('ui.outcome.from', { from: number.from, to: number.to })}</span>}
          </p>
          {told && (
            <p class="outcome-causes">
              {number.causes
                .map(({ line, by }) => (number.causes.length > 1 ? `${line} ${signed(by)}` : line))
                .join(' · ')}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A number that counts from one value to another; held still by a pause, as it is CSS that counts. */
function Count({ from, to }: { from: number; to: number }) {
  return (
    <span
      class={`outcome-count${from === to ? '' : ' outcome-counting'}`}
      aria-hidden="true"
      style={{ '--from': from, '--to': to }}
    >
      <span>{to}</span>
    </span>
  );
}
