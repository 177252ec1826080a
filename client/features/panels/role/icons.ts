import type { Role } from '../../../../shared/model/index.ts';

/** The picture that stands beside a meter's name. */
export const METER_ICONS: Record<string, string> = {
  security: 'fingerprint',
  sovereignty: 'flag',
  standing: 'handshake',
  revenue: 'coins',
  trust: 'heartbeat',
  goodStanding: 'scales',
  legitimacy: 'gavel',
  rights: 'user',
  order: 'check-circle',
};

/** What stands beside the three powers of a seat. The first is its law, its answers or its rulings. */
export const POWER_ICONS: Record<Role, readonly [string, string, string]> = {
  government: ['bank', 'handshake', 'envelope-simple'],
  company: ['envelope-simple', 'key', 'megaphone'],
  court: ['gavel', 'book-open', 'magnifying-glass'],
};
