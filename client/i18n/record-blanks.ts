import { NONE, type SeatView } from '../../shared/model/index.ts';
import { crimeName, holdingName, jurisdictionName, seatName } from './names.ts';
import { t } from './t.ts';

type Records = {
  seat?: number;
  jurisdiction?: number;
  demand?: number;
  request?: number;
  case?: number;
  file?: number;
  treaty?: number;
  bill?: number;
  fine?: number;
  card?: string;
  opportunity?: string;
  round?: number;
};

/** Fills the blanks that texts of causes, forecasts and reasons use, from the records they name. */
export function recordBlanks(view: SeatView, r: Records): Record<string, string | number | undefined> {
  const found = <T extends { id: number }>(list: T[], id: number | undefined): T | undefined =>
    id === undefined ? undefined : list.find((one) => one.id === id);
  const demand = found(view.demands, r.demand ?? found(view.cases, r.case)?.demand);
  const request = found(view.requests, r.request);
  const treaty = found(view.treaties, r.treaty);
  const bill = found(view.bills, r.bill);
  const file = r.file ?? demand?.file ?? request?.file;
  const holding = demand?.holding ?? request?.holding;
  const fine = found(view.fines, r.fine);
  const company = demand?.company ?? fine?.company;
  const place = r.jurisdiction ?? demand?.host ?? request?.host;
  return {
    round: r.round,
    seat:
      r.seat !== undefined && r.seat !== NONE
        ? seatName(view, r.seat, 'short')
        : place !== undefined
          ? jurisdictionName(view, place)
          : t('ui.someone'),
    other: treaty ? jurisdictionName(view, treaty.b) : undefined,
    asker: demand
      ? jurisdictionName(view, demand.jurisdiction)
      : request
        ? jurisdictionName(view, request.asker)
        : undefined,
    host: place === undefined ? undefined : jurisdictionName(view, place),
    place: place === undefined ? undefined : jurisdictionName(view, place),
    jurisdiction: place === undefined ? undefined : jurisdictionName(view, place),
    company:
      company !== undefined
        ? seatName(view, company, 'short')
        : r.seat !== undefined && r.seat !== NONE
          ? seatName(view, r.seat, 'short')
          : t('ui.theCompany'),
    holding: holding === undefined ? undefined : holdingName(view, holding),
    court:
      r.case === undefined
        ? undefined
        : jurisdictionName(view, found(view.cases, r.case)?.jurisdiction ?? NONE, 'court'),
    law: bill ? t(`law.${bill.law}.name`) : t('ui.aLaw'),
    treaty: treaty ? t(`treaty.${treaty.kind}.name`) : undefined,
    file: file === undefined || file === NONE ? undefined : crimeName(view, file),
    card: r.card === undefined ? undefined : t(`card.${r.card}.title`),
    opportunity: r.opportunity === undefined ? undefined : t(`opportunity.${r.opportunity}.title`),
  };
}
