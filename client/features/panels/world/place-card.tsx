import './place-card.css';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { SeatView } from '../../../../shared/model/index.ts';
import { METERS, NONE } from '../../../../shared/model/index.ts';
import { cityName, jurisdictionName, scenarioOf, seatName, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Button, Crest } from '../../../ui/index.ts';
import type { Insets, MapHit } from '../../map/types.ts';
import { Store } from '../places/store.tsx';

/** What the pointer is on, and where, in pixels of the map. */
export type Shown = { hit: MapHit; at: { x: number; y: number } };

const GAP = 14;
/** With more collections than these the list of places tells the rest. */
const STORES_MOST = 2;

/** A card beside a place on the map: what stands there. Pinned by a press, it leads on to the list that tells all; the list is its twin for keys. */
export function PlaceCard({ shown, insets, onShut }: { shown: Shown; insets: Insets; onShut?(): void }) {
  const table = useTable();
  const view = table.view.value;
  const card = useRef<HTMLElement>(null);
  const { kind, id } = shown.hit;
  useLayoutEffect(() => {
    const { offsetWidth: width, offsetHeight: height, parentElement } = card.current as HTMLElement;
    const room = {
      right: (parentElement?.clientWidth ?? 0) - insets.right,
      low: (parentElement?.clientHeight ?? 0) - insets.bottom,
    };
    const { x, y } = shown.at;
    const left = x + GAP + width <= room.right ? x + GAP : x - GAP - width;
    const { style } = card.current as HTMLElement;
    style.left = `${Math.max(insets.left + 4, left)}px`;
    style.top = `${Math.max(insets.top + 4, Math.min(y - 20, room.low - height - 8))}px`;
  }, [shown, insets]);
  useEffect(() => {
    if (!onShut) return;
    const shut = (event: Event) => {
      const gone =
        event instanceof KeyboardEvent ? event.key === 'Escape' : !card.current?.contains(event.target as Node);
      if (gone) onShut();
    };
    addEventListener('keydown', shut);
    addEventListener('pointerdown', shut);
    return () => {
      removeEventListener('keydown', shut);
      removeEventListener('pointerdown', shut);
    };
  }, [onShut]);
  const more = kind === 'stack' ? 'places' : 'laws';
  return (
    <aside
      ref={card}
      class={onShut ? 'place-card pinned' : 'place-card'}
      aria-hidden={onShut ? undefined : true}
      aria-label={t('ui.place.card')}
    >
      {kind === 'stack' ? <Datacenter view={view} id={Number(id)} /> : <Bearer view={view} id={id} />}
      {onShut && (
        <Button
          small
          onClick={() => {
            onShut();
            table.drawer.value = more;
          }}
        >
          {t(`ui.drawer.${more}`)}
        </Button>
      )}
    </aside>
  );
}

function Datacenter({ view, id }: { view: SeatView; id: number }) {
  const center = view.datacenters[id];
  if (!center) return null;
  const seat = scenarioOf(view.scenario).seats[center.company];
  const held = view.holdings.filter((one) => one.datacenter === id || one.splitWith === id);
  return (
    <>
      <header>
        <Crest role={seat.role} letters={seat.letters} variant={seat.variant} size={30} />
        <p>
          <b>{cityName(view, id)}</b>
          {t('ui.place.owner', {
            owner: seatName(view, center.company),
            place: jurisdictionName(view, center.jurisdiction),
          })}
        </p>
      </header>
      {held.length === 0 && <p>{t('ui.place.empty')}</p>}
      <ul>
        {held.slice(0, STORES_MOST).map((holding) => (
          <Store key={holding.id} view={view} holding={holding} at={id} />
        ))}
      </ul>
      {held.length > STORES_MOST && <p>{t('ui.place.more', { count: held.length - STORES_MOST })}</p>}
    </>
  );
}

/** The seat behind a shield or a gable, and how it stands; a state that nobody plays has only its name. */
function Bearer({ view, id }: { view: SeatView; id: string }) {
  const [kind, at] = id.split('-');
  const place = view.jurisdictions[Number(at)];
  const seat = kind === 'court' ? place?.court : place?.government;
  if (seat === undefined || seat === NONE)
    return (
      <p>
        <b>{jurisdictionName(view, Number(at))}</b>
      </p>
    );
  const { role, meters } = view.seats[seat];
  const { letters, variant, id: name } = scenarioOf(view.scenario).seats[seat];
  return (
    <>
      <header>
        <Crest role={role} letters={letters} variant={variant} size={30} />
        <p>
          <b>{t(`seat.${name}.name`)}</b>
          {t(`seat.${name}.kind`)}
        </p>
      </header>
      <dl>
        {METERS[role].map((meter, n) => (
          <div key={meter}>
            <dt>{t(`meter.${meter}`)}</dt>
            <dd>{meters[n]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
