import type { GameEvent } from '../../../shared/model/index.ts';
import { METERS } from '../../../shared/model/index.ts';
import { causeLine, t } from '../../i18n/index.ts';
import { withCause } from '../../state/outcome/numbers.ts';
import type { Table } from '../../state/table-store.ts';
import { recordTold } from './use-record.ts';

/** By how much a number has changed since the round began, and by what: the amounts of the causes add up to it. */
export type Change = { by: number; causes: { line: string; by: number }[] };

/** Change of one of the viewer's own meters in a round: the one that is shown, or an earlier one. */
export function meterChange(table: Table, meter: string, round = table.view.value.round): Change {
  const view = table.view.value;
  const me = view.viewer as number;
  const at = (METERS[view.seats[me].role] as readonly string[]).indexOf(meter);
  const after = (ended: number) => view.history.meters[ended]?.[me * 3 + at] ?? view.seats[me].meters[at];
  const isIt = (event: GameEvent) => event.type === 'meterChanged' && event.seat === me && event.meter === meter;
  return changeOf(table, round, after(round) - after(round - 1), isIt);
}

/** Change of Comity in a round. */
export function comityChange(table: Table, round = table.view.value.round): Change {
  const { history, comity } = table.view.value;
  const after = (ended: number) => history.comity[ended] ?? comity;
  return changeOf(table, round, after(round) - after(round - 1), (event) => event.type === 'comityChanged');
}

function changeOf(table: Table, round: number, by: number, isIt: (event: GameEvent) => boolean): Change {
  const view = table.live.value;
  let causes: Change['causes'] = [];
  for (const event of eventsOfRound(table, round).filter(isIt))
    if (event.type === 'meterChanged' || event.type === 'comityChanged')
      causes = withCause(causes, causeLine(view, event.cause), event.by);
  // The news that opens a match comes without events; what else this browser did not see is told as one.
  const rest = by - causes.reduce((sum, cause) => sum + cause.by, 0);
  const opening = round === 1 && view.news.find((item) => item.round === 1);
  const unseen = opening ? causeLine(view, { code: 'news', card: opening.card }) : t('ui.outcome.earlier');
  if (rest !== 0) causes = withCause(causes, unseen, rest);
  const moved = causes.filter((cause) => cause.by !== 0);
  return { by, causes: moved.sort((a, b) => along(b, by) - along(a, by) || Math.abs(b.by) - Math.abs(a.by)) };
}

/** Whether a cause moved the number the way that it went in the end: a loss is not first told by what softened it. */
function along(cause: { by: number }, by: number): number {
  return Number(by === 0 || Math.sign(cause.by) === Math.sign(by));
}

/** What has been told of a round: its news, its phases that ended, and the cards of an Outcome that have been told. */
function eventsOfRound(table: Table, round: number): GameEvent[] {
  const shown = table.view.value.round;
  const ended = recordTold(table).flatMap(({ at, events }) => {
    const began = events.findIndex(({ type }) => type === 'roundBegan');
    // The news of a round comes with the Outcome of the one before.
    if (at === `${round + 1}.orders`) return events.slice(0, began < 0 ? events.length : began);
    return at.startsWith(`${round}.`) ? events.slice(began + 1) : [];
  });
  const outcome = table.outcome.value;
  const isTold = round === shown && outcome !== undefined && outcome !== 'coming';
  const cards = isTold ? outcome.cards.slice(0, table.told.value) : [];
  return [...ended, ...cards.flatMap(({ numbers }) => numbers)];
}

/** A change in words, for who hears it. */
export function changeWords({ by }: Pick<Change, 'by'>): string {
  return t(by > 0 ? 'ui.up' : by < 0 ? 'ui.down' : 'ui.same', { by: Math.abs(by) });
}
