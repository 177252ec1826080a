import './icon.css';

/** The outline of each icon that has been loaded, in a square of 256. */
const outlines = new Map<string, string>();

/** Takes in icons by their names. Each page brings its own (tools/vite/page-texts.ts). */
export function addIcons(icons: Record<string, string>): void {
  for (const [name, outline] of Object.entries(icons)) outlines.set(name, outline);
}

/** Icons that point along the line of writing, and so the other way where that runs from right to left. */
const ALONG = /-(left|right)$|^(sign-out|door-open|paper-plane-tilt|export|list|chat-circle-dots|chats)/;

/** A Phosphor icon in the text's colour. It is decoration unless it gets a `label`. An unknown name draws nothing. */
export function Icon({ name, size = 18, label }: { name: string; size?: number; label?: string }) {
  const words = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': 'true' } as const);
  return (
    <span {...words} class={ALONG.test(name) ? 'k-icon k-icon-along' : 'k-icon'} style={{ width: size, height: size }}>
      <svg viewBox="0 0 256 256" aria-hidden="true">
        <path d={outlines.get(name)} />
      </svg>
    </span>
  );
}
