import './tabs.css';
import { arrowStep } from './arrow-step.ts';

/** Tabs over one panel. Arrow keys move between them. `id` of the panel: `${name}-panel`. */
export function Tabs<T extends string>({
  name,
  label,
  tabs,
  chosen,
  onChoose,
  onDeep,
}: {
  name: string;
  label: string;
  tabs: { id: T; label: string; badge?: number }[];
  chosen: T;
  onChoose(id: T): void;
  onDeep?: boolean;
}) {
  const move = (event: KeyboardEvent) => {
    const step = arrowStep(event.key);
    if (step === 0) return;
    event.preventDefault();
    const next = tabs[(tabs.findIndex((tab) => tab.id === chosen) + step + tabs.length) % tabs.length].id;
    onChoose(next);
    document.getElementById(`${name}-tab-${next}`)?.focus();
  };
  return (
    <div class={`k-tabs${onDeep ? ' k-tabs-deep' : ''}`} role="tablist" aria-label={label} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          id={`${name}-tab-${tab.id}`}
          type="button"
          role="tab"
          aria-selected={tab.id === chosen}
          aria-controls={`${name}-panel`}
          tabIndex={tab.id === chosen ? 0 : -1}
          onClick={() => onChoose(tab.id)}
        >
          {tab.label}
          {tab.badge ? <span class="k-folder-badge">{tab.badge}</span> : null}
        </button>
      ))}
    </div>
  );
}
