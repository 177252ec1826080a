import { useEffect } from 'preact/hooks';
import { later } from '../../app/later.tsx';
import { t } from '../../i18n/index.ts';
import { Dialog, LiveRegion } from '../../ui/index.ts';
import { AgainSheet } from './again-sheet.tsx';
import { type Sheet, useConsole } from './console-store.ts';
import { DeleteSheet } from './delete-sheet.tsx';
import { EndPhaseSheet } from './end-phase-sheet.tsx';
import { LaterSheet } from './later-sheet.tsx';
import { LinksSheet } from './links-sheet.tsx';
import { MemberSheet } from './member-sheet.tsx';
import { PeopleSheet } from './people-sheet.tsx';
import { Refusal } from './refusal.tsx';
import { SeatSheet } from './seat-sheet.tsx';
import { SettingsSheet } from './settings-sheet.tsx';
import { TalkSheet } from './talk-sheet.tsx';
import { TellSheet } from './tell-sheet.tsx';
import { placeName } from './words.ts';
import { WorldSheet } from './world-sheet.tsx';
import './sheets.css';

/** Nobody grades before the game is over. */
const GradesSheet = later(async () => (await import('./grades-sheet.tsx')).GradesSheet);

/** Whatever lies over the console. */
export function Sheets() {
  const { sheet, view, refusal } = useConsole();
  const { value } = sheet;
  // A refusal belongs to what was pressed: the next sheet begins without it.
  useEffect(() => {
    refusal.value = undefined;
  }, [refusal, value]);
  const { members } = view.value;
  // A sheet that gives way to another one closes too, and must not take that one along.
  const close = () => {
    if (sheet.value === value) sheet.value = undefined;
  };
  const name = value?.what === 'member' ? members.find(({ id }) => id === value.member)?.name : undefined;
  if (!value) return null;
  return (
    <Dialog
      key={JSON.stringify(value)}
      title={name ?? titleOf(value, view.value.lesson.scenario)}
      closeLabel={t('ui.close')}
      onClose={close}
    >
      <Inside sheet={value} onDone={close} />
      <Refusal />
      <LiveRegion />
    </Dialog>
  );
}

function Inside({ sheet, onDone }: { sheet: Sheet; onDone(): void }) {
  switch (sheet.what) {
    case 'links':
      return <LinksSheet />;
    case 'settings':
      return <SettingsSheet />;
    case 'people':
      return <PeopleSheet />;
    case 'member':
      return <MemberSheet id={sheet.member} onDone={onDone} />;
    case 'seat':
      return <SeatSheet world={sheet.world} seat={sheet.seat} onDone={onDone} />;
    case 'world':
      return <WorldSheet id={sheet.world} onDone={onDone} />;
    case 'tell':
      return <TellSheet world={sheet.world} seat={sheet.seat} onDone={onDone} />;
    case 'endPhase':
      return <EndPhaseSheet world={sheet.world} onDone={onDone} />;
    case 'talk':
      return <TalkSheet />;
    case 'grades':
      return <GradesSheet />;
    case 'later':
      return <LaterSheet onDone={onDone} />;
    case 'again':
      return <AgainSheet swap={sheet.swap} onDone={onDone} />;
    case 'delete':
      return <DeleteSheet onDone={onDone} />;
  }
}

function titleOf(sheet: Sheet, scenario: string): string {
  if (sheet.what === 'seat') return placeName(scenario, sheet.world, sheet.seat);
  if (sheet.what === 'world' && sheet.world < 0) return t('console.end.all');
  if (sheet.what === 'tell' && sheet.world < 0) return t('console.tell.all');
  if (sheet.what === 'world' || sheet.what === 'tell') return placeName(scenario, sheet.world, -1);
  return t(`console.sheet.${sheet.what}`);
}
