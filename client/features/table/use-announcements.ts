import { useEffect, useRef } from 'preact/hooks';
import { capital, jurisdictionName, t } from '../../i18n/index.ts';
import { useLesson } from '../../state/lesson.ts';
import { isReadUp, type Table } from '../../state/table-store.ts';
import { announce } from '../../ui/index.ts';
import { offersTo } from '../panels/desk/own-deals.ts';

const DONE_EVERY_MS = 10_000;

/** Tells a screen reader at once what concerns the person, and in passing what others do. */
export function useAnnouncements(table: Table): void {
  const view = table.view.value;
  const { round, rounds, phase, seats, own, viewer } = view;
  const done = seats.filter((seat) => seat.ready).length;
  const sealed = (own?.orders.length ?? 0) + (own?.answers.length ?? 0);
  const asked = view.demands.filter((demand) => demand.company === viewer && demand.status === 'asked');
  const offers = offersTo(view).map(({ id }) => id);
  const told = useRef({ done: 0, sealed, offers });
  const isLesson = useLesson() !== undefined;
  const isRead = isReadUp(table);

  useEffect(() => {
    const demands = asked.map((one) =>
      t('ui.live.demand', { asker: capital(jurisdictionName(view, one.jurisdiction)) }),
    );
    announce([t('ui.live.phase', { phase: t(`phase.${phase}`), round, rounds }), ...demands].join(' '), 'assertive');
  }, [phase, round]);

  useEffect(() => {
    if (sealed > told.current.sealed) announce(t('ui.live.sealed'));
    told.current.sealed = sealed;
  }, [sealed]);

  useEffect(() => {
    if (!isRead) return;
    const count = offers.filter((id) => !told.current.offers.includes(id)).length;
    if (count > 0) announce(t('ui.live.offers', { count }));
    told.current.offers = offers;
  }, [offers.join(), isRead]);

  useEffect(() => {
    // Who plays alone is never waited for by anybody.
    if (!isLesson) return;
    const wait = Math.max(500, told.current.done + DONE_EVERY_MS - Date.now());
    const timer = setTimeout(() => {
      // Not over a sheet that is read, nor between the cards of an Outcome.
      if (table.reading.peek() !== 'nothing') return;
      told.current.done = Date.now();
      announce(t('ui.doneCount', { done, seats: seats.length }));
    }, wait);
    return () => clearTimeout(timer);
  }, [done, seats.length]);
}
