import './stance.css';
import { type Stance, type StanceKind, stanceOf } from '../../../../shared/ai/stance.ts';
import type { SeatId, SeatView } from '../../../../shared/model/index.ts';
import { capital, t } from '../../../i18n/index.ts';
import { useTable } from '../../../state/table-store.ts';
import { Icon } from '../../../ui/index.ts';
import { SeatPortrait } from '../seat-portrait.tsx';
import { seatInWords } from './in-words.ts';
import { usePlayedByAi } from './played-by-ai.ts';

const FACES: Record<StanceKind, string> = {
  warm: 'smiley',
  neutral: 'smiley-meh',
  wary: 'smiley-nervous',
  wronged: 'smiley-angry',
};

/** How an AI seat stands towards one, with its reason; nothing for a person's seat. */
export function StanceNote({ from }: { from: SeatId }) {
  const view = useTable().view.value;
  const isAi = usePlayedByAi();
  if (typeof view.viewer !== 'number' || !isAi(from)) return null;
  const stance = stanceOf(view, from, view.viewer);
  return (
    <p class="stance" data-stance={stance.kind}>
      <SeatPortrait seat={from} size={44} />
      <Icon name={FACES[stance.kind]} size={20} />
      <span>{stanceLine(view, from, stance)}</span>
    </p>
  );
}

/** How every AI seat stands towards one, whoever feels most about it first. */
export function Stances() {
  const view = useTable().view.value;
  const isAi = usePlayedByAi();
  const { viewer } = view;
  if (typeof viewer !== 'number') return null;
  const others = view.seats
    .filter(({ id }) => isAi(id))
    .map(({ id }) => ({ id, stance: stanceOf(view, id, viewer) }))
    .sort((a, b) => Math.abs(b.stance.value) - Math.abs(a.stance.value));
  if (others.length === 0) return null;
  const moved = others.filter(({ stance }) => stance.kind !== 'neutral');
  return (
    <details class="stances">
      <summary>
        {t('ui.stances')} {moved.length === 0 && <Icon name={FACES.neutral} size={16} label={t('stance.neutral')} />}
        {moved.map(({ id, stance }) => (
          <span key={id} class="stance-mark" data-stance={stance.kind}>
            <Icon name={FACES[stance.kind]} size={16} label={stanceWord(view, id, stance)} />
          </span>
        ))}
      </summary>
      {others.map(({ id }) => (
        <StanceNote key={id} from={id} />
      ))}
    </details>
  );
}

function stanceWord(view: SeatView, from: SeatId, { kind }: Stance): string {
  return t('ui.stance', { who: capital(seatInWords(view, from)), word: t(`stance.${kind}`) });
}

function stanceLine(view: SeatView, from: SeatId, stance: Stance): string {
  const word = stanceWord(view, from, stance);
  return stance.code === '' ? `${word}.` : t('ui.stance.why', { word, why: t(`stance.why.${stance.code}`) });
}
