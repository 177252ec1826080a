import type { PublicDemand, SeatView } from '../../../../shared/model/index.ts';
import { NONE } from '../../../../shared/model/index.ts';
import { jurisdictionName, scenarioOf, t } from '../../../i18n/index.ts';

type Says = 'forbidden' | 'agreed' | 'blocking' | 'charter' | 'silent';

/** What the state where the data is kept claims against an order, under which law, and whether it claims nothing. */
export function hostClaim(view: SeatView, demand: PublicDemand): { says: Says; law: string; calm: boolean } {
  const says = hostSays(view, demand);
  const calm = says === 'silent' || says === 'agreed';
  const own = calm
    ? undefined
    : says === 'blocking'
      ? t('law.blocking.name')
      : statuteOf(view, demand.host, 'protects');
  return { says, calm, law: own ?? jurisdictionName(view, demand.host, 'law') };
}

/** Real name of the youngest law of a place, or of its union, that works that way in this round. */
export function statuteOf(view: SeatView, jurisdiction: number, effect: 'compels' | 'protects'): string | undefined {
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

/** What a court has said or will say on it, the host's first; nothing while it is only disputed. */
export function decidedBy(view: SeatView, demand: PublicDemand): string | undefined {
  const suit = view.cases.find(({ id }) => id === demand.suit);
  const host = jurisdictionName(view, demand.host, 'court');
  if (demand.forbidden) return t('deskui.clash.courtForbids', { court: host });
  if (suit && suit.rulings.length > 0) return t('deskui.clash.courtAllows', { court: host });
  if (suit?.status === 'argued')
    return t(suit.due > view.round ? 'deskui.clash.asked' : 'deskui.clash.askedNow', { court: host, round: suit.due });
  const last = view.cases.find(({ id }) => id === demand.case)?.rulings.at(-1);
  return (
    last &&
    t('deskui.clash.courtRuled', {
      court: jurisdictionName(view, demand.jurisdiction, 'court'),
      ruling: t(`ruling.${last.ruling}.name`),
    })
  );
}

/** What the host's law says to the company, the strictest first. */
function hostSays(view: SeatView, demand: PublicDemand): Says {
  if (demand.forbidden) return 'forbidden';
  if (demand.base === 'agreement') return 'agreed';
  const host = view.jurisdictions[demand.host];
  const laws = [...(host?.laws ?? []), ...(view.jurisdictions[host?.parent ?? -1]?.laws ?? [])].map((law) => law.kind);
  if (laws.includes('blocking')) return 'blocking';
  // Between members of a union no charter bites, until one asks its court.
  const within = host?.union && view.jurisdictions[demand.jurisdiction]?.union && demand.suit === NONE;
  return laws.includes('charter') && !within ? 'charter' : 'silent';
}
