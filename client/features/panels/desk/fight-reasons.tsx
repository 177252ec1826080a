import type { FightReason, Option, OrderOf, PublicDemand } from '../../../../shared/model/index.ts';
import { t } from '../../../i18n/index.ts';
import { useLesson } from '../../../state/lesson.ts';
import { useTable } from '../../../state/table-store.ts';
import { TextField } from '../../../ui/index.ts';
import { choose } from './edit-draft.ts';

const MOST_WORDS = 240;

type Fight = Option & { order: OrderOf<'challenge'> | OrderOf<'refuse'> };

/** The same answer with each reason that fits the facts: those of the kind that is drafted. */
export function fightsLike(options: readonly Option[], drafted: Option | undefined): Fight[] {
  const order = drafted?.order;
  if (order?.kind !== 'challenge' && order?.kind !== 'refuse') return [];
  return options.filter(
    (option): option is Fight => option.order.kind === order.kind && option.order.demand === order.demand,
  );
}

/** Why the order is fought: one of the reasons that fit, and words of one's own; both are told to all who may know of the order. */
export function FightReasons({ demand }: { demand: PublicDemand }) {
  const closed = useLesson()?.view.value.settings.freeText === false;
  const table = useTable();
  const { draft } = table;
  const fights = fightsLike(table.view.value.options, draft.value?.option);
  const chosen = draft.value?.option.order;
  if (fights.length === 0 || !draft.value) return null;
  const reason = reasonOf(chosen);
  return (
    <div class="desk-reasons">
      <fieldset>
        <legend class="k-label">{t(demand.sealed ? 'deskui.fight.whySealed' : 'deskui.fight.why')}</legend>
        {fights.map((option) => (
          <label key={option.order.reason} class={`desk-reason${option.order.reason === reason ? ' on' : ''}`}>
            <input
              class="k-cover"
              type="radio"
              name={`reason ${demand.id}`}
              data-choice=""
              checked={option.order.reason === reason}
              onChange={() => choose(table, option)}
            />
            <span class="k-radio-dot" aria-hidden="true" />
            <span>{t(`fight.${option.order.reason}`)}</span>
            <small>{t(`deskui.fight.heardBy.${option.order.reason}`)}</small>
          </label>
        ))}
      </fieldset>
      <TextField
        label={t('deskui.fight.words')}
        value={draft.value.reasons}
        most={MOST_WORDS}
        rows={2}
        suggestions={reason ? [t(`fight.${reason}.words`)] : []}
        placeholder={t(closed ? 'lesson.reasonsClosed' : `deskui.fight.placeholder${demand.sealed ? 'Sealed' : ''}`)}
        locked={closed}
        onInput={(reasons) => {
          if (draft.value) draft.value = { ...draft.value, reasons };
        }}
      />
    </div>
  );
}

function reasonOf(order: Option['order'] | undefined): FightReason | undefined {
  return order?.kind === 'challenge' || order?.kind === 'refuse' ? order.reason : undefined;
}
