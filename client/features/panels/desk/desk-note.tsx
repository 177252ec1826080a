import type { ComponentChildren } from 'preact';
import { Icon } from '../../../ui/index.ts';

/** A line on the desk about something that cannot wait, which leads to where it is dealt with. */
export function DeskNote({
  icon,
  title,
  onOpen,
  children,
}: {
  icon: string;
  title: string;
  onOpen(): void;
  children: ComponentChildren;
}) {
  return (
    <button type="button" class="desk-choice desk-opens desk-note" data-choice onClick={onOpen}>
      <Icon name={icon} size={18} />
      <span class="desk-choice-words">
        <b>{title}</b>
        {children}
      </span>
    </button>
  );
}
