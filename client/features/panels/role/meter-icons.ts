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
