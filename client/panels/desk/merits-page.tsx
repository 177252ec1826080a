import type { CaseFace, MeritPart, SeatView } from '../../../shared/model/index.ts';
import { type MeritGroup, type MeritRow, MeritsBar, MeritsWaterfall } from '../../kit/index.ts';
import { useTable } from '../../state/table-store.ts';
import { seatName, t } from '../../text/index.ts';
import { Glossed, Term } from '../glossed.tsx';
import { bandsOf, meritsWords } from './demand-merits.tsx';
import { testOf } from './ruling-choice.ts';

const GROUPS = ['tests', 'law', 'comity', 'facts', 'precedent', 'briefs', 'lean'] as const;

/** Everything that counts for and against an order in court, and where it adds up to. */
export function MeritsPage({ face, chosen }: { face: CaseFace; chosen: string | undefined }) {
  const view = useTable().view.value;
  const { merits } = face;
  const start = merits.parts.filter((part) => part.group === 'start');
  return (
    <>
      <MeritsWaterfall
        start={start.reduce((sum, part) => sum + part.value, 0)}
        startLabel={t(`merit.${start[0]?.code ?? 'start'}`)}
        groups={GROUPS.map((group) => groupOf(view, group, merits.parts)).filter((group) => group.rows.length > 0)}
        words={{
          caption: t('deskui.merits.caption'),
          what: t('deskui.merits.what'),
          points: t('deskui.merits.points'),
          for: t('deskui.merits.for'),
          against: t('deskui.merits.against'),
        }}
      />
      <div class="desk-total">
        <p>
          <b>
            <Term id="merits">{t('deskui.merits.total')}</Term>
          </b>
          <span>
            <Glossed text={t(`deskui.merits.today.${merits.band}`)} />
          </span>
        </p>
        <MeritsBar value={merits.total} bands={bandsOf(merits)} chosen={chosen} label={meritsWords(merits)} />
      </div>
    </>
  );
}

function groupOf(view: SeatView, id: (typeof GROUPS)[number], parts: readonly MeritPart[]): MeritGroup {
  const own = parts.filter((part) => part.group === id);
  const rows = own.map((part, index) => ({
    id: `${part.code} ${index}`,
    value: part.value,
    weight: part.weight,
    ...wordsOf(view, part),
  }));
  return { id, title: t(`deskui.merits.${id}`), rows };
}

function wordsOf(view: SeatView, part: MeritPart): Pick<MeritRow, 'label' | 'note'> {
  const test = part.group === 'tests' ? testOf(part.code) : undefined;
  if (test) return { label: <Term id={test}>{t(`test.${test}.name`)}</Term>, note: t(`merit.${part.code}`) };
  if (part.group === 'briefs' && part.seat !== undefined)
    return { label: seatName(view, part.seat), note: t(`merit.${part.code}`) };
  if (part.group === 'briefs' && part.friend)
    return { label: t(`friend.${part.friend}.name`), note: t(`merit.${part.code}`) };
  const precedent = view.precedents.find(({ id }) => id === part.precedent);
  if (precedent)
    return {
      label: t(`precedent.${precedent.ground}.${precedent.way === 1 ? 'for' : 'against'}`),
      note: t(`merit.${part.code}`),
    };
  return { label: <Glossed text={t(`merit.${part.code}`)} /> };
}
