import type { InferOutput } from 'valibot';
import { expect, expectTypeOf, test } from 'vitest';
import type { Command, DealTerms, Order, OrderKind } from '../model/index.ts';
import { at } from '../model/index.ts';
import { type Envelope, type envelopeSchema, parseEnvelope } from './command-schema.ts';

const envelope = (command: unknown) => ({ id: 'an-id-of-mine', command });
const isTaken = (command: unknown) => parseEnvelope(envelope(command)).ok;

const orders: Order[] = [
  { kind: 'demand', file: 1 },
  { kind: 'compel', file: 1 },
  { kind: 'publish', demand: 1 },
  { kind: 'covert', file: 1 },
  { kind: 'law', law: 'reach', data: 'any', repeal: false },
  { kind: 'treaty', treaty: 'mla', with: 2 },
  { kind: 'speak', with: 1, bill: -1 },
  { kind: 'move', holding: 1, to: 2, split: false },
  { kind: 'keys', holding: 1, custody: 'trustee' },
  { kind: 'sue', fine: -1, demand: 3 },
  { kind: 'direction', test: 'person', by: -1 },
  { kind: 'comply', demand: 1, tell: false },
  { kind: 'rule', case: 1, ruling: 'quash', ground: 'location', reasons: 'Because.', reply: '', stay: false },
  { kind: 'brief', case: 1, side: 'against' },
  { kind: 'inquire', case: 1, fact: 'urgency' },
];
const terms: DealTerms[] = [
  { kind: 'settlement', case: 0, how: 'drop' },
  { kind: 'regionContract', jurisdiction: 1, pay: 3 },
  { kind: 'jointBrief', case: 0, side: 'for' },
  { kind: 'exchange', give: { kind: 'noMove', holding: 4 }, take: { kind: 'noFine' }, until: 3 },
  { kind: 'exchange', give: { kind: 'vote', bill: 0, side: 'for' }, take: { kind: 'capital', amount: 2 }, until: 3 },
];
const commands: Command[] = [
  ...orders.map((order) => ({ kind: 'seal' as const, order })),
  ...terms.map((each) => ({ kind: 'offerDeal' as const, to: 1, terms: each })),
  { kind: 'breakSeal', seal: 0 },
  { kind: 'acceptDeal', deal: 0 },
  { kind: 'cancelDeal', deal: 0 },
  { kind: 'declineDeal', deal: 0, why: 'worthLittle' },
  { kind: 'say', to: -1, phrase: 'hello', blanks: ['us'], text: '' },
];

/** Every record inside a command, itself included, with a way to put another one in its place. */
function recordsIn(value: object): object[] {
  return [value, ...Object.values(value).flatMap((inner) => (isRecord(inner) ? recordsIn(inner) : []))];
}
const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

test('the schema knows every kind of order', () => {
  type Known = Extract<InferOutput<typeof envelopeSchema>['command'], { kind: 'seal' }>['order']['kind'];
  expectTypeOf<Known>(undefined as unknown as OrderKind);
});

test('the schema knows exactly the commands of the model', () => {
  type Taken = InferOutput<typeof envelopeSchema>;
  expectTypeOf<Taken>().toExtend<Envelope>();
  expectTypeOf<Envelope>().toExtend<Taken>();
});

test.each(commands.map((command) => [JSON.stringify(command), command]))('%s is taken', (_text, command) => {
  expect(isTaken(command)).toBe(true);
});

test('a command with any one field missing, added or of another kind is refused', () => {
  for (const command of commands) {
    const places = recordsIn(command).flatMap((record, depth) => Object.keys(record).map((key) => ({ depth, key })));
    for (const { depth, key } of places) {
      for (const wrong of [undefined, null, 'x'.repeat(1001), -2, 1e9, 0.5, NaN, [], {}, [[]]]) {
        const copy: typeof command = JSON.parse(JSON.stringify(command));
        Object.assign(at(recordsIn(copy), depth), { [key]: wrong });
        if (key === 'blanks' && Array.isArray(wrong) && wrong.length === 0) continue;
        expect([key, wrong, isTaken(copy)]).toEqual([key, wrong, false]);
      }
      const more: typeof command = JSON.parse(JSON.stringify(command));
      Object.assign(at(recordsIn(more), depth), { seat: 3 });
      expect(isTaken(more)).toBe(false);
    }
  }
});

test('a no is given without a ground, or with one that has words', () => {
  expect(isTaken({ kind: 'declineDeal', deal: 0, why: '' })).toBe(true);
  expect(isTaken({ kind: 'declineDeal', deal: 0, why: 'becauseISaySo' })).toBe(false);
});

test('names that every object inherits are no kinds', () => {
  for (const kind of ['constructor', '__proto__', 'toString']) {
    expect(isTaken({ kind })).toBe(false);
    expect(isTaken({ kind: 'seal', order: { kind } })).toBe(false);
  }
});
