import { describe, expect, test } from 'vitest';
import type { GameEvent, GameState, SeatView, Viewer } from '../../model/index.ts';
import { at } from '../../model/index.ts';
import { command, endPhase, endRound, fileOf, give, holdingOf, position, seat } from '../../testing/index.ts';
import { eventsFor, viewFor } from '../index.ts';

const seen = (p: GameState, who: string, events: GameEvent[] = []): SeatView => viewFor(p, seat(who), events);
const parties = ['us', 'meridian', 'usCourts'] as const;
const strangers = ['ireland', 'uk', 'halcyon', 'nimbus'] as const;

/** Round 1, Bench: the United States compels Meridian to help in secret. */
function secretHelp(): { p: GameState; events: GameEvent[] } {
  const p = position();
  give(p, 'us', { kind: 'compel', file: fileOf('us.H1') });
  return { p, events: endPhase(p) };
}

const types = (events: GameEvent[]) => events.map((event) => event.type);

describe('secret help', () => {
  test('is in the view of its asker, its company and the court', () => {
    const { p } = secretHelp();
    for (const who of parties) expect(seen(p, who).demands, who).toHaveLength(1);
  });

  test('is in nobody else’s: not the demand, not the event, and nothing is frozen', () => {
    const { p, events } = secretHelp();
    for (const viewer of [...strangers.map(seat), 'public'] as Viewer[]) {
      const view = viewFor(p, viewer, events);
      expect(view.demands).toEqual([]);
      expect(at(view.holdings, holdingOf('H1')).frozen).toBe(false);
      expect(types(view.lastEvents)).not.toContain('demandServed');
      expect(types(view.lastEvents)).not.toContain('holdingFrozen');
    }
  });

  test('moves public meters without saying why', () => {
    const { p } = secretHelp();
    give(p, 'meridian', { kind: 'comply', demand: 0, tell: false });
    const events = endPhase(p);
    const moved = (viewer: Viewer) =>
      eventsFor(p, viewer, events).find((event) => event.type === 'meterChanged' && event.meter === 'goodStanding');
    expect(moved('public')).toMatchObject({ cause: { code: 'sealedMatter' } });
    expect(moved(seat('us'))).toMatchObject({ cause: { code: 'helpGiven', demand: 0 } });
  });

  test('goes on unseen: the evidence is told to the asker alone', () => {
    const { p } = secretHelp();
    p.setup = {
      ...p.setup,
      ruleset: { ...p.setup.ruleset, parameters: { ...p.setup.ruleset.parameters, 'help.exposure': 0 } },
    };
    give(p, 'meridian', { kind: 'publish', demand: 0 });
    endPhase(p);
    const events = endRound(p);
    expect(types(eventsFor(p, seat('us'), events))).toContain('evidenceArrived');
    for (const viewer of [...strangers.map(seat), 'public'] as Viewer[])
      expect(JSON.stringify(eventsFor(p, viewer, events))).not.toMatch(/evidenceArrived|help/);
  });

  test('goes to court unseen', () => {
    const { p } = secretHelp();
    give(p, 'meridian', { kind: 'challenge', demand: 0, tell: false, reason: 'customer', words: '' });
    endPhase(p);
    for (const who of parties) expect(seen(p, who).cases, who).toHaveLength(1);
    for (const who of strangers) expect(seen(p, who).cases, who).toEqual([]);
    expect(viewFor(p, 'public').cases).toEqual([]);
  });

  test('is open to all once the court unseals it', () => {
    const { p } = secretHelp();
    endPhase(p);
    give(p, 'usCourts', { kind: 'unseal', demand: 0 });
    endPhase(p);
    expect(viewFor(p, 'public').demands).toHaveLength(1);
  });
});

