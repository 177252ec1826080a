import { useId } from 'preact/hooks';
import { Button } from '../../ui/index.ts';

/** A whole number that is typed, or moved by presses. */
export function Stepper({
  label,
  less,
  more,
  value,
  least,
  most,
  onChange,
}: {
  label: string;
  less: string;
  more: string;
  value: number;
  least: number;
  most: number;
  onChange(value: number): void;
}) {
  const id = useId();
  const set = (next: number) => Number.isFinite(next) && onChange(Math.max(least, Math.min(most, Math.round(next))));
  return (
    <div class="host-stepper">
      <label htmlFor={id}>{label}</label>
      <span>
        <Button small icon="minus" label={less} onClick={() => set(value - 1)} />
        <input
          id={id}
          type="number"
          inputMode="numeric"
          min={least}
          max={most}
          value={value}
          onChange={(event) => {
            set(event.currentTarget.valueAsNumber);
            event.currentTarget.value = String(value);
          }}
          onInput={(event) => {
            const typed = event.currentTarget.valueAsNumber;
            if (typed >= least && typed <= most) onChange(Math.round(typed));
          }}
        />
        <Button small icon="plus" label={more} onClick={() => set(value + 1)} />
      </span>
    </div>
  );
}
