import './hearing.css';
import type { SeatView } from '../../../shared/model/index.ts';
import { useTable } from '../../state/table-store.ts';
import { jurisdictionName, reasonsText, rulingName, seatName, t } from '../../text/index.ts';
import { standWords } from '../cases/case-words.ts';
import { AppealPage } from '../desk/appeal-page.tsx';
import { answerTo, sealedNow } from '../desk/choice.ts';
import { rulingsOf } from '../desk/ruling-choice.ts';
import { SealedNote } from '../desk/sealed-note.tsx';
import { Glossed } from '../glossed.tsx';
import { Hearing } from './hearing.tsx';
import { Ruling } from './ruling.tsx';

/** A case over two pages: what both sides say on the left; on the right what this seat may do, or how it stands. */
export function CasePage({ id }: { id: number }) {
  const view = useTable().view.value;
  const face = view.cases.find((one) => one.id === id);
  if (!face) return null;
  const sealed = answerTo(view, `case ${id}`);
  const appeals = [...view.options, ...sealedNow(view)].some(
    ({ order }) => order.kind === 'appeal' && order.case === id,
  );
  const rules = rulingsOf(view, id).length > 0;
  return (
    <div class="desk-case">
      <div class="desk-leaf">
        <Hearing face={face} />
      </div>
      <div class="desk-leaf">
        <SealedNote
          sealed={sealed}
          words={sealed?.order.kind === 'rule' ? rulingName(face, sealed.order.ruling) : undefined}
        />
        {rules && <Ruling face={face} />}
        {appeals && <AppealPage id={id} />}
        {!rules && !sealed && !appeals && <Stand view={view} id={id} />}
      </div>
    </div>
  );
}

/** How a case stands: what the courts have said so far, and what comes next. */
function Stand({ view, id }: { view: SeatView; id: number }) {
  const face = view.cases.find((one) => one.id === id);
  if (!face) return null;
  return (
    <section class="hear-stand">
      <h3 class="k-label">{t('hearing.stand')}</h3>
      <p class="desk-text">
        <b>
          <Glossed text={standWords(view, face)} />
        </b>
      </p>
      {face.rulings.map((record) => (
        <article key={record.level}>
          <p>
            <b>{rulingName(face, record.ruling)}</b>{' '}
            {t('hearing.ruledBy', {
              court:
                record.court === -1
                  ? jurisdictionName(view, face.jurisdiction, 'court')
                  : seatName(view, record.court, 'short'),
              round: record.round,
              test: t(`test.${record.ground}.name`),
            })}
          </p>
          {record.reasons && <q>{reasonsText(record.reasons)}</q>}
        </article>
      ))}
    </section>
  );
}
