import { expect, test } from 'vitest';
import { atMoment } from './support/at-moment.ts';
import { openSite } from './support/site.ts';

const site = openSite();

test('room that is left under a page of the desk shows where the seat is at home', async () => {
  const page = await atMoment(site, 'us', ({ desk }) => desk.some(({ code }) => code === 'answerPressure'), {
    viewport: { width: 1920, height: 1080 },
    reducedMotion: 'reduce',
  });
  await page.locator('#desk [role=tab]', { hasText: 'Question' }).first().click();
  const picture = page.locator('#desk .desk-scene .k-place');
  await picture.waitFor();
  const [paper, place] = await Promise.all([page.locator('#desk .k-folder-body').boundingBox(), picture.boundingBox()]);
  expect((paper?.y ?? 0) + (paper?.height ?? 0) - (place?.y ?? 0) - (place?.height ?? 0)).toBeCloseTo(0, 0);
  await page.context().close();
});