describe('an order under wax', () => {
  test('is read by its own seat alone; that there is one, by all', () => {
    const p = position();
    give(p, 'us', { kind: 'covert', file: fileOf('us.H1') });
    expect(seen(p, 'us').own?.orders).toHaveLength(1);
    for (const viewer of [seat('uk'), 'public'] as const) {
      const view = viewFor(p, viewer);
      expect(at(view.seats, 0).sealedOrders).toBe(1);
      expect(JSON.stringify(view)).not.toContain('"kind":"covert","file":0');
    }
  });

  test('makes no event for others but the price that was paid', () => {
    const p = position();
    const events = command(p, 'us', { kind: 'seal', order: { kind: 'covert', file: fileOf('us.H1') } });
    expect(types(eventsFor(p, 'public', events))).toEqual(['purseChanged']);
    expect(types(eventsFor(p, seat('us'), events))).toEqual(['purseChanged', 'orderSealed']);
  });
});

describe('secret work', () => {
  /** It works and is not exposed, whatever the rng says. */
  function worked() {
    const p = position();
    const { parameters } = p.setup.ruleset;
    const sure = {
      ...parameters,
      'covert.base': 100,
      'covert.exposure': 0,
      'covert.exposurePerHardening': 0,
      'covert.laterExposure': 0,
    };
    p.setup = { ...p.setup, ruleset: { ...p.setup.ruleset, parameters: sure } };
    give(p, 'us', { kind: 'covert', file: fileOf('us.H1') });
    endPhase(p);
    return { p, events: endPhase(p) };
  }

  test('is known to its own seat', () => {
    const { p, events } = worked();
    expect(seen(p, 'us').own?.coverts).toEqual([{ file: 0, holding: 0, round: 1, worked: true, exposed: false }]);
    expect(types(eventsFor(p, seat('us'), events))).toContain('covertTried');
  });

  test('is unknown to all others, its evidence too', () => {
    const { p, events } = worked();
    for (const viewer of [seat('uk'), seat('meridian'), seat('ireland'), 'public'] as Viewer[]) {
      const view = viewFor(p, viewer, events);
      expect(JSON.stringify(view.lastEvents)).not.toMatch(/covert/);
      expect(types(view.lastEvents)).not.toContain('evidenceArrived');
    }
  });

  test('closes a file whose number stays secret', () => {
    const { p } = worked();
    at(p.files, 0).evidence = 2;
    endPhase(p);
    const closed = eventsFor(p, 'public', endPhase(p)).find(
      (event) => event.type === 'meterChanged' && event.meter === 'security' && event.by > 0,
    );
    expect(closed).toMatchObject({ cause: { code: 'fileClosedFresh' } });
    expect(closed).not.toHaveProperty('cause.file');
  });
});

describe('custody', () => {
  const keys = (p: GameState, viewer: Viewer) => at(viewFor(p, viewer).holdings, holdingOf('H1')).keys;

  test('is the company’s own knowledge', () => {
    const p = position();
    expect(keys(p, seat('meridian'))).toBe('provider');
    for (const viewer of [seat('us'), seat('usCourts'), seat('halcyon'), 'public'] as Viewer[])
      expect(keys(p, viewer)).toBe('unknown');
  });

  test('of a demanded holding is told to the asker and the court', () => {
    const p = position();
    give(p, 'us', { kind: 'demand', file: fileOf('us.H1') });
    endPhase(p);
    expect(keys(p, seat('us'))).toBe('provider');
    expect(keys(p, seat('usCourts'))).toBe('provider');
    expect(keys(p, seat('uk'))).toBe('unknown');
  });

  test('changes in secret: others see the Trust move, and no more', () => {
    const p = position();
    give(p, 'meridian', { kind: 'keys', holding: holdingOf('H2'), custody: 'trustee' });
    endPhase(p);
    const events = eventsFor(p, 'public', endPhase(p));
    expect(types(events)).not.toContain('keysChanged');
    expect(events).toContainEqual(
      expect.objectContaining({ meter: 'trust', cause: { code: 'custodyChanged', seat: seat('meridian') } }),
    );
  });
});

