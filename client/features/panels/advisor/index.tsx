import './advisor.css';
import { useMemo } from 'preact/hooks';
import { advise } from '../../../../shared/ai/advise.ts';
import type { Advice } from '../../../../shared/model/index.ts';
import { capital, reasonLine, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Button, EmptyState } from '../../../ui/index.ts';
import { turnAway } from '../desk/turn-away.ts';
import { sealedWords } from '../tray/sealed-words.ts';
import { openFor } from './open-for.ts';

const REASONS_SHOWN = 3;

/** Up to three choices worth a look, with what speaks for and against them. The person decides. */
export function Advisor() {
  const view = useTable().view.value;
  const advice = useMemo(() => advise(view), [view]);
  if (advice.length === 0) return <EmptyState title={t('ui.advisor.none')}>{t('ui.advisor.none.text')}</EmptyState>;
  return (
    <>
      <p class="drawer-quiet">{t('ui.advisor.text')}</p>
      <ol class="advice">
        {advice.map((one) => (
          <Piece key={JSON.stringify(one.option.order)} advice={one} />
        ))}
      </ol>
    </>
  );
}

function Piece({ advice: { option, reasons } }: { advice: Advice }) {
  const table = useTable();
  const view = table.view.value;
  const about = sealedWords(view, option.order);
  return (
    <li>
      <h3>{t(`order.${option.order.kind}.name`)}</h3>
      {about && <p>{about}</p>}
      <ul>
        {reasons.slice(0, REASONS_SHOWN).map((reason) => (
          <li
            key={`${reason.code}.${reason.meter ?? ''}.${reason.seat ?? ''}`}
            class={reason.weight < 0 ? 'against' : ''}
          >
            <b>{t(reason.weight < 0 ? 'ui.advisor.against' : 'ui.advisor.for')}</b> {capital(reasonLine(view, reason))}
          </li>
        ))}
      </ul>
      <Button
        icon="folder-open"
        onClick={() => {
          turnAway(table, openFor(option));
          table.draft.value = { option, ticks: [], reasons: '', reply: '' };
          table.phoneTab.value = 'desk';
          table.drawer.value = 'none';
        }}
      >
        {t('ui.advisor.open')}
      </Button>
    </li>
  );
}
