import type { Scenario } from '../../../shared/model/index.ts';
import { t } from '../../i18n/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Crest } from '../../ui/drawing.tsx';

type Props = { scenario: Scenario; you: number; onChoose(seat: string): void; onClose(): void };

/** Choosing another seat of the same scenario for the next game. */
export function SwapSides({ scenario, you, onChoose, onClose }: Props) {
  const others = scenario.seats.filter((_, seat) => seat !== you);
  return (
    <Dialog title={t('debrief.swap.title')} closeLabel={t('debrief.swap.close')} onClose={onClose}>
      <ul class="debrief-swap">
        {others.map(({ id, letters, role, variant }) => (
          <li key={id}>
            <button type="button" onClick={() => onChoose(id)}>
              <Crest letters={letters} role={role} variant={variant} size={36} />
              <span>
                <b>{t(`seat.${id}.name`)}</b>
                {t(`seat.${id}.hook`)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
