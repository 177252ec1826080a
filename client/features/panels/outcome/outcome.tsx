import { useEffect } from 'preact/hooks';
import { momentOf, useTable } from '../../../state/table-store.ts';
import { Briefing, Telling } from '../parts.ts';
import { Opening } from '../role/opening.tsx';
import { world } from '../world/index.ts';

/** The moment at which a match begins: the opening sheet is its briefing. */
const FIRST = '1.orders';

/** Tells what the phase that just ended brought, card by card from the state before it, then shows the briefing of the new round. Always skippable. */
export function Outcome() {
  const moment = momentOf(useTable().live.value);
  return <OutcomeOf key={moment} moment={moment} />;
}

function OutcomeOf({ moment }: { moment: string }) {
  const table = useTable();
  const view = table.live.value;
  const isOpening = table.newSeat.value || moment === FIRST;
  const done = table.seen.value === moment && !table.newSeat.value;
  // Who only looks on has no role to read.
  const hasBriefing = isOpening ? view.own !== undefined : view.phase === 'orders' || view.phase === 'over';
  const outcome = table.newSeat.value ? undefined : table.outcome.value;
  const reading = done ? 'nothing' : outcome ? 'outcome' : hasBriefing ? 'briefing' : 'nothing';
  useEffect(() => {
    table.reading.value = reading;
    if (reading === 'nothing') table.seen.value = moment;
  }, [table, reading]);
  if (done || outcome === 'coming') return null;
  if (outcome) {
    const end = () => {
      world.value?.skip();
      world.value?.reset();
      table.heard.value = moment;
    };
    return <Telling view={view} past={outcome.past} cards={outcome.cards} onEnd={end} />;
  }
  const finish = () => {
    table.seen.value = moment;
  };
  const sitDown = () => {
    table.newSeat.value = false;
    if (moment === FIRST) finish();
  };
  if (!hasBriefing) return null;
  return isOpening ? <Opening view={view} onDone={sitDown} /> : <Briefing view={view} onDone={finish} />;
}
