import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LESSON_REASONS } from '../lesson/index.ts';
import {
  CAUSE_CODES,
  LAWS,
  MERIT_CODES,
  NOTE_CODES,
  PHASES,
  PLEDGES,
  REASON_CODES,
  ROLES,
  TOLD_CASE_CHANGES,
  TOLD_DEMAND_CHANGES,
  WHY_CODES,
  ZONES,
} from '../model/index.ts';
import { missingCaseTexts } from '../scenario/index.ts';
import { playByLot } from '../testing/random-play.ts';
import { dublinWarrant } from '../testing/setup.ts';
import { ORDER_RULES } from './orders/index.ts';

const GAMES = 60;
const folder = new URL('../../assets/text/en/', import.meta.url);
const texts: Record<string, string> = Object.assign(
  {},
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))),
);
const idsUnder = (root: string) =>
  Object.keys(texts)
    .filter((id) => id.startsWith(root))
    .sort();
const missing = (keys: Iterable<string>) => [...new Set(keys)].filter((key) => !texts[key]).sort();

describe('what the rules say has words for it', () => {
  const acts = new Set<string>();
  for (let seed = 0; seed < GAMES; seed++) {
    playByLot(dublinWarrant, seed, (_, events) => {
      for (const event of events) if (event.type === 'acted') acts.add(`event.acted.${event.order.kind}`);
    });
  }

  test('agendas that can be lost', () => {
    const forbidding = Object.values(dublinWarrant.ruleset.agendas)
      .flat()
      .filter(({ measure }) => measure === 'treatiesSigned' || measure === 'filesByCovert');
    expect(forbidding.length).toBeGreaterThan(1);
    expect(missing(forbidding.map(({ id }) => `agenda.${id}.lost`))).toEqual([]);
  });

  test('orders', () => {
    const kinds = Object.keys(ORDER_RULES);
    expect(missing(kinds.flatMap((kind) => [`order.${kind}.name`, `order.${kind}.short`]))).toEqual([]);
  });
  test('causes, and no words are left of one that is gone', () => {
    // A ruling on a law, a suit or a fine has words of its own: cause.<code>.<kind of case>.
    const written = Object.keys(texts).filter((id) => id.startsWith('cause.') && !/\.(docket|suit|fine)$/.test(id));
    expect(written.sort()).toEqual(CAUSE_CODES.map((code) => `cause.${code}`).sort());
  });
  test('grounds for a decision, and no words are left of one that is gone', () => {
    const ids = [...WHY_CODES, 'agenda.against'].map((code) => `why.${code}`);
    expect(idsUnder('why.')).toEqual(ids.sort());
  });
  test('what changes in a case or an order, where it is told', () => {
    const ids = [
      ...TOLD_CASE_CHANGES.map((why) => `event.caseChanged.${why}`),
      ...TOLD_DEMAND_CHANGES.map((why) => `event.demandChanged.${why}`),
    ];
    expect(missing(ids)).toEqual([]);
  });
  test('public acts, or the two things that one may be about', () => {
    expect(acts.size).toBeGreaterThan(6);
    expect([...acts].filter((act) => !Object.keys(texts).some((id) => id === act || id.startsWith(`${act}.`)))).toEqual(
      [],
    );
  });
  test('laws', () => {
    const ids = LAWS.flatMap((law) => [
      ...['name', 'short'].map((text) => `law.${law}.${text}`),
      ...['law', 'repeal'].map((bill) => `forecast.${bill}.${law}`),
      ...['name', 'text'].map((text) => `glossary.${law}.${text}`),
    ]);
    expect(missing(ids)).toEqual([]);
  });
  test('forecasts, and no words are left of one that is gone', () => {
    expect(idsUnder('forecast.')).toEqual(NOTE_CODES.map((code) => `forecast.${code}`).sort());
  });
  test('what counts in a case, and no words are left of one that is gone', () => {
    expect(idsUnder('merit.')).toEqual(MERIT_CODES.map((code) => `merit.${code}`).sort());
  });
  test('reasons', () =>
    expect(missing([...REASON_CODES, ...LESSON_REASONS].map((code) => `reason.${code}`))).toEqual([]));

  test('the words of a case', () => expect(missingCaseTexts(texts)).toEqual([]));

  test('agendas', () => {
    const ids = ROLES.flatMap((role) => dublinWarrant.ruleset.agendas[role].map(({ id }) => id));
    expect(missing(ids.flatMap((id) => [`agenda.${id}.name`, `agenda.${id}.text`]))).toEqual([]);
  });

  test('phases, zones and promises', () => {
    const keys = [
      ...PHASES.map((one) => `phase.${one}`),
      ...ZONES.map((one) => `zone.${one}`),
      ...PLEDGES.flatMap((one) => [`promise.${one}.cost`, `promise.${one}.gain`]),
      ...PLEDGES.flatMap((one) =>
        (one === 'vote' ? ['vote.for', 'vote.against'] : [one]).flatMap((name) => [
          `promise.${name}`,
          `promise.${name}.short`,
        ]),
      ),
    ];
    expect(missing(keys)).toEqual([]);
  });
});
