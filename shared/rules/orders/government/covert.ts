import {
  at,
  type Cause,
  type FileId,
  type Forecast,
  type GameState,
  type JurisdictionId,
  NONE,
  type ReasonCode,
} from '../../../model/index.ts';
import { covertChance, exposureChance, keysAsKnownTo } from '../../law/evidence.ts';
import { isLastRound } from '../../law/last-round.ts';
import { openFilesOf } from '../../law/open-matters.ts';
import { hostOf, isAtHome } from '../../law/places.ts';
import { evidenceForecast } from '../../order-kit/file-forecast.ts';
import { comity, meter, note, relation, risk, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { hasSealed } from '../../order-kit/sealed-already.ts';
import { effectOf, happens, parameterOf } from '../../resolution.ts';
import { exposeCovert } from '../../resolve/covert.ts';

/** Takes the data in secret; it may fail, and it may come out. */
export const covert: OrderRule<'covert'> = {
  kind: 'covert',
  roles: ['government'],
  phase: 'orders',
  step: 'covert',

  candidates: (state, seat) =>
    openFilesOf(state, at(state.seats, seat).jurisdiction).map((file) => ({ kind: 'covert', file: file.id })),

  check(state, seat, order) {
    const why = whyNotCovert(state, at(state.seats, seat).jurisdiction, order.file);
    return (
      why ?? (hasSealed(state, seat, 'covert', (other) => other.file === order.file) ? 'alreadySealed' : undefined)
    );
  },

  price: (state) => state.setup.ruleset.prices.covert,

  target: (state, order) => ({ file: order.file, holding: at(state.files, order.file).holding }),

  forecast(state, seat, order) {
    const file = at(state.files, order.file);
    const holding = at(state.holdings, file.holding);
    const keys = keysAsKnownTo(state, file.jurisdiction, file.holding);
    const cause: Cause = { code: 'covertWorked', seat, file: order.file };
    return [
      ...sure(cause, note('secretUnlessExposed')),
      ...evidenceForecast(
        state,
        order.file,
        parameterOf(state, 'covert.evidence'),
        state.round,
        covertChance(state, file.jurisdiction, holding, keys),
        cause,
      ),
      ...foreseenExposure(state, order.file, exposureChance(state, holding)),
      ...(isLastRound(state)
        ? []
        : risk(
            parameterOf(state, 'covert.laterExposure'),
            { code: 'covertExposed', seat, file: order.file },
            note('mayComeOutLater'),
          )),
    ];
  },

  resolve(r, seat, sealed) {
    const id = sealed.order.file;
    const jurisdiction = at(r.state.seats, seat).jurisdiction;
    const why = whyNotCovert(r.state, jurisdiction, id);
    if (why) return giveBack(r, seat, sealed, why);
    const file = at(r.state.files, id);
    const holding = at(r.state.holdings, file.holding);
    const worked = happens(r, 'covert', covertChance(r.state, jurisdiction, holding, holding.keys));
    const exposed = happens(r, 'leak', exposureChance(r.state, holding));
    const attempt = r.state.coverts.length;
    r.emit({
      type: 'covertTried',
      covert: {
        id: attempt,
        jurisdiction,
        file: id,
        holding: holding.id,
        host: hostOf(r.state, holding, jurisdiction),
        company: holding.company,
        round: r.state.round,
        worked,
        exposed: false,
      },
    });
    if (worked) {
      r.emit({
        type: 'evidenceArrived',
        file: id,
        by: parameterOf(r.state, 'covert.evidence'),
        road: 'covert',
        cause: { code: 'covertWorked', seat, file: id },
      });
    }
    if (exposed) exposeCovert(r, attempt, 'covertExposed');
  },
};

function whyNotCovert(state: GameState, jurisdiction: JurisdictionId, id: FileId): ReasonCode | undefined {
  const file = state.files[id];
  if (file?.jurisdiction !== jurisdiction) return 'fileNotYours';
  if (file.status !== 'open') return 'fileNotOpen';
  return isAtHome(state, at(state.holdings, file.holding), jurisdiction) ? 'holdingIsOwn' : undefined;
}

function foreseenExposure(state: GameState, id: FileId, chance: number): Forecast[] {
  const file = at(state.files, id);
  const holding = at(state.holdings, file.holding);
  const host = hostOf(state, holding, file.jurisdiction);
  const asker = at(state.jurisdictions, file.jurisdiction).government;
  const hostSeat = at(state.jurisdictions, host).government;
  return risk(
    chance,
    { code: 'covertExposed', seat: asker, file: id },
    comity(effectOf(state, 'exposure.comity')),
    meter(asker, 'standing', effectOf(state, 'exposure.standing')),
    meter(hostSeat, 'sovereignty', effectOf(state, 'exposure.hostSovereignty')),
    relation(file.jurisdiction, host, effectOf(state, 'exposure.relation')),
    meter(holding.company, 'trust', effectOf(state, 'exposure.trust')),
    hostSeat === NONE ? undefined : note('hostAngered', { jurisdiction: host }),
  );
}
