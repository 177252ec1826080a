import type { Argument, Precedent, PublicCase, Ruling, SeatView } from '../../../../shared/model/index.ts';
import { caseName, jurisdictionName, t } from '../../../i18n/index.ts';

/** Which way a ruling's line speaks. */
export function wayOf(ruling: Ruling): 1 | -1 {
  return ruling === 'enforce' || ruling === 'narrow' ? 1 : -1;
}

/** How a cited line stands to a case: a bench above binds; what a bench or its equals said before binds nobody, but they keep to it. */
export function standingOf(
  view: SeatView,
  { jurisdiction, level }: PublicCase,
  { code, part }: Argument,
): 'precedentBinding' | 'precedentOwn' | 'precedentSameBench' | 'precedentPersuasive' {
  if (code !== 'precedentBinding') return 'precedentPersuasive';
  const precedent = view.precedents.find(({ id }) => id === part.precedent);
  const home = homeOf(view, part.precedent);
  if (!precedent || home === undefined || home === view.jurisdictions[jurisdiction].parent) return 'precedentBinding';
  if (home !== jurisdiction) return 'precedentSameBench';
  return precedent.level > level ? 'precedentBinding' : 'precedentOwn';
}

/** States whose cases are read by another state's row of weights, as one bench sits for them: each such row with its states. */
export function sharedRows({ jurisdictions }: SeatView): { row: number; of: number[] }[] {
  const away = jurisdictions.filter(({ id, bench }) => bench !== id);
  return [...new Set(away.map(({ bench }) => bench))].map((row) => ({
    row,
    of: away.filter(({ bench }) => bench === row).map(({ id }) => id),
  }));
}

/** Which court laid a line down, at which level where it has more than one, and whether it still counts. */
export function laidDown(view: SeatView, { case: id, bench, level, status }: Precedent): string {
  const source = view.cases.find((one) => one.id === id);
  return t(source?.docket ? 'ui.laws.precedent.once' : 'ui.laws.precedent', {
    court: jurisdictionName(view, source?.jurisdiction ?? bench, 'court'),
    level: t(`deskui.level.${Math.min(3, level)}`),
    status: t(`precedent.${status}`),
  });
}

/** The courts in which a line of law was laid down. */
export function courtsOf(view: SeatView, precedent: number | undefined): string {
  const home = homeOf(view, precedent);
  return home === undefined ? t('ui.nobody') : jurisdictionName(view, home, 'court');
}

function homeOf(view: SeatView, precedent: number | undefined): number | undefined {
  const source = view.precedents.find(({ id }) => id === precedent)?.case;
  return view.cases.find(({ id }) => id === source)?.jurisdiction;
}

/** Where a line of law comes from: 'Norland v. Cloudco, round 2'. */
export function sourceOf(view: SeatView, precedent: Precedent): string {
  return t('hearing.source', { case: sourceCaseOf(view, precedent), round: precedent.round });
}

/** The case that a line of law comes from, by its name where the viewer may know it. */
export function sourceCaseOf(view: SeatView, precedent: Precedent | undefined): string {
  const publicCase = precedent && view.cases.find(({ id }) => id === precedent.case);
  return publicCase ? caseName(view, publicCase) : t('ui.sealedCase');
}
