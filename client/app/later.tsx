import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { takeRest } from '../i18n/load-texts.ts';
import { LoadFailed } from './load-failed.tsx';
import { takeLaterIcons } from './load-icons.ts';
import { loaded } from './loaded.ts';

/** A part of a page that is loaded when it is first shown, or `ahead` of that. */
export type Later<P> = ComponentType<P> & { ahead(): Promise<void> };

/** A part of a page that is loaded when it is first shown, with its texts and icons; `Meanwhile` stands in its place until then. */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Meanwhile: ComponentType = () => null,
): Later<P> {
  let known: ComponentType<P> | undefined;
  async function ahead() {
    [known] = await Promise.all([loaded(load), loaded(takeRest), loaded(takeLaterIcons)]);
  }
  function Part(props: P) {
    const [Shown, setShown] = useState(() => known);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (Shown) return;
      ahead().then(
        () => setShown(() => known),
        () => setFailed(true),
      );
    }, []);
    if (failed) return <LoadFailed />;
    return Shown ? <Shown {...props} /> : <Meanwhile />;
  }
  return Object.assign(Part, { ahead });
}

/** Loads parts while they are not yet shown, so that nobody waits for them. One that fails is asked for again when it is shown. */
export function useAhead(...parts: { ahead(): Promise<void> }[]): void {
  useEffect(() => {
    for (const part of parts) part.ahead().catch(() => {});
  }, []);
}
