import { signal } from '@preact/signals';

const LEAST = 0.5;

function measure(): number {
  return Math.max(LEAST, Math.min(innerWidth / 1920, innerHeight / 1080));
}

/** Pixels of a pixel of a projector of 1920 x 1080: --u of the style sheet, for what is drawn. */
export const projectorUnit = signal(measure());

addEventListener('resize', () => {
  projectorUnit.value = measure();
});
