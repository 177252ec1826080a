import type { PublicDemand, SeatView } from '../../../../shared/model/index.ts';
import { NONE } from '../../../../shared/model/index.ts';
import { jurisdictionName, scenarioOf, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Icon } from '../../../ui/index.ts';
import { StateCrest } from './crests.tsx';

/** The two laws that pull at a company when the data is abroad: whose claim each is, and whether a court has decided between them. */
export function ConflictBox({ demand }: { demand: PublicDemand }) {
  const view = useTable().view.value;
  if (demand.host === demand.jurisdiction) return null;
  const says = hostSays(view, demand);
  const calm = says === 'silent' || says === 'agreed';
  const decided = decidedBy(view, demand);
  return (
    <div class={`desk-clash${calm ? ' calm' : ''}`}>
      <Claim
        jurisdiction={demand.jurisdiction}
        law={statuteOf(view, demand.jurisdiction, 'compels') ?? t('deskui.clash.order')}
        says={t('deskui.clash.handOver')}
      />
      <Claim
        jurisdiction={demand.host}
        law={
          (calm ? undefined : statuteOf(view, demand.host, 'protects')) ?? jurisdictionName(view, demand.host, 'law')
        }
        says={t(`deskui.clash.${says}`)}
      />
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

/** Real name of the youngest law of a place, or of its union, that works that way in this round. */
function statuteOf(view: SeatView, jurisdiction: number, effect: 'compels' | 'protects'): string | undefined {
  const { statutes, jurisdictions } = scenarioOf(view.scenario);
  const parent = view.jurisdictions[jurisdiction].parent;
  for (const place of [jurisdiction, parent]) {
    if (place === NONE) continue;
    const own = statutes.filter(
      (one) => one.jurisdiction === jurisdictions[place].id && one.effect === effect && one.round <= view.round,
    );
    const youngest = own.sort((a, b) => (a.date < b.date ? 1 : -1))[0];
    if (youngest) return t(`statute.${youngest.id}.name`);
  }
  return undefined;
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

/** What the host's law says to the company, the strictest first. */
function hostSays(view: SeatView, demand: PublicDemand): 'forbidden' | 'agreed' | 'blocking' | 'charter' | 'silent' {
  if (demand.forbidden) return 'forbidden';
  if (demand.base === 'agreement') return 'agreed';
  const host = view.jurisdictions[demand.host];
  const laws = [...(host?.laws ?? []), ...(view.jurisdictions[host?.parent ?? -1]?.laws ?? [])].map((law) => law.kind);
  if (laws.includes('blocking')) return 'blocking';
  return laws.includes('charter') ? 'charter' : 'silent';
}
