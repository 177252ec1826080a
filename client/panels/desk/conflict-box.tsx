import type { DemandFace, SeatView } from '../../../shared/model/index.ts';
import { useTable } from '../../state/table-store.ts';
import { jurisdictionName, t } from '../../text/index.ts';
import { StateCrest } from './crests.tsx';

/** The two laws that pull at a company when the data is abroad. */
export function ConflictBox({ demand }: { demand: DemandFace }) {
  const view = useTable().view.value;
  if (demand.host === demand.jurisdiction) return null;
  const says = hostSays(view, demand);
  const calm = says === 'silent' || says === 'agreed';
  return (
    <div class={`desk-clash${calm ? ' calm' : ''}`}>
      <div>
        <StateCrest jurisdiction={demand.jurisdiction} size={26} />
        <span>
          <b>{t('deskui.clash.order', { who: jurisdictionName(view, demand.jurisdiction, 'adjective') })}</b>
          {t('deskui.clash.handOver')}
        </span>
      </div>
      {calm ? (
        <span />
      ) : (
        <svg width="20" height="28" viewBox="0 0 20 28" aria-hidden="true">
          <path d="M13 1 3 15h6l-3 12L18 11h-7z" fill="var(--wax)" />
        </svg>
      )}
      <div>
        <StateCrest jurisdiction={demand.host} size={26} />
        <span>
          <b>{t('deskui.clash.law', { law: jurisdictionName(view, demand.host, 'law') })}</b>
          {t(`deskui.clash.${says}`)}
        </span>
      </div>
    </div>
  );
}

/** What the host's law says to the company, the strictest first. */
function hostSays(view: SeatView, demand: DemandFace): 'forbidden' | 'agreed' | 'blocking' | 'charter' | 'silent' {
  if (demand.forbidden) return 'forbidden';
  if (demand.base === 'agreement') return 'agreed';
  const host = view.jurisdictions[demand.host];
  const laws = [...(host?.laws ?? []), ...(view.jurisdictions[host?.parent ?? -1]?.laws ?? [])].map((law) => law.kind);
  if (laws.includes('blocking')) return 'blocking';
  return laws.includes('charter') ? 'charter' : 'silent';
}