describe('files', () => {
  test('are seen by their own government, once they are dealt', () => {
    const p = position();
    expect(seen(p, 'us').own?.files.map((file) => file.id)).toEqual([fileOf('us.H1'), fileOf('us.H10')]);
    expect(seen(p, 'meridian').own?.files).toEqual([]);
  });

  test('are dealt without a word to others', () => {
    const p = position();
    endPhase(p);
    const dealt = (viewer: Viewer, events: GameEvent[]) =>
      eventsFor(p, viewer, events).flatMap((event) => (event.type === 'fileDealt' ? [event.file] : []));
    const events = endPhase(p);
    expect(dealt(seat('uk'), events)).toEqual([fileOf('uk.H3')]);
    expect(dealt('public', events)).toEqual([]);
  });
});

describe('agendas and scores', () => {
  test('are one’s own until the end', () => {
    const p = position();
    endRound(p);
    expect(seen(p, 'us').own?.agenda.id).toBe(at(p.setup.ruleset.agendas.government, at(p.seats, 0).agenda).id);
    expect(seen(p, 'us').history.scores).toEqual([]);
    expect(seen(p, 'us').ranks).toBeUndefined();
    expect(viewFor(p, 'public').own).toBeUndefined();
  });

  test('are open when the match is over', () => {
    const p = position();
    while (p.phase !== 'over') endPhase(p);
    expect(viewFor(p, 'public').ranks).toHaveLength(8);
    expect(viewFor(p, 'public').history.scores).toHaveLength(7);
  });
});

describe('a purse', () => {
  test('tells others nothing of what was just paid for, and its owner everything', () => {
    const p = position();
    give(p, 'us', { kind: 'invest' });
    expect(at(viewFor(p, seat('us')).seats, seat('us')).purse).toBe(2);
    expect(at(viewFor(p, seat('uk')).seats, seat('us')).purse).toBe(4);
    endPhase(p);
    expect(at(viewFor(p, seat('uk')).seats, seat('us')).purse).toBe(2);
  });
});

describe('deals', () => {
  test('unsigned are between the two', () => {
    const p = position();
    const terms = { kind: 'regionContract', jurisdiction: 1, pay: 2 } as const;
    const events = command(p, 'ireland', { kind: 'offerDeal', to: seat('halcyon'), terms });
    expect(seen(p, 'halcyon').deals).toHaveLength(1);
    for (const viewer of [seat('us'), 'public'] as Viewer[]) {
      expect(viewFor(p, viewer).deals).toEqual([]);
      expect(eventsFor(p, viewer, events)).toEqual([]);
    }
  });

  test('signed are public', () => {
    const p = position();
    command(p, 'ireland', {
      kind: 'offerDeal',
      to: seat('halcyon'),
      terms: { kind: 'regionContract', jurisdiction: 1, pay: 2 },
    });
    command(p, 'halcyon', { kind: 'acceptDeal', deal: 0 });
    expect(viewFor(p, 'public').deals).toMatchObject([{ status: 'accepted', mine: false }]);
  });
});

describe('talk', () => {
  test('in private is heard by the two', () => {
    const p = position();
    const events = command(p, 'us', { kind: 'say', to: seat('uk'), phrase: 'hello', blanks: [], text: '' });
    expect(seen(p, 'uk').talk).toHaveLength(1);
    for (const viewer of [seat('ireland'), 'public'] as Viewer[]) {
      expect(viewFor(p, viewer).talk).toEqual([]);
      expect(eventsFor(p, viewer, events)).toEqual([]);
    }
  });
});

describe('the debrief', () => {
  test('opens everything', () => {
    const { p } = secretHelp();
    const view = viewFor(p, 'debrief');
    expect(view.demands).toHaveLength(1);
    expect(view.opened).toMatchObject({ deck: p.deck });
    expect(view.opened?.agendas).toHaveLength(8);
    expect(at(view.holdings, holdingOf('H1')).keys).toBe('provider');
  });
});

describe('a view', () => {
  test('stays as it is while the match goes on', () => {
    const p = position();
    const view = seen(p, 'us');
    const before = JSON.stringify(view);
    while (p.phase !== 'over') endPhase(p);
    expect(JSON.stringify(view)).toBe(before);
  });
});
