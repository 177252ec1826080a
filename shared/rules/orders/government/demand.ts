import type { Cause, Demand, Forecast, GameState } from '../../../model/index.ts';
import { at } from '../../../model/index.ts';
import { applicationOn, oddsOf } from '../../law/applications.ts';
import { evidenceFromCompany, evidenceUncontested, keysAsKnownTo } from '../../law/evidence.ts';
import { asIssued } from '../../law/hand-over.ts';
import { hasLawAgainst } from '../../law/law-book.ts';
import { openFilesOf } from '../../law/open-matters.ts';
import { demandOn, passesTreatyBy, serve, whyNotServed } from '../../law/serving.ts';
import { applyFor, chanceServed, ifServed, isTooWeak, readingForecast } from '../../order-kit/applying.ts';
import { evidenceForecast } from '../../order-kit/file-forecast.ts';
import { comity, likely, meter, note, relation, risk, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { hasSealed } from '../../order-kit/sealed-already.ts';
import { effectOf, moveComity, parameterOf } from '../../resolution.ts';

/** A direct order to a company for the holding that a file needs. */
export const demand: OrderRule<'demand'> = {
  kind: 'demand',
  roles: ['government'],
  phase: 'orders',
  step: 'demands',

  candidates: (state, seat) =>
    openFilesOf(state, at(state.seats, seat).jurisdiction).map((file) => ({ kind: 'demand', file: file.id })),

  check(state, seat, order) {
    const why = whyNotServed(state, at(state.seats, seat).jurisdiction, order.file);
    if (why) return why;
    if (isTooWeak(state, demandOn(state, order.file))) return 'applicationTooWeak';
    return hasSealed(state, seat, 'demand', (other) => other.file === order.file) ? 'alreadySealed' : undefined;
  },

  price: (state) => state.setup.ruleset.prices.demand,

  target(state, { file }) {
    const { holding } = at(state.files, file);
    return { file, holding, seat: at(state.holdings, holding).company };
  },

  forecast(state, seat, order) {
    const served = demandOn(state, order.file);
    const application = applicationOn(state, served);
    const cause: Cause = { code: 'demandServed', seat, file: order.file };
    const about = { seat: served.company };
    const odds = oddsOf(application);
    const likelier: Demand = odds.narrowed > odds.issued ? { ...served, issued: 'narrowed' } : served;
    return [
      ...readingForecast(seat, order.file, application),
      ...ifServed(application, cause, note('holdingFrozen', about), note('companyMustAnswer', about)),
      ...(passesTreatyBy(state, served)
        ? ifServed(application, { ...cause, code: 'demandUntried' }, comity(effectOf(state, 'demand.untried.comity')))
        : []),
      ...scaled(
        chanceServed(application),
        served.base === 'abroad' ? foreseenAbroad(state, likelier) : foreseenAtHome(state, likelier),
      ),
    ];
  },

  resolve(r, seat, sealed) {
    const { file } = sealed.order;
    const why = whyNotServed(r.state, at(r.state.seats, seat).jurisdiction, file);
    if (why) return giveBack(r, seat, sealed, why);
    const served = applyFor(r, seat, sealed, demandOn(r.state, file));
    if (!served) return;
    const passedBy = passesTreatyBy(r.state, served);
    serve(r, served);
    if (passedBy)
      moveComity(r, effectOf(r.state, 'demand.untried.comity'), seat, {
        code: 'demandUntried',
        seat,
        demand: served.id,
      });
  },
};

/** What hangs on a judge's leave comes only as often as it is given. */
function scaled(chance: number, forecast: Forecast[]): Forecast[] {
  if (chance === 100) return forecast;
  return forecast.map((one) => ({
    ...one,
    certainty: one.certainty === 'sure' ? 'likely' : one.certainty,
    chance: Math.round((one.chance * chance) / 100),
  }));
}

/** A home order is routine: most companies obey it at once. */
function foreseenAtHome(state: GameState, served: Demand): Forecast[] {
  const cause: Cause = { code: 'compliedHome', seat: served.company, file: served.file };
  const by = asIssued(served, evidenceFromCompany(state, keysAsKnownTo(state, served.jurisdiction, served.holding)));
  return evidenceForecast(state, served.file, by, state.round, parameterOf(state, 'foresee.home'), cause);
}

function foreseenAbroad(state: GameState, served: Demand): Forecast[] {
  const asker = at(state.jurisdictions, served.jurisdiction).government;
  const host = at(state.jurisdictions, served.host).government;
  const full = parameterOf(state, 'foresee.abroad');
  const cause: Cause = { code: 'compliedAbroad', seat: served.company, file: served.file };
  const by = asIssued(served, evidenceFromCompany(state, keysAsKnownTo(state, served.jurisdiction, served.holding)));
  const forbidden = hasLawAgainst(state, served.host, served.jurisdiction);
  return [
    ...evidenceForecast(state, served.file, by, state.round, full, cause),
    ...evidenceForecast(
      state,
      served.file,
      evidenceUncontested(state, served.file),
      state.round,
      parameterOf(state, 'foresee.partial'),
      {
        code: 'challenged',
        seat: served.company,
        file: served.file,
      },
    ),
    ...likely(
      full,
      cause,
      meter(asker, 'sovereignty', effectOf(state, 'comply.abroad.askerSovereignty')),
      meter(host, 'sovereignty', effectOf(state, 'comply.abroad.hostSovereignty')),
      relation(served.jurisdiction, served.host, effectOf(state, 'comply.abroad.relation')),
      comity(effectOf(state, forbidden ? 'comply.abroad.comity' : 'comply.abroad.noLaw.comity')),
    ),
    ...(forbidden ? sure(cause, note('hostLawForbids', { jurisdiction: served.host })) : []),
    ...risk(
      parameterOf(state, 'foresee.refusal'),
      { code: 'refused', seat: served.company, file: served.file },
      meter(asker, 'sovereignty', effectOf(state, 'refuse.askerSovereignty')),
    ),
  ];
}
