/** The parts that all pages are made of: plain data in, callbacks out; no words of their own. */
export { arrowStep } from './arrow-step.ts';
export { Button, type ButtonProps } from './button.tsx';
export { ComityBar } from './comity-bar.tsx';
export { copyText } from './copy-text.ts';
export { Dialog, shownInDialogs } from './dialog.tsx';
export { Crest, Seal, Stamp } from './drawing.tsx';
export type { StampTone } from './drawings.ts';
export { Portrait } from './engraving.tsx';
export { Folder, type FolderTab } from './folder.tsx';
export { GlossaryTerm } from './glossary-term.tsx';
export { Icon } from './icon.tsx';
export { announce, LiveRegion } from './live-region.tsx';
export { type Band, MeritsBar, WeightPips } from './merits.tsx';
export { Delta, MeterBar } from './meter-bar.tsx';
export { oneAtATime } from './one-at-a-time.ts';
export { EmptySlot, OrderSlot } from './order-slot.tsx';
export { PeekCard } from './peek-card.tsx';
export { type PhaseTab, PhaseTabs } from './phase-tabs.tsx';
export {
  Badge,
  Checkbox,
  Dots,
  EmptyState,
  ErrorNote,
  PurseCoins,
  ReconnectStrip,
  TextField,
} from './small-parts.tsx';
export { Tabs } from './tabs.tsx';
export { useUndo } from './use-undo.ts';
export { breakWax, pourWax } from './wax.ts';
export { Wordmark } from './wordmark.tsx';
