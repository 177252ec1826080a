import type { SeatView } from '../../../../shared/model/index.ts';
import { signed, t } from '../../../i18n/index.ts';
import type { Card } from '../../../state/outcome/cards.ts';
import { type Standing, shownNumbers, standingAfter } from '../../../state/outcome/numbers.ts';
import { scaleEnd } from './scale-end.ts';

/** What does not concern the viewer, folded into one line that opens; opened, each thing stands with its own numbers. */
export function SmallerThings({
  view,
  cards,
  before,
  open,
  onOpen,
}: {
  view: SeatView;
  cards: readonly Card[];
  before: Standing;
  /** Where there is nothing else to tell. */
  open: boolean;
  onOpen(): void;
}) {
  let standing = before;
  return (
    <details
      class="outcome-sheet outcome-rest"
      open={open}
      onToggle={(event) => event.currentTarget.open && !open && onOpen()}
    >
      <summary>{t('ui.outcome.rest.open')}</summary>
      <ul>
        {cards.map((card, at) => {
          const numbers = shownNumbers(view, card.numbers, standing);
          standing = standingAfter(standing, card.numbers);
          return (
            <li key={at}>
              {card.sentence} {card.more.join(' ')}
              {numbers.length > 0 && (
                <small>
                  {numbers.map(({ id, name, by, from, to }, nth) => (
                    <span key={id}>
                      {nth > 0 && ' · '}
                      {name} {signed(by)} ({from} <span class="k-arrow">→</span> {to}
                      {scaleEnd({ id, to }).map((end) => `: ${end}`)})
                    </span>
                  ))}
                </small>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
