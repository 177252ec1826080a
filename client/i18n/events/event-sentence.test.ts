import { expect, test } from 'vitest';
import { at, NONE } from '../../../shared/model/index.ts';
import { newGame, viewFor } from '../../../shared/rules/index.ts';
import {
  warrantCase,
  warrantChallenged,
  warrantEnforced,
  warrantServed,
  warrantSued,
} from '../../../shared/testing/dublin.ts';
import { dublinWarrant, endPhase, fileOf, give, jurisdiction, position, seat } from '../../../shared/testing/index.ts';
import { caseName, eventSentence } from '../index.ts';

type Moves = Parameters<typeof viewFor>[0];

/** What Ireland reads of an event type once the phase has ended. */
function told(p: Moves, type: string): string[] {
  const events = endPhase(p);
  const view = viewFor(p, seat('ireland'), events);
  return view.lastEvents.filter((event) => event.type === type).flatMap((event) => eventSentence(view, event) ?? []);
}

test('who fights an order is told with its reason and its words', () => {
  const p = warrantServed();
  give(p, 'meridian', { kind: 'refuse', demand: 0, tell: false, reason: 'customer', words: 'They trust us.' });
  const [sentence] = told(p, 'demandAnswered');
  expect(sentence).toContain('the customer’s rights are at stake');
  expect(sentence).toContain('“They trust us.”');
});

test('evidence that comes although an order is fought is said to be what the company does not contest', () => {
  const p = warrantServed();
  give(p, 'meridian', { kind: 'challenge', demand: 0, tell: false, reason: 'reach', words: '' });
  const events = endPhase(p);
  const view = viewFor(p, seat('us'), events);
  const [arrived] = view.lastEvents.filter(({ type }) => type === 'evidenceArrived');
  expect(arrived && eventSentence(view, arrived)).toBe(
    'Meridian gave what it does not contest: evidence for the file on drug trafficking +1.',
  );
});

test('who hands over what is forbidden at the same Bench is said to have gone against the ruling', () => {
  for (const handsOver of [true, false]) {
    const p = warrantSued();
    endPhase(p);
    const suit = at(p.demands, 0).suit;
    if (handsOver) give(p, 'meridian', { kind: 'comply', demand: 0, tell: false });
    give(p, 'euCourts', {
      kind: 'rule',
      case: suit,
      ruling: 'quash',
      ground: 'location',
      reply: '',
      reasons: '',
      stay: false,
    });
    const [sentence] = told(p, 'obedienceJudged');
    expect(sentence).toContain('forbade Meridian to obey');
    expect(sentence?.includes('went against it'), handsOver ? 'handed over' : 'held back').toBe(handsOver);
  }
});

test('what may be obeyed only in part is not told as what may be obeyed', () => {
  const p = warrantSued();
  endPhase(p);
  give(p, 'euCourts', {
    kind: 'rule',
    case: at(p.demands, 0).suit,
    ruling: 'narrow',
    ground: 'comity',
    reply: '',
    reasons: '',
    stay: false,
  });
  expect(told(p, 'obedienceJudged')).toEqual([
    'The Irish courts said that Meridian may obey the order of the US only in part.',
  ]);
});

test('an order for secret help is not told as a direct order', () => {
  const p = position();
  give(p, 'us', { kind: 'compel', file: fileOf('us.H1') });
  const view = viewFor(p, seat('us'), endPhase(p));
  const [served] = view.lastEvents.filter(({ type }) => type === 'demandServed');
  expect(served && eventSentence(view, served)).toContain('keep silent');
});

test('a promise that was kept is named; where the deal is not to be seen, only who kept it', () => {
  const view = viewFor(position(), seat('ireland'));
  const kept = { type: 'pledgeJudged', deal: 0, maker: seat('us'), kept: true } as const;
  expect(eventSentence(view, kept)).toBe('The US kept a promise.');
  view.deals.push({
    ...{ id: 0, by: seat('us'), to: seat('ireland'), round: 1, phase: 'orders', status: 'kept', why: '', mine: true },
    ...{ give: 'kept', take: 'kept' },
    terms: { kind: 'exchange', give: { kind: 'noDemand' }, take: { kind: 'noProtest' }, until: 2 },
  });
  expect(eventSentence(view, kept)).toBe(
    'A promise was kept: the US sends no direct order for data kept in Ireland until round 2.',
  );
});

test('the end of a case is told with its reason', () => {
  const p = warrantChallenged();
  endPhase(p);
  give(p, 'us', { kind: 'withdraw', demand: 0 });
  expect(told(p, 'caseEnded')).toEqual([
    'Case closed: United States v. Meridian. The order was taken back. A state need not say why: it may have made a deal, have found the data elsewhere, or have feared to lose.',
  ]);
});

test('a ruling is told with what decided, and what the court said', () => {
  const p = warrantChallenged();
  endPhase(p);
  give(p, 'usCourts', {
    kind: 'rule',
    case: warrantCase(p),
    ruling: 'enforce',
    ground: 'control',
    reply: '',
    stay: false,
    reasons: 'It can be fetched.',
  });
  const [sentence] = told(p, 'ruled');
  expect(sentence).toContain('“It can be fetched.”');
  expect(sentence, 'and what its test asks').toContain('What decided: Who can fetch it.');
});

