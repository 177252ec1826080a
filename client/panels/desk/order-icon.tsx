import { Icon } from '../../kit/index.ts';

/** The sign of each kind of order: Phosphor names. */
const ICONS: Record<string, string> = {
  demand: 'export',
  request: 'envelope-simple',
  covert: 'detective',
  law: 'book-open',
  treaty: 'handshake',
  suspend: 'pause',
  fine: 'coins',
  hostSuit: 'hand',
  invest: 'chart-line-up',
  speak: 'megaphone',
  region: 'buildings',
  closeRegion: 'door-open',
  move: 'arrow-right',
  keys: 'key',
  harden: 'shield-check',
  report: 'presentation-chart',
  market: 'storefront',
  sue: 'scales',
  programme: 'identification-card',
  comply: 'upload-simple',
  narrow: 'scissors',
  challenge: 'gavel',
  refuse: 'hand-palm',
  stay: 'pause',
  lift: 'play',
  expediteAppeal: 'skip-forward',
  askBriefs: 'chats',
  contempt: 'warning',
  refer: 'arrow-bend-up-right',
  direction: 'gear',
  dialogue: 'chats',
  unseal: 'lock-open',
  grant: 'hand-coins',
  expediteRequest: 'skip-forward',
  deny: 'x',
  sit: 'hourglass',
  acceptTreaty: 'pen-nib',
  declineTreaty: 'x',
  withdraw: 'arrow-counter-clockwise',
  rule: 'gavel',
  appeal: 'arrow-bend-up-right',
  brief: 'file-text',
  lobby: 'users-three',
};

/** The sign beside an order's name; the name says the same in words. */
export function OrderIcon({ kind }: { kind: string }) {
  return <Icon name={ICONS[kind] ?? 'file-text'} size={20} />;
}
