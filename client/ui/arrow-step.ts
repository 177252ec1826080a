/** Where an arrow key leads along a line of tabs or pages: 1 is on, -1 back, 0 another key. Where lines run from right to left, left is on. */
export function arrowStep(key: string): 1 | 0 | -1 {
  const on = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return 0;
  return key === on ? 1 : -1;
}
