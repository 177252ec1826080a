import { signal } from '@preact/signals';

const polite = signal('');
const assertive = signal('');

/** Says something to people who use a screen reader. 'assertive' interrupts: only for a new phase, the clock, a demand on you. */
export function announce(text: string, how: 'polite' | 'assertive' = 'polite'): void {
  const region = how === 'assertive' ? assertive : polite;
  // The same sentence twice would not be read: a trailing space makes it new.
  region.value = region.value === text ? `${text} ` : text;
}

/** Where announcements are read from: once on each page. */
export function LiveRegion() {
  return (
    <div class="k-hidden">
      <div aria-live="polite">{polite}</div>
      <div aria-live="assertive">{assertive}</div>
    </div>
  );
}
