import { useEffect, useMemo, useState } from 'preact/hooks';
import { placer, smallSea } from '../features/map/small-map.ts';
import { mapOpening } from './map-model.ts';

/** A scenario's map in small: where a place lies on it, and the address of the picture of land and sea once that is drawn. */
export function useSmallMap(scenario: string) {
  const opening = useMemo(() => mapOpening(scenario), [scenario]);
  const at = useMemo(() => placer(opening), [opening]);
  const [sea, setSea] = useState<string>();
  useEffect(() => {
    let left = false;
    // Without its picture the map still shows who reaches for what.
    smallSea(opening).then(
      (address) => left || setSea(address),
      () => {},
    );
    return () => {
      left = true;
    };
  }, [opening]);
  return { at, sea };
}
