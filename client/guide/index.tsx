import './guide.css';
import { useEffect, useRef } from 'preact/hooks';
import { announce, Button } from '../kit/index.ts';
import { useTable } from '../state/table-store.ts';
import { t } from '../text/index.ts';
import { progress } from './progress.ts';
import { namesIn, situationOf } from './situation.ts';
import { isReached, ON_PHONE, PLACES, stepNow, stepsFor } from './steps.ts';
import { useBeside } from './use-beside.ts';

/** The guide of the first round: one card at a time, beside what it speaks of, going on when that has been done. */
export function Guide() {
  const table = useTable();
  const view = table.view.value;
  const passed = progress.passedIn(table.match);
  const now = situationOf(table);
  const waits = table.reading.value !== 'nothing' || table.drawer.value !== 'none' || !isSeen(view, table.seen.value);
  const step = now && !waits && !progress.isOff() ? stepNow(now, passed) : undefined;
  const reached = step && now && isReached(step, now);
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (step && reached) progress.pass(table.match, step.id);
  }, [step, reached]);
  const shown = reached ? undefined : step;
  const title = shown && t(`guide.${shown.id}`);
  const text = shown && t(`guide.${shown.id}.text`, namesIn(view));
  useEffect(() => {
    if (!shown) return;
    announce(`${title} ${text}`);
    table.phoneTab.value = ON_PHONE[shown.at] ?? 'desk';
  }, [shown?.id]);
  useBeside(card, shown && PLACES[shown.at], table);
  if (!shown || !now) return null;
  const all = stepsFor(now);
  const at = all.indexOf(shown);
  const last = at === all.length - 1;
  return (
    <aside ref={card} class="guide" data-region data-step={shown.id} aria-label={t('guide')}>
      <p>
        <b>{title}</b> {text}
      </p>
      <div class="guide-foot">
        {shown.until === 'read' && (
          <Button
            small
            kind="ink"
            onClick={() => {
              progress.pass(table.match, shown.id);
              if (last) progress.skip();
            }}
          >
            {t(last ? 'guide.end' : 'guide.next')}
          </Button>
        )}
        {!last && (
          <Button small kind="ghost" onClick={progress.skip}>
            {t('guide.skip')}
          </Button>
        )}
        <span>{t('guide.step', { step: at + 1, most: all.length })}</span>
      </div>
    </aside>
  );
}

function isSeen({ round, phase }: { round: number; phase: string }, seen: string): boolean {
  return seen === `${round}.${phase}`;
}
