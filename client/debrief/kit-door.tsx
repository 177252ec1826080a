import type { ComponentChildren } from 'preact';
export function Crest({
  letters,
  kind,
  size = 28,
}: {
  letters: string;
  kind: string;
  variant?: number;
  size?: number;
}) {
  return (
    <span
      aria-hidden="true"
      style={{
        display: 'inline-flex',
        alignItems: 'center',
        justifyContent: 'center',
        width: size,
        height: size,
        background: kind === 'government' ? '#0F5FAE' : kind === 'company' ? '#B34200' : '#4A1440',
        color: '#fff',
        font: '700 11px sans-serif',
        borderRadius: 5,
      }}
    >
      {letters}
    </span>
  );
}
export function Stamp({ word }: { word: string; tone: string }) {
  return (
    <span
      style={{
        border: '2px solid #1B5E3B',
        color: '#1B5E3B',
        padding: '2px 8px',
        font: '800 16px serif',
        transform: 'rotate(-6deg)',
      }}
    >
      {word.toUpperCase()}
    </span>
  );
}
export function Icon({ name }: { name: string; size?: number }) {
  return <span aria-hidden="true">{name === 'left' ? '‹' : name === 'right' ? '›' : ''}</span>;
}
export function Button({
  children,
  ...rest
}: {
  children: ComponentChildren;
  kind?: string;
  onClick(): void;
  label?: string;
  disabled?: boolean;
  pressed?: boolean;
}) {
  return (
    <button
      type="button"
      class={`btn ${rest.kind ?? ''}`}
      onClick={rest.onClick}
      aria-label={rest.label}
      disabled={rest.disabled}
    >
      {children}
    </button>
  );
}
export function Seal({ size }: { size: number }) {
  return (
    <span style={{ width: size, height: size, borderRadius: 99, background: '#8F1D21', display: 'inline-block' }} />
  );
}
export function Tabs<T extends string>({
  label,
  tabs,
  chosen,
  onChoose,
}: {
  label: string;
  tabs: { id: T; label: string }[];
  chosen: T;
  onChoose(id: T): void;
}) {
  return (
    <div class="tabs" role="tablist" aria-label={label}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          id={`tab-${tab.id}`}
          type="button"
          role="tab"
          aria-selected={tab.id === chosen}
          aria-controls={`panel-${tab.id}`}
          class={tab.id === chosen ? 'on' : ''}
          onClick={() => onChoose(tab.id)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}
