import { t } from '../../../i18n/index.ts';
import type { Card } from '../../../state/outcome/cards.ts';
import { Button } from '../../../ui/index.ts';

type Props = {
  cards: readonly Card[];
  step: number;
  held: boolean;
  note: string;
  onHold(): void;
  onGo(step: number): void;
  onSkip(): void;
};

/** How far the telling is, and the buttons to go back, hold it, go on, or leave it. */
export function OutcomeBar({ cards, step, held, note, onHold, onGo, onSkip }: Props) {
  return (
    <section class="outcome-bar" data-region aria-label={t('ui.outcome.bar')}>
      <p class="outcome-dashes" aria-hidden="true">
        {cards.map((_, at) => (
          <i key={at} class={at < step ? 'past' : at === step ? 'now' : ''} />
        ))}
      </p>
      <Button
        kind="ghost"
        icon="skip-back"
        onClick={() => onGo(step - 1)}
        blocked={step === 0 ? t('ui.outcome.back') : undefined}
      >
        {t('ui.outcome.back')}
      </Button>
      <span class="outcome-pause">
        <Button kind="gold" icon={held ? 'play' : 'pause'} onClick={onHold}>
          {t(held ? 'ui.outcome.play' : 'ui.outcome.pause')}
        </Button>
      </span>
      <span class="outcome-next">
        <Button kind="ghost" icon="skip-forward" onClick={() => onGo(step + 1)}>
          {t('ui.outcome.next')}
        </Button>
      </span>
      <p class="outcome-note">{note}</p>
      <Button kind="ghost" icon="fast-forward" onClick={onSkip}>
        {t('ui.outcome.skip')}
      </Button>
    </section>
  );
}
