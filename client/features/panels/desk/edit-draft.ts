import { type Option, questionOf, type Ruling } from '../../../../shared/model/index.ts';
import type { Draft, Table } from '../../../state/table-store.ts';
import { sealOf, wordsField } from './order-facts.ts';

/** Puts an option on the desk as the draft: with the ticks and words it was sealed with, if it was, else with those just used. */
export function choose(table: Table, option: Option): void {
  const sealed = sealOf(table.view.value, option.order)?.order as Record<string, unknown> | undefined;
  const before = table.draft.value;
  const fields = option.ticks.map((tick) => tick.field);
  const ticks = sealed
    ? fields.filter((field) => sealed[field] === true)
    : fields.filter((field) => before?.ticks.includes(field));
  const field = wordsField(option.order);
  const words = field && sealed ? String(sealed[field]) : '';
  const goesOn = field && before && questionOf(before.option.order) === questionOf(option.order);
  const reasons = goesOn && before.reasons ? before.reasons : words;
  table.draft.value = { option, ticks, reasons, reply: replyFor(option, goesOn ? before : undefined, sealed) };
  table.refusal.value = undefined;
}

/** Sets or takes away a tick of the draft. */
export function tick(table: Table, field: string, on: boolean): void {
  const draft = table.draft.value;
  if (!draft) return;
  const ticks = draft.ticks.filter((one) => one !== field);
  table.draft.value = { ...draft, ticks: on ? [...ticks, field] : ticks };
}

/** The answer to the losing side stays while the same side loses. */
function replyFor({ order }: Option, before: Draft | undefined, sealed: Record<string, unknown> | undefined): string {
  if (order.kind !== 'rule') return '';
  if (
    before?.option.order.kind === 'rule' &&
    isAgainstOrder(before.option.order.ruling) === isAgainstOrder(order.ruling)
  )
    return before.reply;
  return typeof sealed?.reply === 'string' ? sealed.reply : '';
}

function isAgainstOrder(ruling: Ruling): boolean {
  return ruling !== 'enforce';
}
