import './guide.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { LED, type LedStep } from '../../../shared/lesson/index.ts';
import { t } from '../../i18n/index.ts';
import { useLesson } from '../../state/lesson.ts';
import { useTable } from '../../state/table-store.ts';
import { announce, Button, Icon } from '../../ui/index.ts';
import { progress } from './progress.ts';
import { namesIn, situationOf } from './situation.ts';
import { isReached, ON_PHONE, PLACES, STEPS, stepNow, stepsFor } from './steps.ts';
import { useBeside } from './use-beside.ts';

/** The guide of the first round: one card at a time, beside what it speaks of, going on when that has been done; or as the teacher leads it. */
export function Guide() {
  const at = useLesson()?.view.value.lesson.guide ?? -1;
  return <Card key={at} led={LED[at]} />;
}

function Card({ led }: { led?: LedStep }) {
  const table = useTable();
  const view = table.view.value;
  const [shut, setShut] = useState<readonly string[]>([]);
  const passed = led ? shut : progress.passedIn(table.match);
  const now = situationOf(table);
  const waits = table.reading.value !== 'nothing' || table.drawer.value !== 'none' || !isSeen(view, table.seen.value);
  const step = now && !waits && (led || !progress.isOff()) ? stepNow(now, passed, led?.id) : undefined;
  const reached = step && now && isReached(step, now);
  const card = useRef<HTMLElement>(null);
  const pass = (id: string) => {
    progress.pass(table.match, id);
    setShut((before) => [...before, id]);
  };
  useEffect(() => {
    if (step && reached) pass(step.id);
  }, [step, reached]);
  useEffect(() => {
    // Let go, each goes on from where the class has come to.
    const behind = LED.slice(0, led && LED.indexOf(led)).map(({ id }) => id);
    if (led) for (const { id, lead } of STEPS) if (behind.includes(lead)) progress.pass(table.match, id);
  }, [led]);
  const shown = reached ? undefined : step;
  const title = shown && t(`guide.${shown.id}`);
  const text = shown && t(`guide.${shown.id}.text`, namesIn(view));
  const told = useRef('');
  useEffect(() => {
    // A step that comes back, as a drawer closes, does not lead away from where the player is.
    if (!shown || told.current === shown.id) return;
    told.current = shown.id;
    announce(`${title} ${text}`);
    table.phoneTab.value = ON_PHONE[shown.at] ?? 'desk';
  }, [shown?.id]);
  useBeside(card, shown && PLACES[shown.at], table);
  if (!shown || !now) return null;
  const all = stepsFor(now);
  const at = all.indexOf(shown);
  const last = at === all.length - 1;
  return (
    <aside ref={card} class="guide" data-region data-step={shown.id} aria-label={t('guide.label')}>
      <p data-title tabIndex={-1}>
        <b>{title}</b> {text}
      </p>
      <div class="guide-foot">
        {shown.until === 'read' && (
          <Button
            small
            kind="ink"
            onClick={() => {
              pass(shown.id);
              if (last && !led) progress.skip();
            }}
          >
            {t(last && !led ? 'guide.end' : 'guide.next')}
          </Button>
        )}
        {!last && !led && (
          <Button small kind="ghost" onClick={progress.skip}>
            {t('guide.skip')}
          </Button>
        )}
        <span>
          {led && <Icon name="presentation-chart" size={16} />}{' '}
          {led ? t('guide.led') : t('guide.step', { step: at + 1, most: all.length })}
        </span>
      </div>
    </aside>
  );
}

function isSeen({ round, phase }: { round: number; phase: string }, seen: string): boolean {
  return seen === `${round}.${phase}`;
}
