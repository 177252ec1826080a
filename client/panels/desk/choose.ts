import type { Option } from '../../../shared/model/index.ts';
import type { Table } from '../../state/table-store.ts';
import { sealOf } from './choice.ts';

/** Puts an option on the desk as the draft: with the ticks and words it was sealed with, if it was, else with those just used. */
export function choose(table: Table, option: Option): void {
  const sealed = sealOf(table.view.value, option.order)?.order as Record<string, unknown> | undefined;
  const before = table.draft.value;
  const fields = option.ticks.map((tick) => tick.field);
  const ticks = sealed
    ? fields.filter((field) => sealed[field] === true)
    : fields.filter((field) => before?.ticks.includes(field));
  const words = sealed && typeof sealed.reasons === 'string' ? sealed.reasons : undefined;
  const sameCase =
    option.order.kind === 'rule' &&
    before?.option.order.kind === 'rule' &&
    before.option.order.case === option.order.case;
  table.draft.value = { option, ticks, reasons: sameCase ? before.reasons : (words ?? '') };
  table.refusal.value = undefined;
}

/** Sets or takes away a tick of the draft. */
export function tick(table: Table, field: string, on: boolean): void {
  const draft = table.draft.value;
  if (!draft) return;
  const ticks = draft.ticks.filter((one) => one !== field);
  table.draft.value = { ...draft, ticks: on ? [...ticks, field] : ticks };
}
