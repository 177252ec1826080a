import { describe, expect, test } from 'vitest';
import type { GameState, Strictness } from '../../../model/index.ts';
import { at, NONE } from '../../../model/index.ts';
import { endPhase, endRound, expectPurse, fileOf, give, holdingOf, position, refused } from '../../../testing/index.ts';
import { ledgerOf } from '../../../testing/ledger.ts';
import { eventsFor, optionsFor } from '../../index.ts';
import { applicationOn, strengthOf } from '../../law/applications.ts';
import { demandOn, helpOn } from '../../law/serving.ts';

const mailbox = fileOf('us.H1');
const order = { kind: 'demand', file: mailbox } as const;

/** Round 1, Orders: an application of that strength for the Dublin mailbox. */
function applying(gravity: 1 | 2 | 3, size: 1 | 2 | 3): GameState {
  const p = position();
  at(p.files, mailbox).gravity = gravity;
  at(p.holdings, holdingOf('H1')).size = size;
  return p;
}

function served(p: GameState, strictness: Strictness) {
  give(p, 'us', order);
  if (strictness !== 'usual') give(p, 'usCourts', { kind: 'scrutiny', strictness });
  return endPhase(p);
}

describe('an application to a judge', () => {
  test('is as strong as the crime is grave, the evidence in hand, the data little and the treaty road tried', () => {
    const p = applying(2, 2);
    const strength = () => strengthOf(p, demandOn(p, mailbox));
    expect(strength()).toBe(44);
    at(p.files, mailbox).road = 'asked';
    expect(strength()).toBe(54);
    at(p.files, mailbox).evidence = 1;
    expect(strength()).toBe(62);
    at(p.holdings, holdingOf('H1')).size = 3;
    expect(strength()).toBe(54);
  });

  test('for secret help is weaker, wherever the data is', () => {
    const p = applying(2, 2);
    // The order pays 10 for the treaty road that it passes by, the help 10 for its secrecy.
    expect(strengthOf(p, helpOn(p, mailbox))).toBe(strengthOf(p, demandOn(p, mailbox)));
    at(p.files, mailbox).road = 'asked';
    expect(strengthOf(p, helpOn(p, mailbox))).toBe(strengthOf(p, demandOn(p, mailbox)) - 10);
  });

  test('shows how it will fare as strictly as it may be read, with chances by the court’s record', () => {
    const p = applying(2, 2);
    const application = () =>
      optionsFor(p, 0).find((one) => one.order.kind === 'demand' && one.order.file === mailbox)?.application;
    expect(application()).toMatchObject({
      outcome: { light: 'issued', usual: 'issued', strict: 'narrowed' },
      chance: { light: 20, usual: 60, strict: 20 },
    });
    give(p, 'usCourts', { kind: 'scrutiny', strictness: 'strict' });
    expect(application()?.chance.strict).toBe(20);
    endRound(p);
    expect(application()?.chance).toEqual({ light: 16, usual: 51, strict: 33 });
  });
});

describe('a court that reads strictly', () => {
  test('narrows what it usually signs, gains Rights and loses Order', () => {
    const p = applying(2, 2);
    const { expectMeter } = ledgerOf(p);
    served(p, 'strict');
    expect(p.demands[0]).toMatchObject({ issued: 'narrowed', status: 'asked' });
    expectMeter('usCourts', 'rights', 'scrutiny.strict.rights');
    expectMeter('usCourts', 'order', 'scrutiny.strict.order');
  });

  test('refuses what is weak: the order comes back with its price', () => {
    const p = applying(1, 2);
    const events = served(p, 'strict');
    expect(p.demands).toEqual([]);
    expectPurse(p, 'us', 4);
    expect(events).toContainEqual(expect.objectContaining({ type: 'applicationJudged', outcome: 'refused' }));
    expect(events).toContainEqual(expect.objectContaining({ type: 'orderReturned', reason: 'applicationRefused' }));
  });

  test('lets a strong one pass, for nothing', () => {
    const p = applying(3, 1);
    const { expectMeter } = ledgerOf(p);
    served(p, 'strict');
    expect(at(p.demands, 0).issued).toBe('full');
    expectMeter('usCourts', 'rights');
  });

  test('does so in that round only', () => {
    const p = applying(1, 2);
    give(p, 'usCourts', { kind: 'scrutiny', strictness: 'strict' });
    endRound(p);
    give(p, 'us', order);
    endPhase(p);
    expect(p.demands).toHaveLength(1);
  });
});

test('a court that reads lightly signs what is usually narrowed: Order rises, Rights fall', () => {
  const p = applying(1, 2);
  const { expectMeter } = ledgerOf(p);
  served(p, 'light');
  expect(at(p.demands, 0).issued).toBe('full');
  expectMeter('usCourts', 'rights', 'scrutiny.light.rights');
  expectMeter('usCourts', 'order', 'scrutiny.light.order');
});

test('a narrowed order brings one piece of evidence at most', () => {
  const p = applying(2, 2);
  at(p.files, mailbox).need = 9;
  served(p, 'strict');
  give(p, 'meridian', { kind: 'comply', demand: 0, tell: false });
  endPhase(p);
  expect(at(p.files, mailbox).evidence).toBe(1);
});

test('where no seat reads, applications are read as usual, and a hopeless one is not offered', () => {
  const p = position();
  const file = at(p.files, fileOf('uk.H12'));
  at(p.jurisdictions, file.jurisdiction).court = NONE;
  expect(applicationOn(p, demandOn(p, file.id)).chance).toEqual({ light: 0, usual: 100, strict: 0 });
  file.gravity = 1;
  at(p.holdings, file.holding).size = 3;
  p.setup = {
    ...p.setup,
    ruleset: { ...p.setup.ruleset, applications: { ...p.setup.ruleset.applications, start: 0 } },
  };
  refused(p, 'uk', { kind: 'demand', file: file.id }, 'applicationTooWeak');
});

test('a court says once a round how it reads', () => {
  const p = position();
  refused(p, 'usCourts', { kind: 'scrutiny', strictness: 'usual' }, 'readsUsual');
  give(p, 'usCourts', { kind: 'scrutiny', strictness: 'light' });
  refused(p, 'usCourts', { kind: 'scrutiny', strictness: 'strict' }, 'onceARound');
});

test('a refused application stays between the asker and the judge', () => {
  const p = applying(1, 2);
  const events = served(p, 'strict');
  const sees = (viewer: number | 'public') =>
    eventsFor(p, viewer, events).some(({ type }) => type === 'applicationJudged');
  expect([0, 6].map(sees)).toEqual([true, true]);
  expect([1, 2, 3, 4, 5, 'public' as const].map(sees)).toEqual(Array(6).fill(false));
});
