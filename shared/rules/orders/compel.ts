import type { Demand, FileId, Forecast, GameState, JurisdictionId, ReasonCode } from '../../model/index.ts';
import { isOpenDemand, openFilesOf } from '../law/open-matters.ts';
import { isBoundBy } from '../law/places.ts';
import { exposureEffects, isRunningHelp } from '../law/secret-help.ts';
import { helpOn } from '../law/serving.ts';
import { parameterOf } from '../resolution.ts';
import { evidenceForecast } from './file-forecast.ts';
import { note, risk, sure } from './foresight.ts';
import { giveBack } from './give-back.ts';
import type { OrderRule } from './order-rule.ts';
import { hasSealed } from './sealed-already.ts';

/** A secret order to a company to open access to what it holds; it may not speak of it. */
export const compel: OrderRule<'compel'> = {
  kind: 'compel',
  roles: ['government'],
  phase: 'orders',
  step: 'demands',

  candidates: (state, seat) =>
    openFilesOf(state, state.seats[seat].jurisdiction).map((file) => ({ kind: 'compel', file: file.id })),

  check(state, seat, order) {
    const { jurisdiction } = state.seats[seat];
    const why = whyNotCompelled(state, jurisdiction, order.file);
    if (why) return why;
    const company = companyOf(state, order.file);
    return hasSealed(state, seat, 'compel', (other) => companyOf(state, other.file) === company)
      ? 'alreadySealed'
      : undefined;
  },

  price: (state) => state.setup.ruleset.prices.compel,

  target: (state, order) => ({
    file: order.file,
    holding: state.files[order.file].holding,
    seat: companyOf(state, order.file),
  }),

  forecast(state, seat, order) {
    const served = helpOn(state, order.file);
    const { company } = served;
    const cause = { code: 'helpServed', seat, file: order.file };
    return [
      ...sure(cause, note('secretHelp'), note('companyMustAnswer', { seat: company })),
      ...foreseenHelp(state, served),
      ...exposureRisk(state, served),
    ];
  },

  resolve(r, seat, sealed) {
    const { file } = sealed.order;
    const why = whyNotCompelled(r.state, r.state.seats[seat].jurisdiction, file);
    if (why) return giveBack(r, seat, sealed, why);
    r.emit({ type: 'demandServed', demand: helpOn(r.state, file) });
  },
};

function companyOf(state: GameState, file: FileId): number {
  return state.holdings[state.files[file].holding].company;
}

/** Only who is bound by a state's law can be compelled, and each company by each state once at a time. */
function whyNotCompelled(state: GameState, jurisdiction: JurisdictionId, id: FileId): ReasonCode | undefined {
  const file = state.files[id];
  if (file?.jurisdiction !== jurisdiction) return 'fileNotYours';
  if (file.status !== 'open') return 'fileNotOpen';
  const company = companyOf(state, id);
  if (!isBoundBy(state, company, jurisdiction)) return 'companyNotBound';
  const isOn = (one: Demand) =>
    one.help &&
    one.company === company &&
    one.jurisdiction === jurisdiction &&
    (isOpenDemand(one) || isRunningHelp(one));
  return state.demands.some(isOn) ? 'helpOpen' : undefined;
}

function foreseenHelp(state: GameState, served: Demand): Forecast[] {
  const chance = parameterOf(state, 'foresee.help');
  const cause = { code: 'helpGiven', seat: served.company, file: served.file };
  return [
    ...evidenceForecast(state, served.file, parameterOf(state, 'help.evidence'), state.round, chance, cause),
    ...risk(chance, cause, note('helpGoesOn', { seat: served.company })),
  ];
}

/** What comes out sooner or later, at the chance of one round. */
function exposureRisk(state: GameState, served: Demand): Forecast[] {
  return risk(
    parameterOf(state, 'help.exposure'),
    { code: 'helpExposed', seat: served.company, file: served.file },
    ...exposureEffects(state, served),
  );
}
