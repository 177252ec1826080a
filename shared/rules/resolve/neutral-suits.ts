import { at, NONE } from '../../model/index.ts';
import { openSuit } from '../law/hearing.ts';
import { hasLawAgainst } from '../law/law-book.ts';
import type { Resolution } from '../resolution.ts';

/** The published rule of a host state without a seat: it asks its court about each foreign order against its law that a company fights or a court has enforced. */
export function neutralSuits(r: Resolution): void {
  for (const { id, status, base, sealed, suit, host, jurisdiction } of r.state.demands) {
    if ((status !== 'inForce' && status !== 'contested') || base !== 'abroad' || sealed || suit !== NONE) continue;
    if (at(r.state.jurisdictions, host).government !== NONE || !hasLawAgainst(r.state, host, jurisdiction)) continue;
    openSuit(r, id, host);
  }
}
