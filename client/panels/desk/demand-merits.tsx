import type { DemandFace, Merits, Ruling, SeatView } from '../../../shared/model/index.ts';
import { RULINGS } from '../../../shared/model/index.ts';
import { type Band, MeritsBar } from '../../kit/index.ts';
import { useTable } from '../../state/table-store.ts';
import { ruleset, t } from '../../text/index.ts';

/** The four bands of a case, in the bar's order. */
export function bandsOf(merits: Pick<Merits, 'bands'>): Band[] {
  const [defer, narrow, enforce] = merits.bands;
  const from = { quash: 0, defer, narrow, enforce };
  const to = { quash: defer, defer: narrow, narrow: enforce, enforce: 100 };
  return RULINGS.map((id) => ({ id, name: t(`deskui.band.${id}`), from: from[id], to: to[id] }));
}

/** How strong the order stands in court now, in words for those who do not see the bar. */
export function meritsWords(merits: Merits): string {
  return t('deskui.meritsWords', { total: merits.total, ruling: t(`ruling.${merits.band}.name`) });
}

/** The merits of a demand's case; before there is one, the band in which a court would read it today, without a number. */
export function DemandMerits({ demand, today }: { demand: DemandFace; today?: Ruling }) {
  const view = useTable().view.value;
  const face = view.cases.find((one) => one.demand === demand.id);
  if (face) {
    const { merits } = face;
    return <MeritsBar value={merits.total} bands={bandsOf(merits)} chosen={merits.band} label={meritsWords(merits)} />;
  }
  if (!today) return null;
  const { bands, bandsNoTreaty } = ruleset.merits;
  const open = hasTreaty(view, demand.jurisdiction, demand.host) ? bands : bandsNoTreaty;
  const label = t('deskui.readingWords', { ruling: t(`ruling.${today}.name`) });
  return (
    <div class="desk-no-number">
      <MeritsBar value={0} bands={bandsOf({ bands: open })} chosen={today} label={label} />
    </div>
  );
}

/** Whether a legal assistance treaty is in force between two states. */
function hasTreaty(view: SeatView, a: number, b: number): boolean {
  return view.treaties.some(
    (one) =>
      one.kind === 'mla' && one.status === 'inForce' && ((one.a === a && one.b === b) || (one.a === b && one.b === a)),
  );
}
