import type { PublicDemand, SeatView } from '../../../../shared/model/index.ts';
import { jurisdictionName, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Icon } from '../../../ui/index.ts';
import { StateCrest } from './crests.tsx';
import { hostClaim, statuteOf } from './host-claim.ts';

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

/** What a court has said on it, the host's first; nothing while it is only disputed. */
function decidedBy(view: SeatView, demand: PublicDemand): string | undefined {
  const suit = view.cases.find(({ id }) => id === demand.suit);
  const host = jurisdictionName(view, demand.host, 'court');
  if (demand.forbidden) return t('deskui.clash.courtForbids', { court: host });
  if (suit && suit.rulings.length > 0) return t('deskui.clash.courtAllows', { court: host });
  const last = view.cases.find(({ id }) => id === demand.case)?.rulings.at(-1);
  if (last)
    return t('deskui.clash.courtRuled', {
      court: jurisdictionName(view, demand.jurisdiction, 'court'),
      ruling: t(`ruling.${last.ruling}.name`),
    });
  if (suit?.status !== 'argued') return undefined;
  return t(suit.due > view.round ? 'deskui.clash.asked' : 'deskui.clash.askedNow', { court: host, round: suit.due });
}
