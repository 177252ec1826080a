import { expect, test } from 'vitest';
import texts from '../../../assets/text/en/debrief.json' with { type: 'json' };
import { questionFor } from './questions.ts';

const KINDS = [
  ...([
    'directOrder',
    'challenge',
    'handOver',
    'partHandOver',
    'refusal',
    'enforce',
    'narrow',
    'defer',
    'quash',
  ] as const),
  ...(['reachLaw', 'law', 'lawEnded', 'treatySigned', 'treatySuspended', 'exposure', 'hostSuit', 'fine'] as const),
  ...(['granted', 'denied', 'news'] as const),
];

test.each(KINDS)('a turning point of the kind %s has its title, story, stamp and question', (kind) => {
  const needed = [`turn.${kind}.title`, `turn.${kind}.body`, `stamp.${kind}`, `ask.${questionFor(kind)}`];
  for (const id of needed) expect(texts).toHaveProperty([`debrief.${id}`]);
});

test('no text calls anyone a hero or a villain', () => {
  expect(JSON.stringify(texts)).not.toMatch(/hero|villain|guilty/i);
});

test('what history has nothing of is said of this case alone: the world had it elsewhere', () => {
  expect(texts['debrief.beside.sameTime']).toMatch(/in this case/);
  expect(texts['debrief.beside.nothing']).toMatch(/in this case/);
});

test('a headline without a ruling on what a company did leaves room for rulings in other cases', () => {
  for (const id of ['debrief.headline.refused', 'debrief.headline.obeyed'] as const)
    expect(texts[id]).toMatch(/no court ruled on that/);
});
