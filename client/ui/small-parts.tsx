import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';
import './small-parts.css';

/** A number that asks for attention; `text` is read aloud. */
export function Badge({ count, text }: { count: number; text: string }) {
  return (
    <span class="k-badge">
      <span aria-hidden="true">{count}</span>
      <span class="k-hidden">{text}</span>
    </span>
  );
}

/** Gravity and the like: filled dots of a few, read aloud as `label`. */
export function Dots({ value, most, label }: { value: number; most: number; label: string }) {
  return (
    <span class="k-dots" role="img" aria-label={label}>
      {Array.from({ length: most }, (_, i) => (
        <i key={i} class={i < value ? 'k-on' : ''} />
      ))}
    </span>
  );
}

/** A purse: filled coins, and the number in words. */
export function PurseCoins({
  value,
  most,
  label,
  text,
}: {
  value: number;
  most: number;
  label: ComponentChildren;
  text: string;
}) {
  return (
    <span class="k-purse">
      <span>{label}</span>
      <span class="k-coins" aria-hidden="true">
        {Array.from({ length: most }, (_, i) => (
          <i key={i} class={i < value ? 'k-on' : ''} />
        ))}
      </span>
      <b>{text}</b>
    </span>
  );
}

/** A box to tick. */
export function Checkbox({
  checked,
  onChange,
  children,
  note,
}: {
  checked: boolean;
  onChange(checked: boolean): void;
  children: ComponentChildren;
  note?: string;
}) {
  return (
    <label class="k-check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span class="k-check-box" aria-hidden="true">
        {checked && <Icon name="check" size={16} />}
      </span>
      <span>
        {children}
        {note && <em>{note}</em>}
      </span>
    </label>
  );
}

/** Says what to do when there is nothing here. */
export function EmptyState({
  icon = 'tray',
  title,
  children,
}: {
  icon?: string;
  title: string;
  children?: ComponentChildren;
}) {
  return (
    <div class="k-state">
      <Icon name={icon} size={26} />
      <div>
        <b>{title}</b>
        {children}
      </div>
    </div>
  );
}

/** What went wrong and how to mend it; read aloud at once. */
export function ErrorNote({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="k-state k-error" role="alert">
      <Icon name="warning" size={24} />
      <div>
        <b>{title}</b>
        {children}
      </div>
    </div>
  );
}

/** A strip over the table while the connection is away. */
export function ReconnectStrip({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="k-reconnect" role="status">
      <Icon name="wifi-slash" size={24} />
      <div>
        <b>{title}</b> {children}
      </div>
    </div>
  );
}

/** A line of text with its count where it has a limit, or several lines; suggestions can be put in with a press. */
export function TextField({
  label,
  value,
  most,
  rows = 1,
  suggestions = [],
  placeholder,
  locked,
  onInput,
}: {
  label: string;
  value: string;
  /** Left out where more may be typed or pasted than will stay. */
  most?: number;
  rows?: number;
  suggestions?: string[];
  placeholder?: string;
  /** Only the suggestions can be put in, and all be cleared. */
  locked?: boolean;
  onInput(value: string): void;
}) {
  const id = useId();
  const input = (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value.slice(0, most));
  return (
    <div class="k-field">
      <p class="k-field-head">
        <label class="k-label" htmlFor={id}>
          {label}
        </label>
        {most !== undefined && (
          <span class="k-count">
            {value.length} / {most}
          </span>
        )}
      </p>
      {rows > 1 ? (
        <textarea
          id={id}
          rows={rows}
          maxLength={most}
          value={value}
          placeholder={placeholder}
          readOnly={locked}
          onInput={input}
        />
      ) : (
        <input id={id} type="text" maxLength={most} value={value} placeholder={placeholder} onInput={input} />
      )}
      {suggestions.length > 0 && (
        <div class="k-field-foot">
          {suggestions.map((text) => (
            <button
              key={text}
              type="button"
              class="k-suggestion"
              onClick={() => onInput((value ? `${value} ${text}` : text).slice(0, most))}
            >
              <Icon name="plus" size={14} /> {text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
