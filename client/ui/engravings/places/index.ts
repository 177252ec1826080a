import { PAPER } from '../burin.ts';
import { cableship } from './cableship.ts';
import { courthouse } from './courthouse.ts';
import { datacenter } from './datacenter.ts';
import { HIGH, WIDE } from './kit.ts';
import { newsroom } from './newsroom.ts';
import { northern } from './northern.ts';
import { parliament } from './parliament.ts';

/** Every place that is drawn. Scenarios name them. */
export const PLACES = { courthouse, datacenter, parliament, northern, newsroom, cableship };
export type PlaceName = keyof typeof PLACES;

/** A place as SVG text without ids, as wide as its frame. */
export function place(name: PlaceName): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDE}" height="${HIGH}" viewBox="0 0 ${WIDE} ${HIGH}"><title>${name}</title>` +
    `<path d="M0 0h${WIDE}v${HIGH}H0z" fill="${PAPER}"/>${PLACES[name]()}</svg>`
  );
}
