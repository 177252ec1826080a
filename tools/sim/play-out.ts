import type { Deal, GameEvent, GameState, Setup } from '../../shared/model/index.ts';
import { hashOf, newGame, viewFor } from '../../shared/rules/index.ts';
import { agendasOf } from './agendas.ts';
import { briefsOf } from './briefs.ts';
import { kindOfEnding } from './endings.ts';
import type { GameResult, GameTask } from './game-result.ts';
import { openingOf } from './openings.ts';
import { playOn } from './play-on.ts';
import { aiDecisionsOf, type Player, tableLevel } from './player.ts';
import { differs } from './simple-players.ts';
import { storyOf } from './story.ts';
import { emptyWork, noteRulings, noteView } from './work.ts';

/** How a deal stands that both have put their name to. */
const SIGNED: readonly Deal['status'][] = ['accepted', 'done', 'kept', 'broken'];

/** Another player than usual for one phase. */
export type Whim = (player: Player) => Player;
/** `onRound` is shown the start of each round but the first. */
export type Study = { onRound?: (state: GameState) => void; whim?: Whim };

/** Plays one match between AI seats without a network, to its end. */
export function playOut(setup: Setup, { seed, players }: GameTask, study: Study = {}): GameResult {
  const state = newGame({ ...setup, level: tableLevel(players) }, seed);
  const events: GameEvent[] = [];
  const work = emptyWork(setup);
  const orders: GameResult['orders'] = state.seats.map(() => ({}));
  const openings = state.seats.map(() => '');
  const sealed = { all: 0, unreasoned: 0 };
  const refused: GameResult['refused'] = {};
  const ruled = { phases: 0, fired: 0 };
  const times: GameResult['times'] = {};
  let seated = players;
  const thinkers = players.map(
    (_, seat) => (view: Parameters<typeof aiDecisionsOf>[1]) => aiDecisionsOf(setup, view, seated[seat]),
  );
  playOn(state, thinkers, {
    onPhase() {
      if (study.whim) seated = players.map(study.whim);
      if (state.phase === 'orders' && state.round > 1) study.onRound?.(state);
    },
    onDecided(seat, view, aiDecisions, milliseconds) {
      const { level, simple, ...rest } = seated[seat];
      if (simple !== undefined) {
        ruled.phases++;
        if (differs(aiDecisions, aiDecisionsOf(setup, view, { ...rest, level }))) ruled.fired++;
      }
      times[level] ??= [];
      times[level]?.push(milliseconds);
      noteView(work, view);
      for (const { command, reasons } of aiDecisions) {
        if (command.kind !== 'seal' || level === 'random') continue;
        sealed.all++;
        if (!reasons.some(({ weight }) => weight > 0)) sealed.unreasoned++;
      }
    },
    onEvents(more) {
      events.push(...more);
      noteRulings(work, state, more);
    },
    onRefused(seat, command, reason) {
      if (seated[seat].level !== 'random')
        add(refused, `${command.kind === 'seal' ? command.order.kind : command.kind}: ${reason}`);
    },
    onSealed() {
      for (const { id, orders: given, answers } of state.seats) {
        if (state.phase === 'orders' && state.round === 1) openings[id] = openingOf(state, given);
        for (const { order } of state.phase === 'orders' ? given : answers) add(orders[id], order.kind);
      }
    },
  });
  const { history, ranks = [] } = viewFor(state, 'debrief');
  const deals: Record<string, number> = {};
  for (const { terms, status } of state.deals) {
    add(deals, `${terms.kind}.${status}`);
    if (terms.kind !== 'exchange' || !SIGNED.includes(status)) continue;
    for (const { kind } of [terms.give, terms.take]) add(deals, `promise.${kind}`);
  }
  const lines: Record<string, number> = {};
  for (const { phrase } of state.talk) add(lines, phrase);
  return {
    seed,
    personalities: players.map(({ personality }) => personality),
    ending: state.ending,
    kind: kindOfEnding(state, ranks),
    rounds: state.round,
    comity: state.comity,
    scores: history.scores,
    winners: ranks.filter((rank) => rank.won).map((rank) => rank.seat),
    agendas: agendasOf(state),
    story: storyOf(state, events),
    bills: state.bills.map(({ round }) => round),
    briefs: briefsOf(events),
    work,
    openings,
    orders,
    sealed,
    deals,
    lines,
    refused,
    ruled,
    times,
    hash: hashOf(state),
  };
}

function add(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}
