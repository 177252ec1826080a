import * as v from 'valibot';
import { personalitiesFor } from '../../shared/ai/index.ts';
import type { matches, ReplyOf } from '../../shared/api/index.ts';
import { LEVELS, type Level, type Setup } from '../../shared/model/index.ts';
import { below, streamOf } from '../../shared/rules/index.ts';
import { HttpError } from '../http-error.ts';
import type { MatchRegistry } from '../match/match-registry.ts';
import type { SeatHolder } from '../seats/seat-holder.ts';
import { hashToken, newToken } from '../seats/token.ts';
import type { Seated } from './seated.ts';

type NewSeat = ReplyOf<typeof matches.startSolo>;

const word = v.pipe(v.string(), v.maxLength(60));
const soloSchema = v.strictObject({
  scenario: word,
  seat: word,
  level: v.picklist(LEVELS),
  name: v.optional(v.pipe(v.string(), v.maxLength(40)), ''),
  /** The same seed deals the same game; left out, chance picks one. */
  seed: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 31 - 1))),
});
const againSchema = v.strictObject({ seat: v.optional(word) });

/** Starts a match against AI opponents, as the start page asks for it. */
export async function startSolo(registry: MatchRegistry, setups: Map<string, Setup>, body: unknown): Promise<NewSeat> {
  const { scenario, seat, level, name, seed } = parse(soloSchema, body);
  const setup = setups.get(scenario);
  if (!setup) throw new HttpError(404, 'noSuchScenario', `There is no scenario '${scenario}'.`);
  return deal(registry, setup, { seat, level, name, seed });
}

/** Starts another match like `seated`'s: same scenario, same level; the same seat unless another is asked for. */
export async function startAgain(
  registry: MatchRegistry,
  setups: Map<string, Setup>,
  { match, seat: own }: Seated,
  body: unknown,
): Promise<NewSeat> {
  const { scenario: id, holders } = match.record;
  const { seat } = parse(againSchema, body);
  const setup = setups.get(id);
  if (!setup) throw new HttpError(404, 'noSuchScenario', `There is no scenario '${id}'.`);
  const me = holders[own];
  const profiles = holders.flatMap((holder) => (holder.kind === 'ai' ? [holder.profile] : []));
  return deal(registry, setup, {
    seat: seat ?? setup.scenario.seats[own].id,
    level: profiles[0]?.level ?? 'practised',
    name: me.kind === 'person' ? me.name : '',
  });
}

type Choice = { seat: string; level: Level; name: string; seed?: number };

async function deal(registry: MatchRegistry, setup: Setup, { seat, level, name, seed }: Choice): Promise<NewSeat> {
  const { scenario } = setup;
  const own = scenario.seats.findIndex(({ id }) => id === seat);
  if (own < 0) throw new HttpError(404, 'noSuchSeat', `The scenario '${scenario.id}' has no seat '${seat}'.`);
  const dealt = seed ?? Math.floor(Math.random() * 2 ** 31);
  const token = newToken();
  const stream = streamOf(dealt, 'personalities');
  const holders = scenario.seats.map(({ role }, i): SeatHolder => {
    const suitable = personalitiesFor(role);
    // Drawn for the person's seat too, so that swapping seats meets the same opponents.
    const personality = suitable[below(stream, suitable.length)];
    return i === own
      ? { kind: 'person', tokenHash: hashToken(token), name }
      : { kind: 'ai', profile: { level, personality, seed: dealt + i } };
  });
  const match = await registry.create(setup, dealt, holders);
  return { match: match.record.id, token, scenario: scenario.id, seat };
}

function parse<S extends v.GenericSchema>(schema: S, body: unknown): v.InferOutput<S> {
  const parsed = v.safeParse(schema, body);
  if (parsed.success) return parsed.output;
  const place = v.getDotPath(parsed.issues[0]) ?? 'request';
  throw new HttpError(400, 'malformed', `The choice is not complete: '${place}' is missing or wrong.`);
}
