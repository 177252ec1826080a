import { useTable } from '../../../state/table-store.ts';
import { RoleSheet } from './role-sheet.tsx';

/** The opening sheet again, at any time. */
export function Role() {
  return <RoleSheet view={useTable().view.value} />;
}
