import type { PublicHolding, SeatView } from '../../../../shared/model/index.ts';
import { NONE } from '../../../../shared/model/index.ts';
import { cityName, holdingName, jurisdictionName, t } from '../../../i18n/index.ts';
import { Icon } from '../../../ui/index.ts';

const LIVE = ['asked', 'contested', 'inForce', 'stayed', 'refused'];

/** What is known of one collection of data: its size, whose it is, who holds the keys, and who wants it. */
export function Store({ view, holding, at }: { view: SeatView; holding: PublicHolding; at: number }) {
  const demanded = view.demands.filter((one) => one.holding === holding.id && LIVE.includes(one.status));
  const facts = [
    t(`ui.size.${holding.size}`),
    t(holding.claimed ? 'ui.place.claimed' : 'ui.place.subject', {
      place: jurisdictionName(view, holding.subject),
    }),
    t(`ui.custody.${holding.keys}`),
    holding.splitWith !== NONE &&
      t('ui.place.split', { city: cityName(view, at === holding.datacenter ? holding.splitWith : holding.datacenter) }),
    holding.frozen && t('ui.place.frozen'),
  ];
  return (
    <li class="store">
      <b>{holdingName(view, holding.id)}</b>
      <span>{facts.filter(Boolean).join(' · ')}</span>
      {demanded.map((one) => (
        <em key={one.id}>
          <Icon name="warning" size={14} />{' '}
          {t('ui.place.demanded', { asker: jurisdictionName(view, one.jurisdiction) })}
        </em>
      ))}
    </li>
  );
}
