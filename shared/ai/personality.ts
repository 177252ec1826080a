import personalities from '../../assets/ai/personalities.json' with { type: 'json' };
import type { AiProfile, Meter, OrderKind, Role } from '../model/index.ts';

/** Character of an AI seat, in data. Percentages of the plain value, hundredths of a score point for order kinds. */
export type Personality = {
  id: string;
  roles: Role[];
  /** Percent of Comity's plain value. */
  comity: number;
  /** Percent of a meter's plain value. */
  meters: Partial<Record<Meter, number>>;
  /** Hundredths of a score point added to orders of a kind. */
  kinds: Partial<Record<OrderKind, number>>;
  /** Percent chance to comment on what has just happened. */
  talk: number;
  /** Phrases that it has words of its own for: text id phrase.<phrase><Id>. */
  lines?: string[];
  /** It is never drawn by chance: it plays only where it is asked for. */
  onRequest?: true;
  /** Order kinds it never gives. */
  never?: OrderKind[];
  /** It signs nothing that binds it, offers nothing, rules within the band and lobbies for nobody. */
  cautious?: true;
  /** It takes no revenge, and nothing that burns Comity while that is low. */
  mild?: true;
  /** It tries how much others will sign. */
  sharp?: true;
  /** It promises whatever is asked and keeps nothing that costs it something. */
  faithless?: true;
};

export const PERSONALITIES = personalities as Personality[];

/** The personality of that id. Throws where there is none. */
export function personalityOf(id: string): Personality {
  const known = PERSONALITIES.find((one) => one.id === id);
  if (known) return known;
  throw new Error(`There is no personality '${id}': choose ${PERSONALITIES.map((one) => one.id).join(', ')}.`);
}

/** The character as somebody of that level plays it: novices are mild, and say what they did whenever there is something to say. */
export function playedAt(level: AiProfile['level'], who: Personality): Personality {
  return level === 'novice' ? { ...who, mild: true, talk: 100 } : who;
}

/** Those that suit a role, of those that chance may draw. */
export function suitablePersonalities(role: Role): Personality[] {
  return PERSONALITIES.filter((one) => one.roles.includes(role) && !one.onRequest);
}

/** Their ids. */
export function personalitiesFor(role: Role): string[] {
  return suitablePersonalities(role).map(({ id }) => id);
}

/** Plays the seat of somebody who is away: keeps what was promised, binds it to nothing new, answers what must be answered. */
export const CARETAKER = 'caretaker';

/** The AI profile that holds an absent person's seat. */
export function caretakerProfile(seed: number): AiProfile {
  return { level: 'practised', personality: CARETAKER, seed };
}
