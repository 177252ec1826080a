import type { CaseKind, Merits, PublicCase, PublicDemand, Ruling, SeatView } from '../../../../shared/model/index.ts';
import { RULINGS } from '../../../../shared/model/index.ts';
import { eitherOf, ruleset, rulingName, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { type Band, MeritsBar } from '../../../ui/index.ts';

/** The four bands of a case, in the bar's order, named as its kind names them. */
export function bandsOf(merits: Pick<Merits, 'bands'>, kind: CaseKind): Band[] {
  const [defer, narrow, enforce] = merits.bands;
  const from = { quash: 0, defer, narrow, enforce };
  const to = { quash: defer, defer: narrow, narrow: enforce, enforce: 100 };
  return RULINGS.map((id) => ({ id, name: t(`deskui.band.${kind}.${id}`), from: from[id], to: to[id] }));
}

/**
 * Where a case may come out, in words: each ruling that is still possible, the likeliest first with its chance. A judge is
 * told no chance and no order of theirs: which ruling fits is to be found from what is said and known.
 */
export function outlookWords({ odds, kind }: Pick<PublicCase, 'odds' | 'kind'>, isJudge = false): string {
  const possible = RULINGS.filter((ruling) => odds[ruling] > 0);
  const name = (ruling: Ruling) => rulingName({ kind }, ruling);
  const withChance = (ruling: Ruling) =>
    t('hearing.outlook.one', { ruling: name(ruling), chance: t('deskui.chance', { chance: odds[ruling] }) });
  const outcomes = isJudge ? possible.map(name) : possible.sort((a, b) => odds[b] - odds[a]).map(withChance);
  return t('hearing.outlook', { outcomes: eitherOf(outcomes) });
}

/** Where a case may come out: the range that is left by what is not known, never one number. */
export function Outlook({
  publicCase,
  chosen,
  isJudge,
}: {
  publicCase: PublicCase;
  chosen?: Ruling;
  isJudge?: boolean;
}) {
  return (
    <MeritsBar
      range={publicCase.range}
      bands={bandsOf(publicCase.merits, publicCase.kind)}
      chosen={chosen}
      label={outlookWords(publicCase, isJudge)}
    />
  );
}

/** Where the case about a demand may come out; before there is one, the band in which a court would read it today. */
export function DemandMerits({ demand, today }: { demand: PublicDemand; today?: Ruling }) {
  const view = useTable().view.value;
  const publicCase = view.cases.find((one) => one.demand === demand.id && one.kind === 'challenge');
  if (publicCase) return <Outlook publicCase={publicCase} />;
  if (!today) return null;
  const { bands, bandsNoTreaty } = ruleset.merits;
  const open = hasTreaty(view, demand.jurisdiction, demand.host) ? bands : bandsNoTreaty;
  const label = t('deskui.readingWords', { ruling: t(`ruling.${today}.name`) });
  return <MeritsBar bands={bandsOf({ bands: open }, 'challenge')} chosen={today} label={label} />;
}

/** Whether a legal assistance treaty is in force between two states. */
export function hasTreaty(view: SeatView, a: number, b: number): boolean {
  return view.treaties.some(
    (one) =>
      one.kind === 'mla' && one.status === 'inForce' && ((one.a === a && one.b === b) || (one.a === b && one.b === a)),
  );
}
