import type { Phase } from '../../../../shared/model/index.ts';
import { t } from '../../../i18n/index.ts';
import { type Table, useTable } from '../../../state/table-store.ts';
import { PhaseTabs } from '../../../ui/index.ts';

const STEPS = ['briefing', 'orders', 'bench', 'outcome'] as const;
type Step = (typeof STEPS)[number];
type Reading = Table['reading']['value'];

/** The four steps of a round as folder tabs; a phone has room only for the one that runs. */
export function Phases({ phone }: { phone: boolean }) {
  const { view, reading } = useTable();
  const { round, rounds } = view.value;
  const now = stepOf(view.value.phase, reading.value);
  const at = STEPS.indexOf(now);
  if (phone) {
    return (
      <div class="rail-step">
        <b>{t(`ui.step.${now}`)}</b>
        <span>{t('ui.roundOf.small', { round, rounds })}</span>
      </div>
    );
  }
  return (
    <PhaseTabs
      label={t('ui.steps')}
      tabs={STEPS.map((id, nth) => ({
        id,
        name: t(`ui.step.${id}`),
        state: nth < at ? 'done' : nth === at ? 'now' : 'next',
      }))}
    />
  );
}

/** What the person looks at: what the moves brought opens the Bench, what the Bench brought is the Outcome. */
function stepOf(phase: Phase, reading: Reading): Step {
  if (phase === 'over') return 'outcome';
  if (reading === 'outcome') return phase === 'bench' ? 'outcome' : 'bench';
  if (phase === 'bench') return 'bench';
  return reading === 'nothing' ? 'orders' : reading;
}
