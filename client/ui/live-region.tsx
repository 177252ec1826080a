import { signal } from '@preact/signals';

type Said = { id: number; text: string };

/** Long enough for a screen reader to take it up. */
const KEPT_MS = 10_000;

const regions = { polite: signal<readonly Said[]>([]), assertive: signal<readonly Said[]>([]) };
let count = 0;

/** Says something to people who use a screen reader, after what was said before. 'assertive' interrupts: only for a new phase, the clock, a demand on you. */
export function announce(text: string, how: keyof typeof regions = 'polite'): void {
  const region = regions[how];
  const one = { id: count++, text };
  region.value = [...region.value, one];
  setTimeout(() => {
    region.value = region.value.filter((other) => other !== one);
  }, KEPT_MS);
}

/** Where announcements are read from: once on each page, and in each dialog that may lie over it while something is announced, as what lies under a dialog is not heard. */
export function LiveRegion() {
  return (
    <div class="k-hidden">
      <div aria-live="polite">
        <Lines of="polite" />
      </div>
      <div aria-live="assertive">
        <Lines of="assertive" />
      </div>
    </div>
  );
}

function Lines({ of }: { of: keyof typeof regions }) {
  return (
    <>
      {regions[of].value.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </>
  );
}
