import { useEffect, useState } from 'preact/hooks';

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const hear = () => setHolds(list.matches);
    hear();
    list.addEventListener('change', hear);
    return () => list.removeEventListener('change', hear);
  }, [query]);
  return holds;
}

/** A phone, upright or on its side, and a page that is zoomed far in, show one panel at a time. */
export const PHONE = '(max-width: 599.9px), (max-height: 479.9px)';

/** Where the way of the case has room for one line only. */
export const STRIP_LINE = '(max-width: 1023.9px), (max-height: 700px)';
