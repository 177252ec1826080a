import { t } from '../../i18n/index.ts';
import type { ToldWorld } from './worlds.ts';

/** The heads of a table's columns: a world each. */
export function WorldHeads({ worlds }: { worlds: readonly ToldWorld[] }) {
  return worlds.map(({ id, name }) => (
    <th key={id} scope="col">
      {t('classDebrief.world', { world: name })}
    </th>
  ));
}
