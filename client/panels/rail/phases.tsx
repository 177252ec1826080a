import { PhaseTabs } from '../../kit/index.ts';
import { useTable } from '../../state/table-store.ts';
import { t } from '../../text/index.ts';

const STEPS = ['briefing', 'orders', 'bench', 'outcome'] as const;
type Step = (typeof STEPS)[number];

/** The four steps of a round as folder tabs; a phone has room only for the one that runs. */
export function Phases({ phone }: { phone: boolean }) {
  const { view, seen } = useTable();
  const { round, rounds, phase } = view.value;
  const now = stepOf(round, phase, seen.value === `${round}.${phase}`);
  const at = STEPS.indexOf(now);
  if (phone) {
    return (
      <p class="rail-step">
        <b>{t(`ui.step.${now}`)}</b>
        <span>{t('ui.roundOf.small', { round, rounds })}</span>
      </p>
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

/** What the person looks at: the Outcome of the round before is read after its phase has already ended. */
function stepOf(round: number, phase: string, seen: boolean): Step {
  if (phase === 'over') return 'outcome';
  if (phase === 'bench') return 'bench';
  if (seen) return 'orders';
  return round === 1 ? 'briefing' : 'outcome';
}
