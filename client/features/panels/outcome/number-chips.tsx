import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { SeatView } from '../../../../shared/model/index.ts';
import { signed, t } from '../../../i18n/index.ts';
import type { ShownNumber } from '../../../state/outcome/numbers.ts';
import { Delta } from '../../../ui/index.ts';
import { SeatCrest } from '../desk/crests.tsx';
import { scaleEnd } from './scale-end.ts';
import { useSpots } from './use-spots.ts';

type NumberChipsProps = { view: SeatView; numbers: readonly ShownNumber[]; told: boolean };

/** The numbers that a card moved: those of a seat at its crest on the map, the others in a column. */
export function NumberChips({ view, numbers, told }: NumberChipsProps) {
  const atCrests = useRef<HTMLUListElement>(null);
  const stands = useSpots(atCrests, view, numbers).map((stand, at) => ({ ...stand, at }));
  const pinned = stands.filter(({ spot, waits }) => spot || waits);
  const column = stands.filter((one) => !pinned.includes(one));
  return (
    <>
      {column.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where it is longer than the window
        <ul class="outcome-numbers" tabIndex={0} aria-label={t('ui.outcome.numbers')}>
          {column.map(({ number, at }) => (
            <li key={number.id} class={`outcome-number outcome-${number.rank}`} style={{ '--at': at }}>
              <Chip number={number} name={number.name} told={told} />
            </li>
          ))}
        </ul>
      )}
      {pinned.length > 0 && (
        <ul class="outcome-crests" aria-label={t('ui.outcome.numbers')} ref={atCrests}>
          {pinned.map(({ number, spot, at, crest }) => (
            <li
              key={number.id}
              class={`outcome-number outcome-${number.rank}`}
              data-number={number.id}
              data-crest={crest}
              data-shown={spot && told ? '' : undefined}
              style={{ '--at': at, left: `${spot?.x ?? 0}px`, top: `${spot?.y ?? 0}px` }}
            >
              <Chip number={number} name={number.what} told>
                <SeatCrest seat={number.seat as number} size={22} />
              </Chip>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

type ChipProps = { number: ShownNumber; name: string; told: boolean; children?: ComponentChildren };

/** One number: from what to what, and why, with the amount of each cause. */
function Chip({ number, name, told, children }: ChipProps) {
  const { from, to, by, causes } = number;
  return (
    <>
      <p>
        {children}
        {name === number.name ? (
          <b>{name}</b>
        ) : (
          <b>
            <span class="k-hidden">{number.name}</span>
            <span aria-hidden="true">{name}</span>
          </b>
        )}
        <span aria-hidden="true" class="outcome-from">
          {from}
        </span>
        <span aria-hidden="true" class="k-arrow">
          →
        </span>
        <Count from={from} to={told ? to : from} />
        {told && <Delta delta={by} text={signed(by)} />}
        {told && <span class="k-hidden">{t('ui.outcome.from', { from, to })}</span>}
      </p>
      {told && (
        <p class="outcome-causes">
          {[
            ...causes.map(({ line, by }) => (causes.length > 1 ? `${line} ${signed(by)}` : line)),
            ...scaleEnd(number),
          ].join(' · ')}
        </p>
      )}
    </>
  );
}

/** A number that counts from one value to another. */
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
