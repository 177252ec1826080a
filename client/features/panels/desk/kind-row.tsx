import type { Option, OrderKind, SeatView } from '../../../../shared/model/index.ts';
import { capital, cityName, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Icon } from '../../../ui/index.ts';
import { type Choice, ChoiceRows, priceWords } from './choice-rows.tsx';
import { headOf, headsAmong, headsOf, heldData, optionsOf } from './menu.ts';
import { opportunityFirst, takesOpportunity, takingHeads } from './opportunity-now.tsx';
import { sealedNow } from './order-facts.ts';
import { OrderIcon } from './order-icon.tsx';
import { OrderPreview } from './order-preview.tsx';
import { targetWords } from './target-words.ts';

const GROUP = 'order';

/** One kind of move: chosen at once if it has one target, else it opens the page of its targets. */
export function KindRow({ kind, onOpen }: { kind: OrderKind; onOpen(): void }) {
  const view = useTable().view.value;
  const options = optionsOf(view, kind);
  const name = t(`order.${kind}.name`);
  if (options.length === 1) {
    const target = targetWords(view, options[0].order);
    const choice: Choice = {
      key: kind,
      name: target ? t('deskui.nameAndTarget', { name, target }) : name,
      note: t(`order.${kind}.short`),
      icon: kind,
      option: options[0],
    };
    return <ChoiceRows label={name} group={GROUP} choices={[choice]} under={<OrderPreview />} />;
  }
  return (
    <button type="button" class="desk-choice desk-opens" data-choice onClick={onOpen}>
      <Icon name="caret-right" size={18} />
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
  );
}

/** The targets of a kind of move: what they are gathered under first, where they are many. */
export function KindPage({ kind, head, onHead }: { kind: OrderKind; head?: string; onHead(head: string): void }) {
  const view = useTable().view.value;
  const heads = opportunityFirst(view, kind, headsOf(view, kind));
  const taking = takingHeads(view, kind);
  const options = optionsOf(view, kind);
  const held = head === undefined ? heldData(view, kind) : [];
  return (
    <section class="desk-group">
      <h3 class="desk-subject">
        {head ? t('deskui.nameAndTarget', { name: t(`order.${kind}.name`), target: head }) : t(`order.${kind}.name`)}
      </h3>
      <p class="desk-quiet">{t(`order.${kind}.short`)}.</p>
      {heads.length > 0 && head === undefined
        ? heads.map((one) => (
            <button key={one} type="button" class="desk-choice desk-opens" data-choice onClick={() => onHead(one)}>
              <Icon name="caret-right" size={18} />
              <span class="desk-choice-words">
                <b>{capital(one)}</b>
                {taking.includes(one) && <span>{t('deskui.opportunity.here')}</span>}
              </span>
            </button>
          ))
        : (head === undefined ? opportunityFirst(view, kind, headsAmong(view, options)) : [head]).map((one) => (
            <Targets
              key={one}
              kind={kind}
              title={head === undefined ? one : ''}
              options={options.filter(({ order }) => headOf(view, order) === one)}
            />
          ))}
      {held.length > 0 && (
        <ChoiceRows
          label={t(`order.${kind}.name`)}
          group={GROUP}
          choices={held.map((name) => ({
            key: name,
            name: capital(name),
            closed: t('reason.holdingFrozen'),
          }))}
        />
      )}
    </section>
  );
}

function Targets({ kind, title, options }: { kind: OrderKind; title: string; options: readonly Option[] }) {
  const view = useTable().view.value;
  return (
    <div class="desk-targets">
      {title && <h4>{capital(title)}</h4>}
      <ChoiceRows
        label={title || t(`order.${kind}.name`)}
        group={GROUP}
        choices={options.map((option) => targetChoice(view, option))}
        under={<OrderPreview />}
      />
    </div>
  );
}

function targetChoice(view: SeatView, option: Option): Choice {
  const opportunity = takesOpportunity(option) ? t('deskui.opportunity.here') : undefined;
  const note = weightStep(option) ?? opportunity;
  return { key: JSON.stringify(option.order), name: shortTarget(view, option), note, option };
}

/** How a test weighs now and would weigh then, where the move is about that. */
function weightStep({ forecast }: Option): string | undefined {
  const moved = forecast.find(({ effect }) => effect.on === 'weight')?.effect;
  return moved?.on === 'weight' ? t('deskui.weightStep', { from: moved.from, to: moved.to }) : undefined;
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
