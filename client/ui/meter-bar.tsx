import type { ComponentChildren } from 'preact';
import './meter-bar.css';

export type MeterBarProps = {
  name: string;
  /** The name as it is shown, where it is more than plain text. */
  label?: ComponentChildren;
  /** 0 to 100. */
  value: number;
  /** Change in this round. */
  delta: number;
  /** How the change is read aloud: 'up 3 since last round'. */
  deltaText: string;
};

/** A meter with its value and its change. Loss is hatched, gain is solid: never colour alone. */
export function MeterBar({ name, label, value, delta, deltaText }: MeterBarProps) {
  const from = Math.min(value, value - delta);
  const width = Math.abs(delta);
  return (
    <div class="k-meter">
      <div class="k-meter-head">
        <span class="k-meter-name">{label ?? name}</span>
        <span class="k-num k-meter-value">{value}</span>
        <Delta delta={delta} text={deltaText} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: browsers draw <meter> each in its own way, and it cannot show a change */}
      <div
        class="k-meter-track"
        role="meter"
        aria-label={name}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <i style={{ width: `${value}%` }} />
        {delta !== 0 && (
          <b class={delta > 0 ? 'k-gain' : 'k-loss'} style={{ left: `${from}%`, width: `${Math.max(2, width)}%` }} />
        )}
      </div>
    </div>
  );
}

/** A change as triangle and number; `text` is read aloud. */
export function Delta({ delta, text, onDeep }: { delta: number; text?: string; onDeep?: boolean }) {
  const tone = delta > 0 ? 'k-up' : delta < 0 ? 'k-down' : '';
  return (
    <span class={`k-delta ${tone}${onDeep ? ' k-on-deep' : ''}`}>
      <i class={`k-tri ${delta > 0 ? 'k-tri-up' : delta < 0 ? 'k-tri-down' : 'k-tri-none'}`} aria-hidden="true" />
      <span aria-hidden={text ? 'true' : undefined}>{Math.abs(delta)}</span>
      {text && <span class="k-hidden">{text}</span>}
    </span>
  );
}
