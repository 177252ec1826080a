import { Icon } from '../../kit/index.ts';
import { useTable } from '../../state/table-store.ts';
import { t } from '../../text/index.ts';

const STEPS = ['briefing', 'orders', 'bench', 'outcome'] as const;
type Step = (typeof STEPS)[number];

/** The four steps of a round as folder tabs; only the one that runs is open. */
export function Phases({ phone }: { phone: boolean }) {
  const { view, seen } = useTable();
  const { round, rounds, phase } = view.value;
  const now = stepOf(round, phase, seen.value === `${round}.${phase}`);
  const at = STEPS.indexOf(now);
  if (phone) {
    return (
      <p class="phase on">
        <b>{t(`ui.step.${now}`)}</b>
        <span>{t('ui.roundOf.small', { round, rounds })}</span>
      </p>
    );
  }
  return (
    <ol class="phases" aria-label={t('ui.steps')}>
      {STEPS.map((step, nth) => (
        <li key={step} class={step === now ? 'phase on' : 'phase'} aria-current={step === now ? 'step' : undefined}>
          {nth < at && <Icon name="check" size={14} label={t('ui.step.over')} />}
          {t(`ui.step.${step}`)}
        </li>
      ))}
    </ol>
  );
}

/** What the person looks at: the Outcome of the round before is read after its phase has already ended. */
function stepOf(round: number, phase: string, seen: boolean): Step {
  if (phase === 'over') return 'outcome';
  if (phase === 'bench') return 'bench';
  if (seen) return 'orders';
  return round === 1 ? 'briefing' : 'outcome';
}
