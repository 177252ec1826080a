import { think } from '../../shared/ai/index.ts';
import {
  type AiDecision,
  type AiProfile,
  LEVELS,
  type Level,
  type Option,
  readyIn,
  type SeatView,
  type Setup,
} from '../../shared/model/index.ts';
import { below, streamOf } from '../../shared/rules/index.ts';
import { simplePlayerOf, simply } from './simple-players.ts';

/**
 * A level of the game's own AI, or a yardstick that only the tools know. random: any option with the same chance.
 * mute: practised, but without a word: it offers nothing, accepts nothing and says nothing.
 */
export const PLAYER_LEVELS = ['random', 'mute', ...LEVELS] as const;
export type PlayerLevel = (typeof PLAYER_LEVELS)[number];
/** `simple`: id of a simple player whose rule it follows. */
export type Player = Omit<AiProfile, 'level'> & { level: PlayerLevel; simple?: string };

/** The level that most of a table play at, whose par counts; a yardstick counts as practised. */
export function tableLevel(players: readonly Player[]): Level {
  const count = (level: Level) => players.filter((one) => one.level === level).length;
  const novices = count('novice') * 2 > players.length;
  return novices ? 'novice' : count('expert') * 2 > players.length ? 'expert' : 'practised';
}

/** What a player does now. */
export function aiDecisionsOf(setup: Setup, view: SeatView, player: Player): AiDecision[] {
  const { level } = player;
  const rule = player.simple === undefined ? undefined : simplePlayerOf(player.simple);
  if (rule) {
    const { simple: _, ...profile } = { ...player, level: 'practised' as const };
    const personality = rule.character ?? player.personality;
    return simply(rule, view, personality, (seen) => aiDecisionsOf(setup, seen, { ...profile, personality }));
  }
  if (level === 'mute')
    return think(view, { ...player, level: 'practised' }).filter(
      ({ command }) => !['offerDeal', 'acceptDeal', 'say'].includes(command.kind),
    );
  return level === 'random' ? byLot(view, player.seed) : think(view, { ...player, level }, { setup });
}

function byLot(view: SeatView, seed: number): AiDecision[] {
  const me = view.viewer as number;
  const rng = streamOf(seed, `${me}.${view.round}.${view.phase}.${view.deals.length}`);
  const aiDecisions: AiDecision[] = view.deals
    .filter((deal) => deal.status === 'offered' && deal.to === me)
    .map(({ id }) => ({
      command: below(rng, 2) === 0 ? { kind: 'acceptDeal', deal: id } : { kind: 'declineDeal', deal: id, why: '' },
      reasons: [],
    }));
  if (view.seats[me].ready) return aiDecisions;
  const draws = view.phase === 'orders' ? 3 : view.desk.filter((item) => item.must).length + 1;
  const options: Option[] = view.options.slice();
  let { purse } = view.seats[me];
  for (let drawn = 0; drawn < draws && options.length > 0; drawn++) {
    const [option] = options.splice(below(rng, options.length), 1);
    if (option.price > purse) continue;
    purse -= option.price;
    aiDecisions.push({ command: { kind: 'seal', order: option.order }, reasons: [] });
  }
  aiDecisions.push({ command: readyIn(view), reasons: [] });
  return aiDecisions;
}
