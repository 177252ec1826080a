import type { ComponentChildren } from 'preact';
import './comity-bar.css';
import { Delta } from './meter-bar.tsx';

export type ComityBarProps = {
  name: string;
  /** The name as it is shown, where it is more than plain text. */
  label?: ComponentChildren;
  value: number;
  delta: number;
  deltaText: string;
  zone: string;
  /** What is different in this zone. */
  zoneText: string;
  /** Lower bounds of the zones above the lowest. */
  bounds: readonly number[];
};

/** The meter that everybody shares, on dark ground. */
export function ComityBar({ name, label, value, delta, deltaText, zone, zoneText, bounds }: ComityBarProps) {
  return (
    <div class="k-comity">
      <div class="k-comity-head">
        <span>{label ?? name}</span>
        <span class="k-num k-comity-value">{value}</span>
        <Delta delta={delta} text={deltaText} onDeep />
        <span class="k-comity-zone" title={zoneText}>
          {zone}
        </span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: browsers draw <meter> each in its own way, and it cannot show a change */}
      <div
        class="k-comity-track"
        role="meter"
        aria-label={name}
        aria-valuenow={value}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuetext={`${value}, ${zone}. ${zoneText}`}
      >
        <i style={{ width: `${value}%` }} />
        {bounds.map((bound) => (
          <b key={bound} style={{ left: `${bound}%` }} />
        ))}
      </div>
    </div>
  );
}
