import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Option, OrderKind } from '../../../../shared/model/index.ts';
import { t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { choose } from './edit-draft.ts';
import { costOf, ownSeat, sameOrder, sealOf } from './order-facts.ts';
import { OrderIcon } from './order-icon.tsx';

/** One answer or order among which one is chosen. `option` is missing where it can't be given now, and `closed` says why; `more` stands under its words. */
export type Choice = {
  key: string;
  name: string;
  note?: string;
  icon?: OrderKind;
  option?: Option;
  closed?: string;
  more?: ComponentChildren;
};

/** Choices of which one may be taken: a row each, with its price, and what it is. `under` shows beneath the chosen one; rows of one `group` are one set of radio buttons. */
export function ChoiceRows({
  label,
  group,
  choices,
  under,
}: {
  label: string;
  group: string;
  choices: readonly Choice[];
  under?: ComponentChildren;
}) {
  const draft = useTable().draft.value;
  const isOn = ({ option }: Choice) => !!option && !!draft && sameOrder(draft.option.order, option.order);
  return (
    <div class="desk-choices" role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <div key={choice.key}>
          <ChoiceRow choice={choice} group={group} />
          {under && isOn(choice) && under}
        </div>
      ))}
    </div>
  );
}

function ChoiceRow({ choice, group }: { choice: Choice; group: string }) {
  const table = useTable();
  const { option } = choice;
  const draft = table.draft.value;
  const on = !!option && !!draft && sameOrder(draft.option.order, option.order);
  const sealed = !!option && !!sealOf(table.view.value, option.order);
  const id = useId();
  return (
    <label class={`desk-choice${on ? ' on' : ''}${option ? '' : ' closed'}`}>
      <input
        class="k-cover"
        type="radio"
        name={`desk ${group}`}
        data-choice={option ? '' : undefined}
        checked={on}
        disabled={!option}
        aria-labelledby={[`${id}-name`, sealed && `${id}-sealed`, option && `${id}-price`].filter(Boolean).join(' ')}
        aria-describedby={`${id}-words`}
        onChange={() => option && choose(table, option)}
      />
      <span class="k-radio-dot" aria-hidden="true" />
      {choice.icon && <OrderIcon kind={choice.icon} />}
      <span class="desk-choice-words">
        <b id={`${id}-name`}>{choice.name}</b>
        <span id={`${id}-words`}>
          {(choice.closed ?? choice.note) && <span>{choice.closed ?? choice.note}</span>}
          {choice.more}
        </span>
      </span>
      {sealed && (
        <span class="desk-sealed-mark" id={`${id}-sealed`}>
          {t('deskui.sealed')}
        </span>
      )}
      {option && <em id={`${id}-price`}>{priceWords(table.view.value, costOf(table.view.value, option))}</em>}
    </label>
  );
}

/** A price in the currency of the seat's role: '1 cash', 'free'. */
export function priceWords(view: Parameters<typeof ownSeat>[0], price: number): string {
  if (price === 0) return t('deskui.free');
  return t(`deskui.price.${ownSeat(view)?.role ?? 'company'}`, { price });
}
