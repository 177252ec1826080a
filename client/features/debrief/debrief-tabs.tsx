import { useEffect, useRef } from 'preact/hooks';
import { arrowStep } from '../../ui/index.ts';

type Props<T extends string> = {
  label: string;
  tabs: readonly { id: T; label: string }[];
  chosen: T;
  onChoose(id: T): void;
};

/** The tabs of the debrief, on the rail; left and right arrow keys walk along them. */
export function DebriefTabs<T extends string>({ label, tabs, chosen, onChoose }: Props<T>) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`#tab-${chosen}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen]);
  const onKeyDown = (event: KeyboardEvent) => {
    const now = tabs.findIndex(({ id }) => id === chosen);
    const to = { Home: 0, End: tabs.length - 1 }[event.key] ?? now + arrowStep(event.key);
    if (to === now) return;
    event.preventDefault();
    const { id } = tabs[(to + tabs.length) % tabs.length];
    onChoose(id);
    list.current?.querySelector<HTMLElement>(`#tab-${id}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ id, label: name }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={id === chosen}
          aria-controls={`panel-${id}`}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
