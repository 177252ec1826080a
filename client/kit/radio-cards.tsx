import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import './radio-cards.css';

export type RadioCard = {
  id: string;
  icon?: string;
  name: string;
  note?: string;
  price?: string /** Why it cannot be chosen. */;
  blocked?: string;
  mark?: ComponentChildren;
};

/** A list of choices, one to be taken: native radio buttons, so that arrow keys and screen readers work as usual. */
export function RadioCards({
  name,
  label,
  cards,
  chosen,
  onChoose,
}: {
  name: string;
  label: string;
  cards: RadioCard[];
  chosen: string | undefined;
  onChoose(id: string): void;
}) {
  return (
    <fieldset class="k-radios">
      <legend class="k-label">{label}</legend>
      {cards.map((card) => (
        <label key={card.id} class={`k-radio${card.id === chosen ? ' k-chosen' : ''}${card.blocked ? ' k-off' : ''}`}>
          <input
            type="radio"
            name={name}
            checked={card.id === chosen}
            disabled={card.blocked !== undefined}
            data-choice={card.blocked === undefined ? '' : undefined}
            onChange={() => onChoose(card.id)}
          />
          <span class="k-radio-dot" aria-hidden="true" />
          {card.icon && <Icon name={card.icon} size={20} />}
          <span class="k-radio-name">{card.name}</span>
          <span class="k-radio-note">{card.blocked ?? card.note}</span>
          {card.mark}
          {card.price && <span class="k-radio-price">{card.price}</span>}
        </label>
      ))}
    </fieldset>
  );
}
