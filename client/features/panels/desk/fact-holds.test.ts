import { expect, test } from 'vitest';
import type { Forecast, NoteCode, Option } from '../../../../shared/model/index.ts';
import { factHolds } from './fact-holds.ts';

/** The answer 'explain' to question 0, with what its forecast says of the facts. */
function explain(code: NoteCode): Pick<Option, 'order' | 'forecast'> {
  const note: Forecast = {
    certainty: 'sure',
    chance: 100,
    cause: { code: 'pressureExplained' },
    effect: { on: 'note', code },
  };
  return { order: { kind: 'answerPressure', pressure: 0, how: 'explain' }, forecast: [note] };
}

const holds = (...options: Pick<Option, 'order' | 'forecast'>[]) =>
  factHolds({ options: options as Option[] }, { id: 0 });

test('a question tells whether the fact it asks for is so now', () => {
  expect(holds(explain('explanationHolds'))).toBe(true);
  expect(holds(explain('explanationFails'))).toBe(false);
});

test('where no explanation can be given, nothing is said of the fact', () => {
  expect(holds()).toBeUndefined();
});
