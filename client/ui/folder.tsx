import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import './folder.css';
import { arrowStep } from './arrow-step.ts';
import { Icon } from './icon.tsx';

/** `short` is shown while another tab is chosen; `done` says that nothing is left to do there. */
export type FolderTab = { id: string; label: string; short?: string; done?: string; badge?: number };
export type FolderProps = {
  label: string;
  tabs: FolderTab[];
  chosen: string;
  onChoose(id: string): void;
  footer?: ComponentChildren;
  children: ComponentChildren;
};

/** A manila folder with tabs. The body scrolls, the footer stays. Arrow keys move between the tabs. */
export function Folder({ label, tabs, chosen, onChoose, footer, children }: FolderProps) {
  const move = (event: KeyboardEvent) => {
    const step = arrowStep(event.key);
    if (step === 0) return;
    event.preventDefault();
    const next = tabs[(tabs.findIndex((tab) => tab.id === chosen) + step + tabs.length) % tabs.length];
    onChoose(next.id);
    document.getElementById(`k-tab-${next.id}`)?.focus();
  };
  useEffect(() => {
    document.getElementById(`k-tab-${chosen}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen]);
  return (
    <section class="k-folder" aria-label={label}>
      <div class="k-folder-tabs" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`k-tab-${tab.id}`}
            type="button"
            role="tab"
            class="k-folder-tab"
            aria-selected={tab.id === chosen}
            title={tab.short && tab.id !== chosen ? tab.label : undefined}
            aria-controls="k-folder-page"
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => onChoose(tab.id)}
          >
            {tab.done && <Icon name="check" size={14} label={tab.done} />}{' '}
            {tab.id === chosen ? tab.label : (tab.short ?? tab.label)}
            {tab.badge ? <span class="k-folder-badge">{tab.badge}</span> : null}
          </button>
        ))}
      </div>
      <div class="k-folder-page" id="k-folder-page" role="tabpanel" aria-labelledby={`k-tab-${chosen}`}>
        <div class="k-folder-body">{children}</div>
        {footer && <div class="k-folder-footer">{footer}</div>}
      </div>
    </section>
  );
}
