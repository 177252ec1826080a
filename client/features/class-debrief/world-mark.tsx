import { inARow, t } from '../../i18n/index.ts';

/** How a world's line is drawn: colour and dashes; its letter stands at the end. */
export const LINES: readonly { colour: string; dash: string }[] = [
  { colour: '#1b2733', dash: '' },
  { colour: '#0f5fae', dash: '12 5' },
  { colour: '#b34200', dash: '3 4' },
  { colour: '#1b5e3b', dash: '14 4 3 4' },
  { colour: '#4a1440', dash: '7 4' },
  { colour: '#8f1d21', dash: '2 3 9 3' },
  { colour: '#6b4a00', dash: '20 5' },
  { colour: '#46525d', dash: '2 6' },
];

/** The line of the nth world. */
export function lineOf(nth: number): (typeof LINES)[number] {
  return LINES[nth % LINES.length];
}

/** Letters of worlds in small frames; read aloud as 'Worlds A and B'. */
export function WorldMarks({ names, own }: { names: readonly string[]; own?: string }) {
  return (
    <span class="world-marks">
      <span class="k-hidden">{t('classDebrief.worlds', { count: names.length, world: inARow(names) })}</span>
      {names.map((name) => (
        <b key={name} aria-hidden="true" class={name === own ? 'own' : ''}>
          {name}
        </b>
      ))}
    </span>
  );
}
