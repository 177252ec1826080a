import { useEffect, useRef } from 'preact/hooks';
import { scenarios } from '../text/index.ts';

/** The scenario's map, dimmed, behind the first page. It comes when it comes: nothing waits for it. */
export function Backdrop() {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let gone = false;
    let timer: ReturnType<typeof setTimeout>;
    const paint = async () => {
      const { paintBackdrop } = await import('./paint-backdrop.ts');
      const canvas = await paintBackdrop(scenarios[0], innerWidth, innerHeight);
      if (!gone) host.current?.replaceChildren(canvas);
    };
    // A start page without its picture is still a start page.
    const repaint = () => void paint().catch(() => undefined);
    const onResize = () => {
      clearTimeout(timer);
      timer = setTimeout(repaint, 200);
    };
    repaint();
    addEventListener('resize', onResize);
    return () => {
      gone = true;
      clearTimeout(timer);
      removeEventListener('resize', onResize);
    };
  }, []);
  return <div class="start-backdrop" ref={host} aria-hidden="true" />;
}