test('a ruling that nobody appeals ends its case', () => {
  const p = warrantEnforced();
  endPhase(p);
  expect(told(p, 'caseEnded').concat(told(p, 'caseEnded')).join(' ')).toContain('Case closed');
});

test('an order that is taken back before any court has it is told', () => {
  const p = warrantServed();
  give(p, 'us', { kind: 'withdraw', demand: 0 });
  expect(told(p, 'demandChanged')).toEqual(['The US took back an order: the Dublin mailbox.']);
});

test('what a seat was asked at home is told to it alone', () => {
  const p = newGame(dublinWarrant, 1);
  const asked = at(p.pressures, 0);
  const sentenceTo = (who: number) => {
    const view = viewFor(p, who);
    return eventSentence(view, {
      type: 'pressureAnswered',
      pressure: asked.id,
      seat: asked.seat,
      status: 'yielded',
      held: false,
    });
  };
  expect(sentenceTo(asked.seat)).toMatch(/^.+: .+ gave way\.$/);
  expect(sentenceTo(seat('meridian'))).not.toContain('“');
});

test('a game that was ended early is not told as one whose last round is over', () => {
  const view = viewFor(position(), seat('ireland'));
  const ended = (round: number) => eventSentence(view, { type: 'matchEnded', ending: 'rounds', round });
  expect(ended(view.rounds)).toBe('The last round is over.');
  expect(ended(1)).toBe('The game is over.');
});

test('no full stop follows the name of a case that asks', () => {
  const view = viewFor(position({ docket: true }), seat('us'));
  const asks = at(view.cases, 0);
  asks.docket = 'whichRegulator';
  expect(eventSentence(view, { type: 'caseEnded', case: asks.id, end: 'settled' })).toMatch(
    /^Case closed: Whose regulator\? [A-Z]/,
  );
});

test('a case that is left when no round follows is not said to wait for one', () => {
  const held = (round: number) => {
    const p = warrantChallenged();
    const view = { ...viewFor(p, seat('ireland')), rounds: 6 };
    return eventSentence(view, { type: 'caseChanged', case: warrantCase(p), set: { due: round }, why: 'heldOver' });
  };
  expect(held(6)).toBe('The court did not rule in United States v. Meridian: the case waits until round 6.');
  expect(held(7)).toBe('The court did not rule in United States v. Meridian, and no round is left.');
});

test('a court that asks for briefs first says that its ruling waits, and until when', () => {
  const p = warrantChallenged();
  give(p, 'usCourts', { kind: 'askBriefs', case: warrantCase(p) });
  expect(told(p, 'caseChanged')).toEqual([
    'The court asks for briefs in United States v. Meridian first: it rules in round 3.',
  ]);
});

test('a brief in a case of the day says what its side wants, not only that something falls', () => {
  const p = position({ docket: true });
  const [day] = viewFor(p, seat('us')).cases.filter(({ docket }) => docket);
  if (!day) throw new Error('no case of the day');
  give(p, 'us', { kind: 'brief', case: day.id, side: 'against' });
  expect(told(p, 'briefFiled')).toContain(
    `The US filed a brief in ${caseName(viewFor(p, seat('us')), day)}. What it asks for: the law falls.`,
  );
});

test('to hand over against a law abroad is told as a breach only once a court there has forbidden it', () => {
  const breach = (forbidden: boolean) => {
    const p = warrantServed();
    at(p.demands, 0).forbidden = forbidden;
    give(p, 'meridian', { kind: 'comply', demand: 0, tell: false });
    return told(p, 'breachKnown');
  };
  expect(breach(false)).toEqual(['Meridian may have broken Irish law: that is disputed.']);
  expect(breach(true)).toEqual(['Meridian broke Irish law.']);
});

test('a breach is told of its own order, though one before it is hidden from whoever reads', () => {
  const p = warrantServed();
  const hidden = at(p.demands, 0);
  p.demands.push({ ...hidden, id: 1, forbidden: true });
  hidden.sealed = true;
  give(p, 'meridian', { kind: 'comply', demand: 1, tell: false });
  expect(told(p, 'breachKnown')).toEqual(['Meridian broke Irish law.']);
});

test('a decision of the union and a way of its own members are not told as a treaty between two states', () => {
  const view = viewFor(position(), seat('us'));
  const told = (kind: 'adequacy' | 'fastLane', a: string, b: string) => {
    const treaty = {
      id: 0,
      kind,
      a: jurisdiction(a),
      b: jurisdiction(b),
      status: 'offered',
      from: 1,
      restores: NONE,
    } as const;
    view.treaties = [treaty];
    const events = [
      { type: 'treatyOffered', treaty },
      { type: 'treatyChanged', treaty: 0, status: 'signed', from: 2 },
    ] as const;
    return events.map((event) => eventSentence(view, event));
  };
  expect(told('adequacy', 'us', 'eu')).toEqual([
    'The US began talks with the EU on whether the US protects personal data well enough: Adequacy decision.',
    'The EU found that the US protects personal data well enough: Adequacy decision.',
  ]);
  expect(told('fastLane', 'ie', 'eu')[1]).toBe(
    'Ireland and the EU will use the union’s own convention on quick help: Fast lane.',
  );
  expect(told('fastLane', 'us', 'ie')[1]).toBe('The US and Ireland signed: Fast lane.');
});
