import { conflictKey } from '../../shared/ai/conflict-key.ts';
import { judgeOptions } from '../../shared/ai/judge.ts';
import { CARETAKER, personalityOf } from '../../shared/ai/personality.ts';
import {
  type AiDecision,
  type Command,
  matterOf,
  type Option,
  type Order,
  type OrderKind,
  type PressureAnswer,
  type Role,
  type Ruling,
  type SeatView,
  type Strictness,
} from '../../shared/model/index.ts';

/**
 * Somebody who follows one rule whatever happens. Where the rule is silent the practised AI chooses, so that what it
 * loses is what the rule costs.
 */
export type SimplePlayer = {
  id: string;
  roles: readonly Role[];
  /** Kinds that it gives in the Orders phase; all where it does not say. */
  orders?: readonly OrderKind[];
  /** Seals these whether they pay or not, best first, as far as purse and places go; then what is left to the AI. */
  insists?: (option: Option, view: SeatView) => boolean;
  /** Of the answers to one question it gives one of these, where there is one. */
  answers?: (option: Option, view: SeatView) => boolean;
  /** Never gives these. */
  never?: readonly OrderKind[];
  /** Accepts every offer. */
  accepts?: true;
  /** Answers nothing to the side that loses in court. */
  curt?: true;
  /** Offers, accepts and says nothing. */
  mute?: true;
  /** Does nothing at all. */
  sleeps?: true;
  /** Another character than the seat's own decides: a stand-in that weighs everything as the AI does is no simple rule. */
  character?: string;
};

const of =
  (...kinds: OrderKind[]) =>
  ({ order }: Option) =>
    kinds.includes(order.kind);
const pressure =
  (how: PressureAnswer) =>
  ({ order }: Option) =>
    order.kind === 'answerPressure' && order.how === how;
const reading =
  (strictness: Strictness) =>
  ({ order }: Option) =>
    order.kind === 'scrutiny' && order.strictness === strictness;
const ruling =
  (asked: Ruling) =>
  ({ order }: Option) =>
    order.kind === 'rule' && order.ruling === asked;
/** The ruling that is likeliest to be right as things look now, on the first ground of the list. */
function likeliest({ order }: Option, { cases, options }: SeatView): boolean {
  if (order.kind !== 'rule') return false;
  const publicCase = cases.find(({ id }) => id === order.case);
  const first = options.find((one) => one.order.kind === 'rule' && one.order.case === order.case)?.order;
  const isFirst = first?.kind === 'rule' && first.ground === order.ground;
  return isFirst && publicCase?.odds[order.ruling] === Math.max(...Object.values(publicCase?.odds ?? {}));
}
/** Seals a ruling without a word to the losing side. */
function curt(command: Command): Command {
  return command.kind === 'seal' && command.order.kind === 'rule'
    ? { ...command, order: { ...command.order, reply: '' } }
    : command;
}
const ALL: readonly Role[] = ['government', 'company', 'court'];

export const SIMPLE_PLAYERS: readonly SimplePlayer[] = [
  { id: 'doesNothing', roles: ALL, sleeps: true },
  { id: 'caretaker', roles: ALL, character: CARETAKER },
  { id: 'noOrders', roles: ALL, orders: [] },
  { id: 'promisesAll', roles: ['government', 'company'], accepts: true },
  { id: 'keepsNothing', roles: ['government', 'company'], accepts: true, character: 'turncoat' },
  { id: 'neverBriefs', roles: ['government', 'company'], never: ['brief'] },
  { id: 'alwaysBriefs', roles: ['government', 'company'], insists: of('brief') },

  { id: 'neverDeals', roles: ['government', 'company'], mute: true },

  { id: 'alwaysComplies', roles: ['company'], answers: of('comply') },
  { id: 'alwaysRefuses', roles: ['company'], answers: of('refuse') },
  { id: 'alwaysChallenges', roles: ['company'], answers: of('challenge') },
  { id: 'onlyBuilds', roles: ['company'], orders: ['region', 'move', 'keys', 'market', 'harden', 'programme'] },

  { id: 'alwaysDemands', roles: ['government'], insists: of('demand') },
  { id: 'alwaysSecret', roles: ['government'], insists: of('covert', 'compel') },
  { id: 'onlyTreaties', roles: ['government'], orders: ['treaty', 'request', 'speak'] },
  { id: 'onlyLaws', roles: ['government'], orders: ['law'] },
  { id: 'alwaysGrants', roles: ['government'], answers: of('grant', 'expediteRequest', 'acceptTreaty') },
  { id: 'alwaysDenies', roles: ['government'], answers: of('deny', 'declineTreaty') },

  { id: 'alwaysYields', roles: ['government', 'company'], answers: pressure('yield') },
  { id: 'alwaysResists', roles: ['government', 'company'], answers: pressure('resist') },

  { id: 'alwaysEnforces', roles: ['court'], answers: ruling('enforce') },
  { id: 'alwaysQuashes', roles: ['court'], answers: ruling('quash') },
  { id: 'readsStrictly', roles: ['court'], insists: reading('strict') },
  { id: 'readsLightly', roles: ['court'], insists: reading('light') },
  { id: 'likeliestRuling', roles: ['court'], answers: likeliest, curt: true },
  { id: 'onlyTheBand', roles: ['court'], answers: likeliest, curt: true, orders: [] },
];

