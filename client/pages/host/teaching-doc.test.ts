import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PLANS, phaseLasts } from '../../../shared/lesson/index.ts';
import { lessonParts } from '../../features/teaching/lesson-parts.ts';

const doc = readFileSync(new URL('../../../docs/teaching.md', import.meta.url), 'utf8');
const ROUNDS = 6;

/** The cells of the row that begins so, one for each plan. */
function row(begins: string): string[] {
  const line = doc.split('\n').find((one) => one.startsWith(`| ${begins}`)) ?? '';
  return line
    .split('|')
    .slice(2, 5)
    .map((cell) => cell.trim());
}

test.each([
  ['join', 'join'],
  ['brief', 'brief'],
  ['play, six rounds', 'play'],
  ['break', 'pause'],
  ['debrief', 'debrief'],
  ['exit questions', 'exit'],
])('the teacher’s brief gives the minutes of “%s” that the page for a new lesson gives', (begins, part) => {
  const minutes = PLANS.map((plan) => lessonParts(plan, ROUNDS).find((one) => one.part === part)?.minutes);
  expect(row(begins)).toEqual(minutes.map((one) => String(one ?? '')));
});

test.each(['orders', 'bench'] as const)('the teacher’s brief gives the time of each phase: %s', (phase) => {
  const clock = (ms: number) => `${Math.floor(ms / 60_000)}:${String((ms / 1000) % 60).padStart(2, '0')}`;
  const begins = phase === 'orders' ? 'Moves' : 'Bench';
  expect(row(`${begins}, first`)).toEqual(
    PLANS.map((plan) => `${clock(phaseLasts(plan, 1, phase))}, ${clock(phaseLasts(plan, 2, phase))}`),
  );
});
