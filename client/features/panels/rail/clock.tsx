import { useEffect, useState } from 'preact/hooks';
import { timeLeft } from '../../../../shared/lesson/index.ts';
import { t } from '../../../i18n/index.ts';
import { serverNow } from '../../../net/index.ts';
import { useLesson } from '../../../state/lesson.ts';
import { announce, Icon } from '../../../ui/index.ts';

/** Seconds left at which the clock is read aloud. */
const CALLS: [number, string][] = [
  [30, 'lesson.clock.half'],
  [10, 'lesson.clock.last'],
];

/** Time left in the phase, in a lesson; nothing in a match of one's own, which has no clock. */
export function Clock() {
  const lesson = useLesson();
  const view = lesson?.view.value;
  const clock = view?.clock;
  const own = view?.ownEnd ?? 0;
  const left = () => {
    if (!clock) return 0;
    return own > 0 ? Math.max(0, own - serverNow()) : timeLeft(clock, serverNow());
  };
  const [seconds, setSeconds] = useState(() => Math.ceil(left() / 1000));
  useEffect(() => {
    const tick = () => setSeconds(Math.ceil(left() / 1000));
    tick();
    const timer = setInterval(tick, 500);
    return () => clearInterval(timer);
  }, [clock?.endsAt, clock?.left, clock?.paused, own]);
  useEffect(() => {
    const call = clock && !clock.paused && own >= 0 && CALLS.find(([at]) => at === seconds);
    if (call) announce(t(call[1]), 'assertive');
  }, [seconds]);
  if (!view || !clock || view.table?.phase === 'over') return null;
  const isUp = own >= 0 && seconds === 0 && !clock.paused;
  const words =
    own < 0
      ? t('lesson.clock.none')
      : isUp
        ? t('lesson.clock.up')
        : t('lesson.clock', { minutes: Math.floor(seconds / 60), seconds: String(seconds % 60).padStart(2, '0') });
  return (
    <p class={`rail-clock${seconds <= 30 && own >= 0 ? ' rail-clock-short' : ''}`} role="timer" aria-live="off">
      <Icon name={clock.paused ? 'pause' : 'timer'} size={20} />
      <span class="k-hidden">{t('lesson.clock.label')}: </span>
      <b class={isUp || own < 0 ? 'rail-clock-words' : undefined}>{words}</b>
      {clock.paused && <span class="rail-clock-paused">{t('lesson.clock.paused')}</span>}
    </p>
  );
}
