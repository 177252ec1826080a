import { t } from '../../i18n/index.ts';
import type { Replay } from '../../net/index.ts';
import { Button } from '../../ui/index.ts';

type Props = {
  checkpoints: Replay['moments'];
  at: number;
  playing: boolean;
  onChoose(checkpoint: number): void;
  onToggle(): void;
  /** A checkpoint in words. */
  spoken(at: number): string;
};

/** A slider over all checkpoints of a match, with its buttons. */
export function Scrubber({ checkpoints, at, playing, onChoose, onToggle, spoken }: Props) {
  const last = checkpoints.length - 1;
  return (
    <div class="scrubber" dir="ltr">
      <Button
        icon="caret-left"
        label={t('replay.back')}
        blocked={at === 0 ? '' : undefined}
        onClick={() => onChoose(at - 1)}
      />
      <Button kind="ink" icon={playing ? 'pause' : 'play'} onClick={onToggle}>
        {t(playing ? 'replay.pause' : 'replay.play')}
      </Button>
      <Button
        icon="caret-right"
        label={t('replay.on')}
        blocked={at === last ? '' : undefined}
        onClick={() => onChoose(at + 1)}
      />
      <div class="scrubber-track">
        <input
          type="range"
          min={0}
          max={last}
          value={at}
          aria-label={t('replay.moment')}
          aria-valuetext={spoken(at)}
          aria-description={t('replay.hint')}
          onInput={(event) => onChoose(Number(event.currentTarget.value))}
        />
        <ol aria-hidden="true">
          {checkpoints.map(({ round, phase }, i) => (
            <li key={i} class={i === at ? 'now' : phase === 'bench' ? 'bench' : ''}>
              {phase === 'bench' ? '·' : phase === 'over' ? t('replay.end') : round}
            </li>
          ))}
        </ol>
      </div>
      <p class="scrubber-at">{spoken(at)}</p>
    </div>
  );
}
