import { scenarioOf } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Crest } from '../../../ui/index.ts';
import { SeatPortrait } from '../seat-portrait.tsx';

/** Crest of a seat; decoration beside its name. */
export function SeatCrest({ seat, size = 40 }: { seat: number; size?: number }) {
  const record = scenarioOf(useTable().view.value.scenario).seats[seat];
  if (!record) return null;
  const { role, letters, variant } = record;
  const drawing = { role, letters, variant };
  return <Crest {...drawing} size={size} />;
}

/** Crest of a state: its government's, or a dashed one where no seat holds it. */
export function StateCrest({ jurisdiction, size = 40 }: { jurisdiction: number; size?: number }) {
  const view = useTable().view.value;
  const government = view.seats.find((seat) => seat.role === 'government' && seat.jurisdiction === jurisdiction);
  if (government) return <SeatCrest seat={government.id} size={size} />;
  const letters = scenarioOf(view.scenario).jurisdictions[jurisdiction]?.letters ?? '';
  const drawing = { role: 'government' as const, letters, variant: 0, neutral: true };
  return <Crest {...drawing} size={size} />;
}

/** Who asks for a state, with its crest; the crest alone where no seat holds it. */
export function StateFace({ jurisdiction }: { jurisdiction: number }) {
  const view = useTable().view.value;
  const government = view.seats.find((seat) => seat.role === 'government' && seat.jurisdiction === jurisdiction);
  if (!government) return <StateCrest jurisdiction={jurisdiction} />;
  return (
    <span class="desk-face">
      <SeatPortrait seat={government.id} size={60} />
      <SeatCrest seat={government.id} size={28} />
    </span>
  );
}
