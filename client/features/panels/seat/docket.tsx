import type { PublicCase, PublicSeat, SeatView } from '../../../../shared/model/index.ts';
import { caseName, demandNumber, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Icon } from '../../../ui/index.ts';
import { turnToCase } from '../desk/turn-away.ts';

const LINES_MOST = 3;

/** The cases of a court: those to be ruled first, then those that wait, then the last that are over. */
export function Docket({ view, seat }: { view: SeatView; seat: PublicSeat }) {
  const mine = view.cases.filter((publicCase) => view.jurisdictions[publicCase.jurisdiction].court === seat.id);
  const live = mine.filter((publicCase) => publicCase.status === 'argued').sort((a, b) => a.due - b.due);
  const over = mine
    .filter((publicCase) => publicCase.status !== 'argued')
    .toReversed()
    .slice(0, Math.min(1, Math.max(0, LINES_MOST - live.length)));
  return (
    <nav class="docket" aria-label={t('ui.docket')}>
      <h3 class="k-label">{t('ui.docket')}</h3>
      {live.length + over.length === 0 && <p>{t('ui.docket.empty')}</p>}
      <ul>
        {live.map((publicCase) => (
          <Entry key={publicCase.id} view={view} publicCase={publicCase} />
        ))}
        {over.map((publicCase) => (
          <li key={publicCase.id} class="docket-over">
            <Icon name="check" size={14} /> {caseName(view, publicCase)}, {t(`ui.case.${publicCase.status}`)}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Entry({ view, publicCase }: { view: SeatView; publicCase: PublicCase }) {
  const table = useTable();
  const demand = view.demands.find((one) => one.id === publicCase.demand);
  const open = table.open.value;
  const now = publicCase.due <= view.round;
  const sealed = view.own?.answers.some(({ order }) => order.kind === 'rule' && order.case === publicCase.id);
  return (
    <li>
      <button
        type="button"
        aria-current={open.what === 'case' && open.id === publicCase.id}
        onClick={() => turnToCase(table, publicCase.id)}
      >
        {demand && <span class="docket-number">{demandNumber(view, demand)}</span>}
        <b>{caseName(view, publicCase)}</b>
        {sealed ? (
          <span>
            <Icon name="seal-check" size={14} /> {t('ui.docket.sealed')}
          </span>
        ) : (
          <span class={now ? 'docket-now' : undefined}>
            {now ? t('ui.docket.now') : t('ui.docket.due', { round: publicCase.due })}
          </span>
        )}
      </button>
    </li>
  );
}
