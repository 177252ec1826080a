import { useEffect, useRef, useState } from 'preact/hooks';
import { useTable } from '../state/table-store.ts';
import { jurisdictionName, t } from '../text/index.ts';

const DONE_EVERY_MS = 10_000;

/** What a screen reader hears of the table: at once what concerns the person, in passing what others do. */
export function LiveWords() {
  const { view } = useTable();
  const { round, rounds, phase, demands, seats, own, viewer } = view.value;
  const [loud, setLoud] = useState('');
  const [quiet, setQuiet] = useState('');
  const done = seats.filter((seat) => seat.ready).length;
  const sealed = (own?.orders.length ?? 0) + (own?.answers.length ?? 0);
  const asked = demands.filter((demand) => demand.company === viewer && demand.status === 'asked');
  const said = useRef(0);
  const first = useRef(true);

  useEffect(() => {
    const words = asked.map((one) => t('ui.live.demand', { asker: jurisdictionName(view.value, one.jurisdiction, 'name') }));
    setLoud([t('ui.live.phase', { phase: t(`phase.${phase}`), round, rounds }), ...words].join(' '));
  }, [phase, round, asked.length]);
  useEffect(() => {
    if (!first.current) setQuiet(t('ui.live.sealed', { count: sealed }));
    first.current = false;
  }, [sealed]);
  useEffect(() => {
    const wait = Math.max(0, said.current + DONE_EVERY_MS - Date.now());
    const timer = setTimeout(() => {
      said.current = Date.now();
      setQuiet(t('ui.doneCount', { done, seats: seats.length }));
    }, wait);
    return () => clearTimeout(timer);
  }, [done]);

  return (
    <div class="unseen">
      <p aria-live="assertive">{loud}</p>
      <p aria-live="polite">{quiet}</p>
    </div>
  );
}
