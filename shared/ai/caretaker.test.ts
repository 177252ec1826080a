import { expect, test } from 'vitest';
import type { Command, GameState, SeatId } from '../model/index.ts';
import { at } from '../model/index.ts';
import { advance, apply, decide, viewFor } from '../rules/index.ts';
import { position } from '../testing/index.ts';
import { caretakerProfile, personalitiesFor, think } from './index.ts';

function submit(state: GameState, seat: number, command: Command): void {
  const decision = decide(state, seat, command);
  expect(decision).toMatchObject({ ok: true });
  if (decision.ok) for (const event of decision.events) apply(state, event);
}

/** A whole match held by caretakers: everything they did. */
function playedByCaretakers(seed: number): Command[] {
  const state = position({ seed, docket: true });
  const done: Command[] = [];
  while (state.phase !== 'over') {
    for (const seat of state.seats)
      for (const { command } of think(viewFor(state, seat.id), caretakerProfile(seed))) {
        submit(state, seat.id, command);
        done.push(command);
      }
    advance(state);
  }
  return done;
}

test('chance never draws the caretaker', () => {
  for (const role of ['government', 'company', 'court'] as const)
    expect(personalitiesFor(role)).not.toContain(caretakerProfile(1).personality);
});

test('a caretaker proposes nothing, spies on nobody, fines nobody and ends no treaty', () => {
  const commands = [1, 2, 3].flatMap(playedByCaretakers);
  const kinds = new Set(commands.map((command) => (command.kind === 'seal' ? command.order.kind : command.kind)));
  for (const kind of ['offerDeal', 'say', 'treaty', 'covert', 'fine', 'suspend', 'law'])
    expect(kinds).not.toContain(kind);
  expect(kinds).toContain('rule');
});

test('a caretaker rules where the merits most likely lie', () => {
  const state = position({ seed: 2, docket: true });
  let rulings = 0;
  while (state.phase !== 'over') {
    for (const seat of state.seats) {
      const view = viewFor(state, seat.id);
      for (const { command } of think(view, caretakerProfile(2))) {
        submit(state, seat.id, command);
        if (command.kind !== 'seal' || command.order.kind !== 'rule') continue;
        const { case: id, ruling } = command.order;
        const odds = view.cases.find((publicCase) => publicCase.id === id)?.odds;
        expect(odds?.[ruling]).toBe(Math.max(...Object.values(odds ?? {})));
        rulings++;
      }
    }
    advance(state);
  }
  expect(rulings).toBeGreaterThan(0);
});

test('a caretaker keeps a promise that the absent player gave', () => {
  const state = position({ round: 1, phase: 'orders' });
  const demandsOf = (government: SeatId) =>
    think(viewFor(state, government), caretakerProfile(1)).flatMap(({ command }) =>
      command.kind === 'seal' && command.order.kind === 'demand'
        ? [at(state.holdings, at(state.files, command.order.file).holding).company]
        : [],
    );
  const government = state.seats.find(({ id, role }) => role === 'government' && demandsOf(id).length > 0);
  if (!government) throw new Error('No caretaker of a government demands anything here.');
  const company = at(demandsOf(government.id), 0);
  submit(state, government.id, {
    kind: 'offerDeal',
    to: company,
    terms: { kind: 'exchange', give: { kind: 'noDemand' }, take: { kind: 'capital', amount: 1 }, until: 3 },
  });
  submit(state, company, { kind: 'acceptDeal', deal: at(state.deals, 0).id });
  expect(demandsOf(government.id)).not.toContain(company);
});
