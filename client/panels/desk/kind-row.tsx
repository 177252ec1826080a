import { useState } from 'preact/hooks';
import type { Option, OrderKind, SeatView } from '../../../shared/model/index.ts';
import { Icon } from '../../kit/index.ts';
import { useTable } from '../../state/table-store.ts';
import { cityName, holdingName, jurisdictionName, t } from '../../text/index.ts';
import { sealedNow } from './choice.ts';
import { type Choice, ChoiceRows, priceWords } from './choice-rows.tsx';
import { OrderIcon } from './order-icon.tsx';
import { Preview } from './preview.tsx';
import { targetWords } from './target-words.ts';

const GROUP = 'order';

/** One kind of order: chosen at once if it has one target, else it opens the list of its targets. */
export function KindRow({ kind }: { kind: OrderKind }) {
  const table = useTable();
  const view = table.view.value;
  const options = view.options.filter((option) => option.order.kind === kind);
  const [open, setOpen] = useState(false);
  const chosen = table.draft.value?.option.order.kind === kind;
  const name = t(`order.${kind}.name`);
  if (options.length <= 1) {
    const reason = view.closed.find((one) => one.kind === kind)?.reason;
    const target = options[0] ? targetWords(view, options[0].order) : '';
    const choice: Choice = {
      key: kind,
      name: target ? t('deskui.nameAndTarget', { name, target }) : name,
      note: t(`order.${kind}.short`),
      icon: kind,
      option: options[0],
      closed: options[0] ? undefined : t(`reason.${reason ?? 'noTarget'}`),
    };
    return <ChoiceRows label={name} group={GROUP} choices={[choice]} under={<OrderPreview />} />;
  }
  const shown = open || chosen;
  return (
    <div class="desk-kind">
      <button
        type="button"
        class="desk-choice desk-opens"
        data-choice
        aria-expanded={shown}
        onClick={() => setOpen(!shown)}
      >
        <Icon name={shown ? 'caret-down' : 'caret-right'} size={18} />
        <OrderIcon kind={kind} />
        <span class="desk-choice-words">
          <b>{name}</b>
          <span>{t(`order.${kind}.short`)}</span>
        </span>
        {sealedNow(view).some((sealed) => sealed.order.kind === kind) && (
          <span class="desk-sealed-mark">{t('deskui.sealed')}</span>
        )}
        <em>{priceRange(view, options)}</em>
      </button>
      {shown && <Targets kind={kind} options={options} />}
    </div>
  );
}

/** The preview under a chosen order. */
export function OrderPreview() {
  return <Preview title={t('deskui.ifYouSeal')} />;
}

function Targets({ kind, options }: { kind: OrderKind; options: readonly Option[] }) {
  const view = useTable().view.value;
  const heads = [...new Set(options.map((option) => headOf(view, option)))];
  return (
    <div class="desk-targets">
      {heads.map((head) => (
        <div key={head}>
          {head && <h4>{head}</h4>}
          <ChoiceRows
            label={head || t(`order.${kind}.name`)}
            group={GROUP}
            choices={options
              .filter((option) => headOf(view, option) === head)
              .map((option) => targetChoice(view, option))}
            under={<OrderPreview />}
          />
        </div>
      ))}
    </div>
  );
}

/** Long lists of targets are split by what they are about. */
function headOf(view: SeatView, { order }: Option): string {
  switch (order.kind) {
    case 'move':
    case 'keys':
      return holdingName(view, order.holding);
    case 'dialogue':
      return jurisdictionName(view, order.with, 'court');
    case 'treaty':
      return jurisdictionName(view, order.with, 'name');
    default:
      return '';
  }
}

function targetChoice(view: SeatView, option: Option): Choice {
  return { key: JSON.stringify(option.order), name: shortTarget(view, option), option };
}

function shortTarget(view: SeatView, { order }: Option): string {
  switch (order.kind) {
    case 'move':
      return t(order.split ? 'deskui.splitTo' : 'deskui.moveTo', { city: cityName(view, order.to) });
    case 'keys':
      return t(`deskui.keysTo.${order.custody}`);
    case 'dialogue':
      return t(`test.${order.test}.name`);
    case 'treaty':
      return t(`treaty.${order.treaty}.name`);
    default:
      return targetWords(view, order);
  }
}

function priceRange(view: SeatView, options: readonly Option[]): string {
  const prices = options.map((option) => option.price);
  const low = Math.min(...prices);
  const high = Math.max(...prices);
  return low === high ? priceWords(view, low) : t('deskui.priceRange', { low, high: priceWords(view, high) });
}
