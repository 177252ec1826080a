import type { Cause, FileId, GameState, JurisdictionId, ReasonCode } from '../../../model/index.ts';
import { at, NONE } from '../../../model/index.ts';
import { evidenceFromHost, keysAsKnownTo } from '../../law/evidence.ts';
import { openFilesOf, openRequestTo } from '../../law/open-matters.ts';
import { hostOf, isAtHome } from '../../law/places.ts';
import { grantChance, requestWait } from '../../law/requesting.ts';
import { hasMla } from '../../law/treaties.ts';
import { evidenceForecast } from '../../order-kit/file-forecast.ts';
import { comity, likely, note, relation, sure } from '../../order-kit/foresight.ts';
import { giveBack } from '../../order-kit/give-back.ts';
import type { OrderRule } from '../../order-kit/order-rule.ts';
import { hasSealed } from '../../order-kit/sealed-already.ts';
import { effectOf } from '../../resolution.ts';

/** Asks the host state for the evidence, by treaty. */
export const request: OrderRule<'request'> = {
  kind: 'request',
  roles: ['government'],
  phase: 'orders',
  step: 'laidOut',

  candidates: (state, seat) =>
    openFilesOf(state, at(state.seats, seat).jurisdiction).map((file) => ({ kind: 'request', file: file.id })),

  check(state, seat, order) {
    const asker = at(state.seats, seat).jurisdiction;
    const why = whyNotAsked(state, asker, order.file);
    if (why) return why;
    const host = hostOfFile(state, order.file);
    return hasSealed(state, seat, 'request', (other) => hostOfFile(state, other.file) === host)
      ? 'requestOpen'
      : undefined;
  },

  price: (state) => state.setup.ruleset.prices.request,

  target(state, order) {
    const host = hostOfFile(state, order.file);
    const government = at(state.jurisdictions, host).government;
    return {
      file: order.file,
      holding: at(state.files, order.file).holding,
      jurisdiction: host,
      ...(government === NONE ? {} : { seat: government }),
    };
  },

  forecast(state, seat, order) {
    const file = at(state.files, order.file);
    const host = hostOfFile(state, order.file);
    const neutral = at(state.jurisdictions, host).government === NONE;
    const chance = grantChance(state, file.jurisdiction, host);
    const arrives = state.round + requestWait(state, file.jurisdiction, host) + (neutral ? 1 : 0);
    const cause: Cause = { code: 'requestGranted', seat, file: order.file };
    const by = evidenceFromHost(state, keysAsKnownTo(state, file.jurisdiction, file.holding));
    return [
      ...sure(
        { code: 'requestMade', seat, file: order.file },
        note(neutral ? 'neutralAnswersSecondTime' : 'hostMustAnswer', { jurisdiction: host }),
        note('roadTried', { jurisdiction: host }),
      ),
      ...evidenceForecast(state, order.file, by, arrives, chance, cause),
      ...likely(
        chance,
        cause,
        comity(effectOf(state, 'grant.comity')),
        relation(file.jurisdiction, host, effectOf(state, 'grant.relation')),
      ),
    ];
  },

  resolve(r, seat, sealed) {
    const { file } = sealed.order;
    const { jurisdiction: asker } = at(r.state.seats, seat);
    const why = whyNotAsked(r.state, asker, file);
    if (why) return giveBack(r, seat, sealed, why);
    const { holding, road } = at(r.state.files, file);
    r.emit({
      type: 'requestMade',
      request: {
        id: r.state.requests.length,
        asker,
        host: hostOfFile(r.state, file),
        file,
        holding,
        round: r.state.round,
        byCourt: false,
        status: 'waiting',
        sat: 0,
        arrives: NONE,
      },
    });
    if (road === 'untried') r.emit({ type: 'fileChanged', file, set: { road: 'asked' } });
  },
};

function hostOfFile(state: GameState, id: FileId): JurisdictionId {
  const file = at(state.files, id);
  return hostOf(state, at(state.holdings, file.holding), file.jurisdiction);
}

function whyNotAsked(state: GameState, asker: JurisdictionId, id: FileId): ReasonCode | undefined {
  const file = state.files[id];
  if (file?.jurisdiction !== asker) return 'fileNotYours';
  if (file.status !== 'open') return 'fileNotOpen';
  if (isAtHome(state, at(state.holdings, file.holding), asker)) return 'hostIsHome';
  const host = hostOfFile(state, id);
  if (!hasMla(state, asker, host)) return 'noTreaty';
  if (file.road === 'refused') return 'roadClosed';
  return openRequestTo(state, asker, host) ? 'requestOpen' : undefined;
}
