import { describe, expect, test } from 'vitest';
import type { Brief } from '../../../model/index.ts';
import { at, NONE } from '../../../model/index.ts';
import { warrantAppealed, warrantCase, warrantChallenged, warrantServed } from '../../../testing/dublin.ts';
import { endPhase, endRound, expectPurse, give, position, refused, seat } from '../../../testing/index.ts';
import { ledgerOf } from '../../../testing/ledger.ts';
import { meritsOf } from '../../law/merits.ts';
import { effectOf } from '../../resolution.ts';
import { viewFor } from '../../sight/view-for.ts';
import { brief } from './brief.ts';

const against = { kind: 'brief', case: 0, side: 'against' } as const;

describe('a brief', () => {
  test('is read at the hearing of its round: 6 against', () => {
    const p = warrantChallenged();
    const { total } = meritsOf(p, warrantCase(p));
    give(p, 'ireland', against);
    endPhase(p);
    expect(meritsOf(p, warrantCase(p)).total).toBe(total - 6);
  });

  test('takes none of the round’s places for orders', () => {
    const p = warrantChallenged();
    at(p.seats, seat('halcyon')).purse = 8;
    for (const order of [{ kind: 'harden' }, { kind: 'report' }, { kind: 'programme' }] as const)
      give(p, 'halcyon', order);
    refused(p, 'halcyon', { kind: 'closeRegion', datacenter: 0 }, 'noSlotLeft');
    give(p, 'halcyon', against);
  });

  test('on appeal pays if its side wins', () => {
    const p = warrantAppealed();
    at(p.cases, warrantCase(p)).due = 4;
    give(p, 'ireland', against);
    endPhase(p);
    const { expectMeter } = ledgerOf(p);
    give(p, 'usCourts', {
      kind: 'rule',
      case: 0,
      ruling: 'quash',
      ground: 'location',
      reasons: '',
      reply: '',
      stay: false,
    });
    endPhase(p);
    expectMeter('ireland', 'standing', 'brief.won.standing', 'apart');
  });

  test('for a side that is clearly ahead tells the court nothing new, and earns less', () => {
    const gainAt = (total: number) => {
      const p = warrantChallenged();
      at(p.cases, warrantCase(p)).lean = total - meritsOf(p, warrantCase(p)).total;
      return brief
        .forecast(p, seat('ireland'), against)
        .flatMap(({ cause, effect }) => (effect.on === 'meter' ? [[cause.code, effect.by]] : []));
    };
    const p = position();
    expect(gainAt(52)).toEqual([['briefWon', effectOf(p, 'brief.won.standing')]]);
    expect(gainAt(5)).toEqual([['briefWonForeseen', effectOf(p, 'brief.won.foreseen.standing')]]);
  });

  test('is judged by how the case stood before the briefs of its round', () => {
    const p = warrantChallenged();
    at(p.cases, warrantCase(p)).lean = 52 - meritsOf(p, warrantCase(p)).total;
    for (const who of ['ireland', 'uk', 'halcyon', 'nimbus']) give(p, who, against);
    endPhase(p);
    const filed = at(p.cases, warrantCase(p)).briefs.filter((one) => one.seat !== NONE);
    expect(filed.map(({ foreseen }) => foreseen)).toEqual([false, false, false, false]);
  });

  test('sealed, closes all others for that reason, whatever else stands in the way of one of them', () => {
    const p = warrantChallenged();
    p.cases.unshift({ ...at(p.cases, 0), due: 3 });
    at(p.cases, 1).id = 1;
    give(p, 'uk', { ...against, case: 1 });
    const reasons = viewFor(p, seat('uk')).closed.filter(({ kind }) => kind === 'brief');
    expect(reasons.map(({ reason }) => reason)).toEqual(['oneBriefARound']);
  });

  test('comes once a round, never from a party, and only where a hearing or an appeal is near', () => {
    const p = warrantChallenged();
    refused(p, 'us', { ...against, side: 'for' }, 'ownCase');
    refused(p, 'meridian', against, 'ownCase');
    give(p, 'uk', { ...against, side: 'for' });
    refused(p, 'uk', { ...against, side: 'for' }, 'oneBriefARound');
    at(p.cases, 0).due = 3;
    refused(p, 'ireland', against, 'caseNotDue');
  });

  test('finds no place before there is a case', () => {
    refused(position(), 'ireland', against, 'noTarget');
    expect(warrantServed().cases).toEqual([]);
  });

  test('is not read twice', () => {
    const p = warrantAppealed();
    const old: Brief = {
      seat: seat('uk'),
      friend: '',
      camp: 'states',
      side: 'for',
      foreseen: false,
      round: 1,
      with: NONE,
      price: 1,
    };
    at(p.cases, warrantCase(p)).briefs = [old];
    expect(meritsOf(p, warrantCase(p)).parts.some((part) => part.group === 'briefs')).toBe(false);
  });

  test('cannot be filed in a sealed matter', () => {
    const p = warrantChallenged();
    at(p.cases, 0).sealed = true;
    refused(p, 'ireland', against, 'sealedMatter');
  });

  test('of a government does not speak against an order of its own state that a case of the day judges', () => {
    const p = position({ docket: true });
    endRound(p);
    const { id } = p.cases.find(({ docket }) => p.setup.scenario.docket[docket]?.id === 'bankSecrecy') ?? { id: NONE };
    refused(p, 'us', { ...against, case: id }, 'ownMatter');
    give(p, 'us', { kind: 'brief', case: id, side: 'for' });
    give(p, 'ireland', { ...against, case: id });
  });

  test('is free once the court has asked for briefs', () => {
    const p = warrantChallenged();
    give(p, 'usCourts', { kind: 'askBriefs', case: 0 });
    endRound(p);
    const { purse } = at(p.seats, seat('ireland'));
    give(p, 'ireland', against);
    expectPurse(p, 'ireland', purse);
  });
});
