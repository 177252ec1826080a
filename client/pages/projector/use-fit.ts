import { useLayoutEffect, useRef, useState } from 'preact/hooks';

const STEP = 0.1;

/** How much larger a slide can be shown without running over its frame, down to `least`; begins anew with each `slide`. */
export function useFit({ most, least }: { most: number; least: number }, slide: number, ready: boolean) {
  const frame = useRef<HTMLElement>(null);
  const [fit, setFit] = useState({ slide, by: most });
  const by = fit.slide === slide ? fit.by : most;
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element || by <= least) return;
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
    if (scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1) setFit({ slide, by: by - STEP });
  }, [by, least, slide, ready]);
  return { frame, by };
}
