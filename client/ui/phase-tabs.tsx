import { Icon } from './icon.tsx';
import './phase-tabs.css';

export type PhaseTab = { id: string; name: string; state: 'done' | 'now' | 'next' };

/** The four parts of a round; the one that is now stands out. Not for pressing: it only tells. */
export function PhaseTabs({ label, tabs }: { label: string; tabs: PhaseTab[] }) {
  return (
    <ol class="k-phases" aria-label={label}>
      {tabs.map((tab) => (
        <li key={tab.id} class={`k-phase k-phase-${tab.state}`} aria-current={tab.state === 'now' ? 'step' : undefined}>
          {tab.state === 'done' && <Icon name="check" size={15} />}
          {tab.name}
        </li>
      ))}
    </ol>
  );
}
