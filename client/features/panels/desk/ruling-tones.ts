import type { Ruling } from '../../../../shared/model/index.ts';
import type { StampTone } from '../../../ui/index.ts';

/** The stamp of each ruling. */
export const TONES: Record<Ruling, StampTone> = {
  quash: 'quashed',
  defer: 'deferred',
  narrow: 'narrowed',
  enforce: 'enforced',
};
