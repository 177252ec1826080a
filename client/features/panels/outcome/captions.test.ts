import { expect, test } from 'vitest';
import { t } from '../../../i18n/index.ts';
import { PLACES } from '../../../ui/engravings/places/index.ts';

test.each(Object.keys(PLACES))('the engraving of a %s says what is seen on it', (place) => {
  expect(t(`ui.briefing.place.${place}`)).toMatch(/^[A-Z].+\.$/);
});
