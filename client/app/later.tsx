import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LoadFailed } from './load-failed.tsx';
import { loaded } from './loaded.ts';

/** A part of a page that is loaded when it is first shown; nothing stands in its place until then. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let known: ComponentType<P> | undefined;
  return function Later(props: P) {
    const [Part, setPart] = useState(() => known);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (known) return;
      loaded(load).then(
        (part) => {
          known = part;
          setPart(() => part);
        },
        () => setFailed(true),
      );
    }, []);
    if (failed) return <LoadFailed />;
    return Part ? <Part {...props} /> : null;
  };
}