/** Whether it does something else than it would without its rule; `usual` is what the practised AI does on the same view. */
export function differs(aiDecisions: readonly AiDecision[], usual: readonly AiDecision[]): boolean {
  const acts = (list: readonly AiDecision[]) =>
    list
      .filter(({ command }) => command.kind !== 'ready' && command.kind !== 'say')
      .map(({ command }) => JSON.stringify(command))
      .sort()
      .join();
  return acts(aiDecisions) !== acts(usual);
}

export function simplePlayerOf(id: string): SimplePlayer | undefined {
  return SIMPLE_PLAYERS.find((one) => one.id === id);
}

/** What a simple player does; `think` is the practised AI on a view. */
export function simply(
  player: SimplePlayer,
  view: SeatView,
  personality: string,
  think: (view: SeatView) => AiDecision[],
): AiDecision[] {
  if (player.sleeps) {
    const { round, phase } = view;
    return [{ command: { kind: 'ready', ready: true, round, phase }, reasons: [] }];
  }
  const options = view.options.filter((option) => allows(player, view, option));
  const insisted = player.insists ? insistedOn(player, { ...view, options }, personality) : [];
  const taken = new Set(insisted.map(({ order }) => keyOf(order)));
  const rest = options.filter(({ order }) => !taken.has(keyOf(order)));
  const seals = insisted.map(({ order }): AiDecision => ({ command: { kind: 'seal', order }, reasons: [] }));
  const aiDecisions = [...seals, ...deals(player, think(afterSealing(view, insisted, rest)))];
  return player.curt ? aiDecisions.map((one) => ({ ...one, command: curt(one.command) })) : aiDecisions;
}

function allows({ orders, answers, never }: SimplePlayer, view: SeatView, option: Option): boolean {
  if (never?.includes(option.order.kind)) return false;
  if (view.phase === 'orders') return orders === undefined || orders.includes(option.order.kind);
  if (!answers || answers(option, view)) return true;
  const matter = matterOf(option.order);
  return !view.options.some((other) => matterOf(other.order) === matter && answers(other, view));
}

/** What only one order can be given about. */
function keyOf(order: Order): string {
  return matterOf(order) ?? conflictKey(order);
}

/** What it seals by its rule, best first by its own judgement: one a matter, while the purse and the places last. */
function insistedOn({ insists }: SimplePlayer, view: SeatView, personality: string): Option[] {
  const me = view.seats[view.viewer as number];
  if (me.ready) return [];
  let { purse } = me;
  let places = view.phase === 'orders' ? 3 - (view.own?.orders.length ?? 0) : Number.POSITIVE_INFINITY;
  const taken = new Set<string>();
  const sealed: Option[] = [];
  for (const { option } of judgeOptions(view, personalityOf(personality), () => 0)) {
    const { order, price, target } = option;
    const keys = [keyOf(order)];
    // A company gets one secret order a round.
    if (order.kind === 'compel') keys.push(`compel ${target.seat}`);
    if (!insists?.(option, view) || price > purse || places === 0 || keys.some((key) => taken.has(key))) continue;
    for (const key of keys) taken.add(key);
    purse -= price;
    places--;
    sealed.push(option);
  }
  return sealed;
}

/** The view as it will be once these lie under wax. */
function afterSealing(view: SeatView, sealed: readonly Option[], options: Option[]): SeatView {
  if (sealed.length === 0 || !view.own) return { ...view, options };
  const spent = sealed.reduce((sum, { price }) => sum + price, 0);
  const under = sealed.map(({ order, price }) => ({ seal: -1, order, price }));
  return {
    ...view,
    options,
    seats: view.seats.map((seat) => (seat.id === view.viewer ? { ...seat, purse: seat.purse - spent } : seat)),
    own: { ...view.own, orders: view.phase === 'orders' ? [...view.own.orders, ...under] : view.own.orders },
  };
}

function deals({ accepts, mute }: SimplePlayer, aiDecisions: AiDecision[]): AiDecision[] {
  if (mute) return aiDecisions.filter(({ command }) => !['offerDeal', 'acceptDeal', 'say'].includes(command.kind));
  if (!accepts) return aiDecisions;
  return aiDecisions.map((aiDecision) =>
    aiDecision.command.kind === 'declineDeal'
      ? { ...aiDecision, command: { kind: 'acceptDeal', deal: aiDecision.command.deal } }
      : aiDecision,
  );
}
