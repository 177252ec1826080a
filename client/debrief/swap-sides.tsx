import { useEffect, useRef } from 'preact/hooks';
import type { Scenario } from '../../shared/model/index.ts';
import { Button } from '../kit/button.tsx';
import { Crest } from '../kit/drawing.tsx';
import { t } from '../text/index.ts';

type Props = { scenario: Scenario; you: number; onChoose(seat: string): void; onClose(): void };

/** Choosing another seat of the same scenario for the next game. */
export function SwapSides({ scenario, you, onChoose, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="debrief-swap" aria-labelledby="swap-title" onClose={onClose}>
      <h2 id="swap-title">{t('debrief.swap.title')}</h2>
      <ul>
        {scenario.seats.map(
          ({ id, letters, role, variant }, seat) =>
            seat !== you && (
              <li key={id}>
                <button type="button" onClick={() => onChoose(id)}>
                  <Crest letters={letters} role={role} variant={variant} size={36} />
                  <span>
                    <b>{t(`seat.${id}.name`)}</b>
                    {t(`seat.${id}.hook`)}
                  </span>
                </button>
              </li>
            ),
        )}
      </ul>
      <Button onClick={() => dialog.current?.close()}>{t('debrief.swap.close')}</Button>
    </dialog>
  );
}
