import type { DemandFace, Merits, SeatView } from '../../../shared/model/index.ts';
import { RULINGS } from '../../../shared/model/index.ts';
import { type Band, MeritsBar } from '../../kit/index.ts';
import { useTable } from '../../state/table-store.ts';
import { t } from '../../text/index.ts';

/** The four bands of a case, in the bar's order. */
export function bandsOf(merits: Merits): Band[] {
  const [defer, narrow, enforce] = merits.bands;
  const from = { quash: 0, defer, narrow, enforce };
  const to = { quash: defer, defer: narrow, narrow: enforce, enforce: 100 };
  return RULINGS.map((id) => ({ id, name: t(`deskui.band.${id}`), from: from[id], to: to[id] }));
}

/** How strong the order stands in court now, in words for those who do not see the bar. */
export function meritsWords(merits: Merits): string {
  return t('deskui.meritsWords', { total: merits.total, ruling: t(`ruling.${merits.band}.name`) });
}

/** The merits of a demand's case, once there is one. */
export function DemandMerits({ demand }: { demand: DemandFace }) {
  const face = caseOf(useTable().view.value, demand);
  if (!face) return null;
  const { merits } = face;
  return <MeritsBar value={merits.total} bands={bandsOf(merits)} chosen={merits.band} label={meritsWords(merits)} />;
}

function caseOf(view: SeatView, demand: DemandFace) {
  return view.cases.find((one) => one.demand === demand.id);
}
