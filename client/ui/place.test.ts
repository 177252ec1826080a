import { expect, test } from 'vitest';
import { PLACES } from './engravings/places/index.ts';
import { Place } from './place.tsx';

test('every place that is drawn has a picture file to show', () => {
  for (const name of Object.keys(PLACES)) {
    expect(Place({ name })?.props.src).toMatch(new RegExp(`/${name}\\.svg`));
  }
});

test('a place that nobody drew shows nothing', () => {
  expect(Place({ name: 'nowhere' })).toBeNull();
});
