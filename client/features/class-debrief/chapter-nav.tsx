import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import { CHAPTERS } from './chapters.ts';
import type { Slide } from './slides.ts';

type Props = { slides: readonly Slide[]; at: number; onGo(slide: number): void };

/** The way through the debrief: its chapters, and one slide back or on. */
export function ChapterNav({ slides, at, onGo }: Props) {
  const { chapter } = slides[at];
  const row = useRef<HTMLOListElement>(null);
  useEffect(() => {
    row.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chapter]);
  const chapters = CHAPTERS.filter((name) => slides.some((slide) => slide.chapter === name));
  return (
    <nav class="chapters" aria-label={t('classDebrief.chapters')}>
      <ol ref={row}>
        {chapters.map((name) => (
          <li key={name}>
            <button
              type="button"
              aria-current={name === chapter ? 'step' : undefined}
              onClick={() => onGo(slides.findIndex((slide) => slide.chapter === name))}
            >
              {t(`classDebrief.chapter.${name}.short`)}
            </button>
          </li>
        ))}
      </ol>
      <span class="chapter-steps">
        <Button
          kind="ghost"
          icon="caret-left"
          label={t('classDebrief.back')}
          blocked={at === 0 ? '' : undefined}
          onClick={() => onGo(at - 1)}
        />
        <b>{t('classDebrief.slide', { at: at + 1, all: slides.length })}</b>
        <Button
          kind="ghost"
          icon="caret-right"
          label={t('classDebrief.on')}
          blocked={at === slides.length - 1 ? '' : undefined}
          onClick={() => onGo(at + 1)}
        />
      </span>
    </nav>
  );
}
