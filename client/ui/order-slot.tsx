import type { ComponentChildren } from 'preact';
import { Seal } from './drawing.tsx';
import './order-slot.css';

/** A sealed order on the tray: number, name, note, price, wax. `children` holds what can be done with it. */
export function OrderSlot({
  number,
  name,
  note,
  price,
  children,
}: {
  number: number;
  name: string;
  note?: string;
  price?: string;
  children?: ComponentChildren;
}) {
  return (
    <li class="k-slot">
      <div class="k-slot-head">
        <span class="k-slot-number">{number}</span>
        <b title={name}>{name}</b>
        {price && <span class="k-num">{price}</span>}
      </div>
      <div class="k-slot-foot">
        <span title={note}>{note}</span>
        {children}
        <Seal size={24} />
      </div>
    </li>
  );
}

/** A place for an order that is still free. */
export function EmptySlot({ title, note }: { title: string; note?: string }) {
  return (
    <li class="k-slot k-slot-empty">
      <b>{title}</b>
      {note && <span>{note}</span>}
    </li>
  );
}
