import type { PublicDemand } from '../../../../shared/model/index.ts';
import { jurisdictionName, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Icon } from '../../../ui/index.ts';
import { StateCrest } from './crests.tsx';
import { decidedBy, hostClaim, statuteOf } from './host-claim.ts';

/** The two laws that pull at a company when the data is abroad: whose claim each is, and whether a court has decided between them. */
export function ConflictBox({ demand }: { demand: PublicDemand }) {
  const view = useTable().view.value;
  if (demand.host === demand.jurisdiction) return null;
  const { says, law, calm } = hostClaim(view, demand);
  const decided = decidedBy(view, demand);
  return (
    <div class={`desk-clash${calm ? ' calm' : ''}`}>
      <Claim
        jurisdiction={demand.jurisdiction}
        law={statuteOf(view, demand.jurisdiction, 'compels') ?? t('deskui.clash.order')}
        says={t('deskui.clash.handOver')}
      />
      <Claim jurisdiction={demand.host} law={law} says={t(`deskui.clash.${says}`)} />
      {!calm && (
        <p class="desk-clash-state">
          <Icon name={decided ? 'gavel' : 'scales'} size={18} />
          <span>{decided ?? t('deskui.clash.disputed')}</span>
        </p>
      )}
    </div>
  );
}

function Claim({ jurisdiction, law, says }: { jurisdiction: number; law: string; says: string }) {
  const view = useTable().view.value;
  return (
    <div>
      <StateCrest jurisdiction={jurisdiction} size={26} />
      <span>
        <b>{law}</b>
        {t('deskui.clash.claim', { who: jurisdictionName(view, jurisdiction, 'adjective'), says })}
      </span>
    </div>
  );
}
