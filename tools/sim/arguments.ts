import { availableParallelism } from 'node:os';
import { readSetup } from '../../server/content/read-setup.ts';
import { scenarioFolders } from '../../server/content/scenario-folders.ts';
import { personalitiesFor } from '../../shared/ai/index.ts';
import type { Setup } from '../../shared/model/index.ts';
import { below, streamOf } from '../../shared/rules/index.ts';
import { PLAYER_LEVELS, type Player, type PlayerLevel } from './player.ts';

export const DEFAULT_WORKERS = String(availableParallelism());

/** The scenario that is asked for; the only one where there is one. Ends the tool where it must be said which. */
export function scenarioAsked(given: string | undefined): string {
  const ids = [...scenarioFolders().keys()];
  if (given !== undefined) return given;
  return ids.length === 1 ? ids[0] : fail(`--scenario must say which: ${ids.join(', ')}, or a folder.`);
}

/** What every tool that measures takes, for parseArgs; `games`: how many where nothing is said. */
export const usualOptions = (games: number) =>
  ({
    scenario: { type: 'string' },
    games: { type: 'string', default: String(games) },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: DEFAULT_WORKERS },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  }) as const;

type Given = { scenario?: string } & Record<'games' | 'seed' | 'workers', string> & Record<'json' | 'help', boolean>;

/** The same as they are meant. Ends the tool where help was asked for or something is wrong. */
export function usualArguments(help: string, given: Given) {
  if (given.help) {
    console.log(help);
    process.exit(0);
  }
  const games = whole('games', given.games);
  if (games === 0) fail('--games must be at least 1.');
  const { json } = given;
  const scenario = scenarioAsked(given.scenario);
  const [seed, workers] = [whole('seed', given.seed), whole('workers', given.workers)];
  return { scenario, setup: readSetup(scenario), games, seed, workers, json };
}

/** Ends the tool with one sentence that says what is wrong. */
export function fail(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

export function whole(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) fail(`--${name} must be a whole number, not '${text}'.`);
  return value;
}

export function levelOf(text: string): PlayerLevel {
  const level = PLAYER_LEVELS.find((one) => one === text);
  return level ?? fail(`There is no level '${text}': choose ${PLAYER_LEVELS.join(', ')}.`);
}

/** 'us=expert,meridian=novice' as a table; one word alone stands for every seat. */
export function perSeat(setup: Setup, name: string, text: string | undefined): Record<string, string> {
  if (!text) return {};
  const { seats } = setup.scenario;
  if (!text.includes('=')) return Object.fromEntries(seats.map(({ id }) => [id, text]));
  return Object.fromEntries(
    text.split(',').map((pair) => {
      const [seat, value = ''] = pair.split('=');
      if (!seats.some(({ id }) => id === seat))
        fail(`--${name}: there is no seat '${seat}': ${seats.map(({ id }) => id).join(', ')}.`);
      return [seat, value];
    }),
  );
}

/** The same with personalities. One for every seat is taken where it suits; of a seat that is named it must suit the role. */
export function personalitiesOf(setup: Setup, text: string | undefined): Record<string, string> {
  const asked = perSeat(setup, 'personality', text);
  const { seats } = setup.scenario;
  const unfit = seats.filter(({ id, role }) => asked[id] && !personalitiesFor(role).includes(asked[id]));
  const [wrong] = text?.includes('=') || unfit.length === seats.length ? unfit : [];
  if (wrong)
    fail(
      `--personality: '${asked[wrong.id]}' does not suit '${wrong.id}': choose ${personalitiesFor(wrong.role).join(', ')}.`,
    );
  return asked;
}

/** Who sits where: the seed draws each seat's personality, unless one is asked for that suits it. */
export function playersOf(
  setup: Setup,
  seed: number,
  levelAt: (seat: number) => PlayerLevel,
  personalities: Record<string, string> = {},
  variant = 0,
): Player[] {
  const stream = streamOf(seed, 'minds');
  return setup.scenario.seats.map((seat, i) => {
    const suitable = personalitiesFor(seat.role);
    const drawn = suitable[below(stream, suitable.length)];
    const asked = personalities[seat.id];
    return {
      level: levelAt(i),
      personality: asked && suitable.includes(asked) ? asked : drawn,
      seed: (variant * 100_000 + seed) * 100 + i,
    };
  });
}
