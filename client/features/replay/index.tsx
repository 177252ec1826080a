import '../debrief/debrief.css';
import '../debrief/story.css';
import './replay.css';
import { useMemo, useState } from 'preact/hooks';
import type { WorldId } from '../../../shared/lesson/index.ts';
import type { SeatView, Viewer } from '../../../shared/model/index.ts';
import { jurisdictionName, roundDates, scenarioOf, seatName, t } from '../../i18n/index.ts';
import { mapOpening } from '../../state/map-model.ts';
import { WorldPick } from '../class-debrief/world-pick.tsx';
import type { ToldWorld } from '../class-debrief/worlds.ts';
import { RoundMapView } from '../debrief/round-map-view.tsx';
import { useReplay } from '../debrief/use-replay.ts';
import { wordsOf } from '../debrief/words.ts';
import { CheckpointLists } from './checkpoint-lists.tsx';
import { checkpointMap } from './checkpoint-map.ts';
import { Scrubber } from './scrubber.tsx';
import { type AskReplay, useCheckpoint } from './use-checkpoint.ts';

type Props = {
  ask: AskReplay;
  /** To choose from, where there are several. */
  worlds: readonly Pick<ToldWorld, 'id' | 'name'>[];
  first: WorldId;
  scenario: string;
  /** The reader's own seat, whose eyes come first. */
  seat: number | undefined;
};

/** Any past checkpoint of any world, through any viewer's eyes. */
export function ReplayPage({ ask, worlds, first, scenario, seat }: Props) {
  const [world, setWorld] = useState(first);
  const [viewer, setViewer] = useState<Viewer>(seat ?? 'public');
  const [count, setCount] = useState(1);
  const { round: checkpoint, playing, choose, toggle } = useReplay(count - 1, 0);
  const { shown, failed } = useCheckpoint(ask, { world, viewer, checkpoint });
  const length = shown?.moments.length ?? count;
  if (length !== count) setCount(length);
  return (
    <main class="replay" aria-busy={shown === undefined}>
      <h1 class="k-hidden">{t('replay.title')}</h1>
      <div class="replay-bar">
        {worlds.length > 1 && (
          <p>
            <WorldPick id="replay-world" worlds={worlds} chosen={world} onChoose={setWorld} />
          </p>
        )}
        <p>
          <label htmlFor="replay-eyes">{t('replay.eyes')}</label>
          <select id="replay-eyes" value={viewer} onChange={(event) => setViewer(viewerOf(event.currentTarget.value))}>
            <option value="public">{t('replay.public')}</option>
            <option value="debrief">{t('replay.debrief')}</option>
            {scenarioOf(scenario).seats.map(({ id }, nth) => (
              <option key={id} value={nth}>
                {t(`seat.${id}.name`)}
              </option>
            ))}
          </select>
        </p>
        {shown && (
          <Scrubber
            checkpoints={shown.moments}
            at={checkpoint}
            playing={playing}
            onChoose={choose}
            onToggle={toggle}
            spoken={(at) => checkpointName(shown.view, shown.moments[at])}
          />
        )}
      </div>
      {failed && <p role="alert">{t('replay.failed')}</p>}
      {shown && <CheckpointTitle view={shown.view} />}
    </main>
  );
}

function CheckpointTitle({ view }: { view: SeatView }) {
  const model = useMemo(() => checkpointMap(view), [view]);
  const words = useMemo(() => wordsOf(view), [view]);
  const caption = t('replay.caption', { when: checkpointName(view, view), who: viewerName(view) });
  return (
    <div class="replay-moment">
      <RoundMapView
        model={model}
        opening={mapOpening(view.scenario)}
        round={view.round}
        words={words}
        told={{ name: t('replay.map'), caption }}
      />
      <CheckpointLists view={view} />
    </div>
  );
}

function viewerOf(value: string): Viewer {
  return value === 'public' || value === 'debrief' ? value : Number(value);
}

function viewerName(view: SeatView): string {
  const { viewer } = view;
  if (typeof viewer !== 'number') return t(`replay.${viewer}`);
  const { role, jurisdiction } = view.seats[viewer];
  if (role === 'company') return seatName(view, viewer, 'short');
  return jurisdictionName(view, jurisdiction, role === 'court' ? 'court' : 'short');
}

/** Round, phase and dates of a checkpoint. */
function checkpointName(view: SeatView, { round, phase }: Pick<SeatView, 'round' | 'phase'>): string {
  return `${t('replay.at', { round, phase: t(`phase.${phase}`) })}, ${roundDates(view, round)}`;
}
