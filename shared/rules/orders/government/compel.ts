import type {
  ApplicationOutcome,
  Cause,
  Demand,
  FileId,
  Forecast,
  GameState,
  JurisdictionId,
  ReasonCode,
} from '../../../model/index.ts';
import { at, isOpenDemand } from '../../../model/index.ts';
import { applicationOn, oddsOf } from '../../law/applications.ts';
import { isLastRound } from '../../law/last-round.ts';
import { openFilesOf } from '../../law/open-matters.ts';
import { isBoundBy } from '../../law/places.ts';
import { exposureEffects, isRunningHelp } from '../../law/secret-help.ts';
import { helpOn } from '../../law/serving.ts';
import { applyFor, ifServed, isTooWeak, readingForecast } from '../../order-kit/applying.ts';
import { evidenceForecast } from '../../order-kit/file-forecast.ts';
import { likely, note, risk } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { hasSealed } from '../../order-kit/sealed-already.ts';
import { parameterOf } from '../../resolution.ts';

/** A secret order to a company to open access to what it holds; it may not speak of it. */
export const compel: OrderRule<'compel'> = {
  kind: 'compel',
  roles: ['government'],
  phase: 'orders',
  step: 'demands',

  candidates: (state, seat) =>
    openFilesOf(state, at(state.seats, seat).jurisdiction).map((file) => ({ kind: 'compel', file: file.id })),

  check(state, seat, order) {
    const { jurisdiction } = at(state.seats, seat);
    const why = whyNotCompelled(state, jurisdiction, order.file);
    if (why) return why;
    if (isTooWeak(state, helpOn(state, order.file))) return 'applicationTooWeak';
    const company = companyOf(state, order.file);
    return hasSealed(state, seat, 'compel', (other) => companyOf(state, other.file) === company)
      ? 'alreadySealed'
      : undefined;
  },

  price: (state) => state.setup.ruleset.prices.compel,

  target: (state, order) => ({
    file: order.file,
    holding: at(state.files, order.file).holding,
    seat: companyOf(state, order.file),
  }),

  forecast(state, seat, order) {
    const served = helpOn(state, order.file);
    const { company } = served;
    const application = applicationOn(state, served);
    const cause: Cause = { code: 'helpServed', seat, file: order.file };
    return [
      ...readingForecast(seat, order.file, application),
      ...ifServed(application, cause, note('secretHelp'), note('companyMustAnswer', { seat: company })),
      ...foreseenHelp(state, served, oddsOf(application)),
    ];
  },

  resolve(r, seat, sealed) {
    const { file } = sealed.order;
    const why = whyNotCompelled(r.state, at(r.state.seats, seat).jurisdiction, file);
    if (why) return giveBack(r, seat, sealed, why);
    const served = applyFor(r, seat, sealed, helpOn(r.state, file));
    if (served) r.emit({ type: 'demandServed', demand: served });
  },
};

function companyOf(state: GameState, file: FileId): number {
  return at(state.holdings, at(state.files, file).holding).company;
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

/** Evidence at once, and if the judge did not narrow it, each round, until it comes out: at the chance of one round. */
function foreseenHelp(state: GameState, served: Demand, odds: Record<ApplicationOutcome, number>): Forecast[] {
  const chance = parameterOf(state, 'foresee.help');
  const about = { seat: served.company, file: served.file };
  const given = Math.round((chance * (odds.issued + odds.narrowed)) / 100);
  const goesOn = isLastRound(state) ? 0 : Math.round((chance * odds.issued) / 100);
  const cause: Cause = { code: 'helpGiven', ...about };
  const by = parameterOf(state, 'help.evidence');
  const comesOut: Cause = { code: 'helpExposed', ...about };
  const exposed = Math.round((goesOn * parameterOf(state, 'help.exposure')) / 100);
  return [
    ...evidenceForecast(state, served.file, by, state.round, given, cause),
    ...(goesOn > 0 ? likely(goesOn, cause, note('helpGoesOn', { seat: served.company })) : []),
    ...(exposed > 0 ? risk(exposed, comesOut, ...exposureEffects(state, served)) : []),
  ];
}
