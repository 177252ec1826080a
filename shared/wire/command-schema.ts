import * as v from 'valibot';
import {
  type Command,
  CUSTODIES,
  DATA_KINDS,
  FACTS,
  FIGHT_REASONS,
  GROUNDS,
  LAWS,
  PHASES,
  PRESSURE_ANSWERS,
  RULINGS,
  SIDES,
  STRICTNESSES,
  TESTS,
  TREATIES,
  WHY_CODES,
} from '../model/index.ts';

const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999));
const indexOrNone = v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(9999));
const side = v.picklist(SIDES);
const tick = v.boolean();
const order = <K extends string, E extends v.ObjectEntries>(kind: K, entries: E) =>
  v.strictObject({ kind: v.literal(kind), ...entries });

const statement = { reason: v.picklist(FIGHT_REASONS), words: v.pipe(v.string(), v.maxLength(1000)) };

const orderSchema = v.variant('kind', [
  order('demand', { file: index }),
  order('compel', { file: index }),
  order('request', { file: index }),
  order('covert', { file: index }),
  order('law', { law: v.picklist(LAWS), data: v.picklist([...DATA_KINDS, 'any']), repeal: tick }),
  order('treaty', { treaty: v.picklist(TREATIES), with: index }),
  order('suspend', { treaty: index }),
  order('fine', { breach: index }),
  order('hostSuit', { demand: index }),
  order('protest', { against: index }),
  order('invest', {}),
  order('speak', { with: indexOrNone, bill: indexOrNone }),
  order('region', { jurisdiction: index }),
  order('closeRegion', { datacenter: index }),
  order('move', { holding: index, to: index, split: tick }),
  order('keys', { holding: index, custody: v.picklist(CUSTODIES) }),
  order('harden', {}),
  order('report', {}),
  order('market', { jurisdiction: index, enter: tick }),
  order('sue', { fine: indexOrNone, demand: indexOrNone }),
  order('programme', {}),
  order('stay', { case: index }),
  order('lift', { case: index }),
  order('expediteAppeal', { case: index }),
  order('askBriefs', { case: index }),
  order('inquire', { case: index, fact: v.picklist(FACTS) }),
  order('contempt', { demand: index }),
  order('refer', { case: index }),
  order('direction', { test: v.picklist(TESTS), by: v.picklist([1, -1]) }),
  order('dialogue', { with: index, test: v.picklist(TESTS) }),
  order('unseal', { demand: index }),
  order('scrutiny', { strictness: v.picklist(STRICTNESSES) }),
  order('grant', { request: index }),
  order('expediteRequest', { request: index }),
  order('deny', { request: index }),
  order('sit', { request: index }),
  order('acceptTreaty', { treaty: index }),
  order('declineTreaty', { treaty: index }),
  order('withdraw', { demand: index }),
  order('answerPressure', { pressure: index, how: v.picklist(PRESSURE_ANSWERS) }),
  order('comply', { demand: index, tell: tick }),
  order('narrow', { demand: index, tell: tick }),
  order('challenge', { demand: index, tell: tick, ...statement }),
  order('refuse', { demand: index, tell: tick, ...statement }),
  order('publish', { demand: index }),
  order('rule', {
    case: index,
    ruling: v.picklist(RULINGS),
    ground: v.picklist(GROUNDS),
    reasons: v.pipe(v.string(), v.maxLength(1000)),
    reply: v.pipe(v.string(), v.maxLength(60)),
    stay: tick,
  }),
  order('appeal', { case: index }),
  order('brief', { case: index, side }),
  order('lobby', { bill: index, side }),
]);

const pledgeSchema = v.variant('kind', [
  order('noDemand', {}),
  order('noCovert', {}),
  order('noFine', {}),
  order('noSuit', {}),
  order('noProtest', {}),
  order('noMove', { holding: index }),
  order('withdraw', { demand: index }),
  order('grantNext', {}),
  order('briefFor', {}),
  order('vote', { bill: index, side }),
  order('region', { jurisdiction: index }),
  order('capital', { amount: index }),
]);

const termsSchema = v.variant('kind', [
  order('settlement', { case: index, how: v.picklist(['partial', 'treaty', 'drop']) }),
  order('regionContract', { jurisdiction: index, pay: index }),
  order('jointBrief', { case: index, side }),
  order('exchange', { give: pledgeSchema, take: pledgeSchema, until: index }),
]);

export const commandSchema = v.variant('kind', [
  order('seal', { order: orderSchema }),
  order('breakSeal', { seal: index }),
  order('ready', { ready: tick, round: index, phase: v.picklist(PHASES) }),
  order('offerDeal', { to: index, terms: termsSchema }),
  order('acceptDeal', { deal: index }),
  order('declineDeal', { deal: index, why: v.picklist([...WHY_CODES, '']) }),
  order('withdrawDeal', { deal: index }),
  order('cancelDeal', { deal: index }),
  order('say', {
    to: indexOrNone,
    phrase: v.pipe(v.string(), v.maxLength(60)),
    blanks: v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(6)),
    text: v.pipe(v.string(), v.maxLength(1000)),
  }),
]);

/** What a client sends. The id is its own choice, so that a retry of the same order is recognised. */
export type Envelope = { id: string; command: Command };

export const envelopeSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)),
  command: commandSchema,
});

/** The envelope if its shape is right; otherwise where the first mistake is. Never throws. */
export function parseEnvelope(message: unknown): { ok: true; envelope: Envelope } | { ok: false; place: string } {
  const result = v.safeParse(envelopeSchema, message);
  if (result.success) return { ok: true, envelope: result.output as Envelope };
  return { ok: false, place: v.getDotPath(result.issues[0]) ?? 'message' };
}
